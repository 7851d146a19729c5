import { describe, expect, it } from 'vitest'
import type { InputOf } from '#electron/contract/index'
import type { Answer } from '#electron/contract/envelope'
import { eachDatabase } from '#tests/support/databases'
import { FrontDesk } from '#tests/support/front-desk'

const printer: InputOf<'setup.tryPrinter'>['printer'] = {
  connection: { kind: 'tcp', host: '192.0.2.10', port: 9100 },
  paperMm: 58,
  characters: 'gb18030',
  qr: 'native',
  cut: 'partial',
  drawer: 'pin2',
  answers: true,
}

const answers: InputOf<'setup.openShop'> = {
  language: 'zh-CN',
  shopName: '长安街汽修',
  shopPhone: '010-5550 0101',
  zone: 'Asia/Shanghai',
  managerName: '龚䶮',
  managerPin: '2580',
  cards: 12,
  keySlots: 8,
  boxes: 0,
  printer: null,
}

const codeOf = (answer: Answer<unknown>) => (answer.ok ? 'ok' : answer.error.code)
const dataOf = (answer: Answer<unknown>) => {
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data
}

eachDatabase((_name, open) => {
  describe('first start', () => {
    it('finds no shop, and says what this machine has', async () => {
      const desk = FrontDesk.empty(await open())
      expect(dataOf(await desk.ask('setup.state', {}))).toEqual({
        shop: 'none',
        language: 'zh-TW',
        zone: 'Asia/Taipei',
        printersFound: ['/dev/usb/lp0'],
        making: null,
        makingFailed: false,
        demonstrationPins: [],
      })
      expect(dataOf(await desk.ask('session.people', {}))).toEqual([])
      expect(dataOf(await desk.ask('lounge.board', {}))).toMatchObject({ cars: [] })
    })

    it('opens a shop with its manager, its cards and its places', async () => {
      const desk = FrontDesk.empty(await open())
      const { recoveryCode } = dataOf(await desk.ask('setup.openShop', answers)) as { recoveryCode: string }
      expect(recoveryCode).toMatch(/^(\w{4}-){3}\w{4}$/)
      expect(dataOf(await desk.ask('app.info', {}))).toMatchObject({
        shopName: '长安街汽修',
        language: 'zh-CN',
        cardsNumbered: 12,
        keySlots: 8,
        boxes: 0,
        demonstration: false,
      })
      expect(dataOf(await desk.ask('setup.state', {}))).toMatchObject({ shop: 'own', printersFound: [] })
      const [manager] = dataOf(await desk.ask('session.people', {})) as { id: string; name: string }[]
      expect(manager).toMatchObject({ name: '龚䶮', roles: ['manager'] })
      expect(codeOf(await desk.ask('session.signIn', { staffId: manager!.id, pin: '2580' }))).toBe('ok')
      expect(dataOf(await desk.ask('gate.scanCard', { code: 'FLC-012' }))).toMatchObject({ next: 'plate' })
      expect(codeOf(await desk.ask('gate.scanCard', { code: 'FLC-013' }))).toBe('EXIT_CARD_UNKNOWN')
    })

    it('keeps what it did in the memory of the shop, and the recovery code only as a hash', async () => {
      const database = await open()
      const desk = FrontDesk.empty(database)
      const { recoveryCode } = dataOf(await desk.ask('setup.openShop', answers)) as { recoveryCode: string }
      const [event, ...more] = await database.read((reader) => reader.events.after(0, 10))
      const manager = await database.read((reader) => reader.staff.first({ name: '龚䶮' }))
      expect(event).toMatchObject({ what: 'shop.opened', record: 'settings', recordId: 'shop', by: manager?.id })
      expect(more).toEqual([])
      const kept = JSON.stringify(await database.read((reader) => reader.settings.list({})))
      expect(kept).toContain('scrypt$')
      expect(kept).not.toContain(recoveryCode)
      expect(kept).not.toContain(recoveryCode.replaceAll('-', ''))
      expect(manager?.pinHash).toMatch(/^scrypt\$/)
    })

    it('happens once, however often it is asked', async () => {
      const database = await open()
      const desk = FrontDesk.empty(database)
      const all = await Promise.all([1, 2, 3].map((one) => desk.ask('setup.openShop', { ...answers, cards: one })))
      expect(all.map(codeOf).sort()).toEqual(['SHOP_EXISTS', 'SHOP_EXISTS', 'ok'])
      expect(await database.read((reader) => reader.staff.count({}))).toBe(1)
      expect(await database.read((reader) => reader.settings.count({ id: 'shop' }))).toBe(1)
      for (const [method, input] of [
        ['setup.tryPrinter', { language: 'zh-CN', shopName: '', printer }],
        ['setup.openDemonstration', {}],
        ['backup.listBeforeShop', {}],
        ['backup.lookBeforeShop', { name: 'frontlane-asked-20261123T100000000Z.sqlite' }],
        ['backup.restoreBeforeShop', { name: 'frontlane-asked-20261123T100000000Z.sqlite' }],
        ['backup.openFolderBeforeShop', {}],
      ] as const) {
        expect([method, codeOf(await desk.ask(method, input))]).toEqual([method, 'SHOP_EXISTS'])
      }
      expect(desk.machine.printed).toEqual([])
      expect(desk.premises.made).toBe(0)
    })

    it.each([
      [{ managerPin: '1234' }, 'PIN_TOO_SIMPLE'],
      [{ managerPin: '8888' }, 'PIN_TOO_SIMPLE'],
      [{ managerPin: '12' }, 'BAD_INPUT'],
      [{ managerName: '  ' }, 'BAD_INPUT'],
      [{ shopName: '' }, 'BAD_INPUT'],
      [{ zone: 'Mars/Olympus' }, 'ZONE_UNKNOWN'],
      [{ cards: 0 }, 'BAD_INPUT'],
    ])('leaves nothing behind when refused: %o', async (wrong, code) => {
      const database = await open()
      const desk = FrontDesk.empty(database)
      expect(codeOf(await desk.ask('setup.openShop', { ...answers, ...wrong }))).toBe(code)
      const left = await database.read(async ({ staff, exitCards, settings, events }) => [
        await staff.count({}),
        await exitCards.count({}),
        await settings.count({}),
        (await events.head()).sequence,
      ])
      expect(left).toEqual([0, 0, 0, 0])
      expect(desk.premises.kept).toEqual([])
      expect(codeOf(await desk.ask('setup.openShop', answers))).toBe('ok')
    })

    it('tries a printer before it is kept, and keeps it with the shop', async () => {
      const desk = FrontDesk.empty(await open())
      const trial = { language: 'en' as const, shopName: '长安街汽修', printer }
      expect(dataOf(await desk.ask('setup.tryPrinter', trial))).toEqual({ outcome: 'printed', reason: '' })
      desk.machine.outcome = { outcome: 'not_ready', reason: 'paper' }
      expect(dataOf(await desk.ask('setup.tryPrinter', trial))).toEqual({ outcome: 'not_ready', reason: 'paper' })
      expect(desk.machine.printed[0]).toMatchObject({
        printer,
        model: {
          kind: 'test_slip',
          printerName: '192.0.2.10:9100',
          head: { shop: { name: '长安街汽修' }, language: 'en' },
        },
      })
      expect(desk.premises.kept).toEqual([])
      await desk.ask('setup.openShop', { ...answers, printer })
      expect(desk.premises.kept).toEqual([{ language: 'zh-CN', printer }])
    })

    it('prints the recovery code until it is said to be safe, and then no more', async () => {
      const desk = FrontDesk.empty(await open())
      expect(codeOf(await desk.ask('setup.printRecoveryCode', {}))).toBe('RECOVERY_CODE_GONE')
      const { recoveryCode } = dataOf(await desk.ask('setup.openShop', { ...answers, printer })) as {
        recoveryCode: string
      }
      expect(dataOf(await desk.ask('setup.printRecoveryCode', {}))).toEqual({ outcome: 'printed', reason: '' })
      expect(desk.machine.printed).toMatchObject([
        { printer, model: { kind: 'recovery_code', code: recoveryCode, managerName: '龚䶮' } },
      ])
      expect(codeOf(await desk.ask('setup.finish', {}))).toBe('ok')
      expect(desk.premises.opened).toEqual(['own'])
      expect(codeOf(await desk.ask('setup.printRecoveryCode', {}))).toBe('RECOVERY_CODE_GONE')
    })

    it('tells its manager what comes first, and ticks what is done', async () => {
      const desk = FrontDesk.empty(await open())
      await desk.ask('setup.openShop', answers)
      const [manager] = dataOf(await desk.ask('session.people', {})) as { id: string }[]
      await desk.ask('session.signIn', { staffId: manager!.id, pin: '2580' })
      const none = { people: false, teams: false, prices: false, printer: false, arrival: false }
      expect(dataOf(await desk.ask('setup.firstSteps', {}))).toEqual(none)
      await desk.machine.keep({ ...desk.machine.inForce(), printer })
      const { cardId } = dataOf(await desk.ask('gate.scanCard', { code: 'FLC-001' })) as { cardId: string }
      const arrival = { cardId, plate: '苏A12345', purpose: 'repair', unusualPlate: false } as const
      expect(codeOf(await desk.ask('gate.issueCard', arrival))).toBe('ok')
      expect(dataOf(await desk.ask('setup.firstSteps', {}))).toEqual({ ...none, printer: true, arrival: true })
      desk.premises.demonstration = true
      expect(dataOf(await desk.ask('setup.firstSteps', {}))).toBeNull()
    })

    it('has nothing to print the recovery code on where there is no printer', async () => {
      const desk = FrontDesk.empty(await open())
      await desk.ask('setup.openShop', answers)
      expect(codeOf(await desk.ask('setup.printRecoveryCode', {}))).toBe('PRINTER_NOT_SET_UP')
    })
  })

  describe('the demonstration', () => {
    it('is made from an empty database, and not beside a shop', async () => {
      const desk = FrontDesk.empty(await open())
      expect(codeOf(await desk.ask('setup.leaveDemonstration', {}))).toBe('NOT_THE_DEMONSTRATION')
      expect(codeOf(await desk.ask('setup.openDemonstration', {}))).toBe('ok')
      expect(desk.premises.made).toBe(1)
    })

    it('tells its PINs, begins its day anew, and lets go', async () => {
      const desk = await FrontDesk.open(await open())
      desk.premises.demonstration = true
      const state = dataOf(await desk.ask('setup.state', {}))
      expect(state).toMatchObject({ shop: 'demonstration', demonstrationPins: [{ name: '周建国', pin: '1101' }] })
      expect(codeOf(await desk.ask('setup.openDemonstration', {}))).toBe('ok')
      expect(codeOf(await desk.ask('setup.leaveDemonstration', {}))).toBe('ok')
      expect([desk.premises.made, desk.premises.opened]).toEqual([1, ['own']])
    })
  })
})
