/** Who works here, with real PINs, on both databases: added, changed, gone; forgotten PINs and the recovery code. */
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { describe, expect, it } from 'vitest'
import type { StaffTyped } from '#electron/contract/staff'
import type { OutputOf } from '#electron/contract/index'
import { eachDatabase } from '#tests/support/databases'
import { FrontDesk } from '#tests/support/front-desk'

const refused = (code: string, params: object = {}): unknown =>
  expect.objectContaining({ ok: false, error: expect.objectContaining({ code, params }) as unknown })

const newcomer: StaffTyped = {
  name: '许诺',
  initials: 'XN',
  extension: '',
  badgeCode: 'flb-xn77',
  roles: ['advisor'],
  teamId: null,
}

const printer = receiptPrinterSettings.parse({ connection: { kind: 'device', path: '/dev/usb/lp0' } })

eachDatabase((_name, open) => {
  const atDesk = async (person = '沈国华') => {
    const desk = await FrontDesk.open(await open())
    await desk.signIn(person)
    return desk
  }
  const rows = async (desk: FrontDesk) => {
    const answer = await desk.ask('staff.list', {})
    if (!answer.ok) throw new Error(answer.error.code)
    // `staff.list` answers with its own output.
    return answer.data as OutputOf<'staff.list'>
  }
  const typedOf = async (desk: FrontDesk, name: string) => {
    const row = (await rows(desk)).people.find((person) => person.name === name)
    if (!row) throw new Error(`nobody is called ${name}`)
    const { name: _name, initials, extension, badgeCode, roles, teamId } = row
    return { staffId: row.id, name, initials, extension, badgeCode, roles, teamId }
  }

  describe('people', () => {
    it('are added, cannot sign in before they have a PIN, and can after', async () => {
      const desk = await atDesk()
      const added = await desk.ask('staff.add', newcomer)
      expect(added).toMatchObject({ ok: true })
      const person = (await rows(desk)).people.find(({ name }) => name === '许诺')
      expect(person).toMatchObject({ hasPin: false, initials: 'xn', badgeCode: 'FLB-XN77', active: true })
      const staffId = person?.id ?? ''
      expect(JSON.stringify(await desk.ask('session.people', {}))).not.toContain('许诺')
      expect(await desk.ask('session.byBadge', { code: 'FLB-XN77' })).toEqual(
        refused('STAFF_WITHOUT_PIN', { name: '许诺' }),
      )
      expect(await desk.ask('staff.setPin', { staffId, pin: '1234' })).toEqual(refused('PIN_TOO_SIMPLE'))
      expect(await desk.ask('staff.setPin', { staffId, pin: '70318264' })).toMatchObject({ ok: true })
      expect(await desk.ask('session.byBadge', { code: 'FLB-XN77' })).toMatchObject({ ok: true, data: { id: staffId } })
      expect(await desk.ask('session.signIn', { staffId, pin: '70318264' })).toMatchObject({
        ok: true,
        data: { person: { pinDigits: 8 } },
      })
      expect(await desk.ask('staff.list', {})).toEqual(refused('NOT_ALLOWED'))
      const told = await desk.database.read((reader) => reader.events.ofRecord('staff', staffId))
      expect(told.map(({ what, by }) => [what, by])).toEqual([
        ['staff.added', desk.id('沈国华')],
        ['staff.pin_set', desk.id('沈国华')],
        ['staff.signed_in', staffId],
      ])
      expect(JSON.stringify(told)).not.toContain('70318264')
    })

    it('change, and the change is told with what was there before', async () => {
      const desk = await atDesk()
      const typed = await typedOf(desk, '林晓梅')
      expect(await desk.ask('staff.change', { ...typed, roles: ['advisor', 'cashier'] })).toMatchObject({ ok: true })
      expect(await desk.ask('staff.change', { ...typed, badgeCode: 'FLB-HW1202' })).toEqual(
        refused('BADGE_TAKEN', { name: '何文' }),
      )
      expect(await desk.ask('staff.change', { ...typed, badgeCode: '12 34' })).toEqual(refused('BADGE_MALFORMED'))
      const told = await desk.database.read((reader) => reader.events.ofRecord('staff', typed.staffId))
      expect(told.at(-1)).toMatchObject({
        what: 'staff.changed',
        data: { changes: { roles: { from: ['advisor'], to: ['advisor', 'cashier'] } } },
      })
    })

    it('who have left cannot sign in, are still there, and may come back', async () => {
      const desk = await atDesk()
      const staffId = desk.id('林晓梅')
      expect(await desk.ask('staff.setActive', { staffId, active: false })).toMatchObject({ ok: true })
      expect(await desk.signIn('林晓梅')).toEqual(refused('STAFF_UNKNOWN'))
      expect((await rows(desk)).people.at(-1)).toMatchObject({ name: '林晓梅', active: false })
      expect(await desk.ask('staff.setActive', { staffId, active: true })).toMatchObject({ ok: true })
      expect(await desk.signIn('林晓梅')).toMatchObject({ ok: true })
    })

    it('with an open shift count it first', async () => {
      const desk = await atDesk('徐静')
      await desk.ask('cashier.openShift', { floatFen: 50_000 })
      await desk.signIn('沈国华')
      const answer = await desk.ask('staff.setActive', { staffId: desk.id('徐静'), active: false })
      expect(answer).toMatchObject({ ok: false, error: { code: 'STAFF_SHIFT_OPEN' } })
    })

    it('always have a manager among them', async () => {
      const desk = await atDesk()
      const boss = await typedOf(desk, '沈国华')
      expect(await desk.ask('staff.setActive', { staffId: boss.staffId, active: false })).toEqual(
        refused('STAFF_LAST_MANAGER'),
      )
      expect(await desk.ask('staff.change', { ...boss, roles: ['advisor'] })).toEqual(refused('STAFF_LAST_MANAGER'))
      const second = await typedOf(desk, '何文')
      await desk.ask('staff.change', { ...second, roles: ['advisor', 'manager'] })
      expect(await desk.ask('staff.change', { ...boss, roles: ['advisor'] })).toMatchObject({ ok: true })
    })

    it('are an administrator’s affair too, but for managers and money', async () => {
      const desk = await atDesk()
      const typed = await typedOf(desk, '何文')
      await desk.ask('staff.change', { ...typed, roles: ['administrator'] })
      await desk.signIn('何文')
      expect(await desk.ask('staff.add', newcomer)).toMatchObject({ ok: true })
      const onlyByManager = refused('STAFF_ONLY_BY_MANAGER')
      expect(await desk.ask('staff.add', { ...newcomer, badgeCode: '', roles: ['manager'] })).toEqual(onlyByManager)
      expect(await desk.ask('staff.change', { ...typed, roles: ['manager'] })).toEqual(onlyByManager)
      expect(await desk.ask('staff.setPin', { staffId: desk.id('沈国华'), pin: '7031' })).toEqual(onlyByManager)
      expect(await desk.ask('staff.setActive', { staffId: desk.id('沈国华'), active: false })).toEqual(onlyByManager)
      expect(await desk.ask('staff.makeRecoveryCode', { pin: '1202' })).toEqual(onlyByManager)
      expect(await desk.ask('prices.list', { text: '', kind: null })).toEqual(refused('NOT_ALLOWED'))
    })
  })

  describe('a forgotten PIN', () => {
    it('is reset by a manager, and a lock with it', async () => {
      const desk = await atDesk()
      for (const _try of [1, 2, 3, 4, 5]) await desk.signIn('徐静', '0000')
      expect(await desk.ask('staff.setPin', { staffId: desk.id('徐静'), pin: '8264' })).toMatchObject({ ok: true })
      expect(await desk.signIn('徐静')).toEqual(refused('PIN_WRONG', { left: 4 }))
      expect(await desk.signIn('徐静', '8264')).toMatchObject({ ok: true })
    })

    const makeCode = async (desk: FrontDesk) => {
      const answer = await desk.ask('staff.makeRecoveryCode', { pin: '1901' })
      if (!answer.ok) throw new Error(answer.error.code)
      // `staff.makeRecoveryCode` answers with its own output.
      return (answer.data as { code: string }).code
    }

    it('of a manager is set anew by the recovery code, once, however it is typed', async () => {
      const desk = await atDesk()
      const staffId = desk.id('沈国华')
      expect(await desk.ask('staff.makeRecoveryCode', { pin: '0000' })).toEqual(refused('PIN_WRONG', { left: 4 }))
      const code = await makeCode(desk)
      expect(code).toMatch(/^(\w{4}-){3}\w{4}$/)
      await desk.ask('session.signOut', {})
      expect(await desk.ask('staff.recover', { staffId, code, pin: '4444' })).toEqual(refused('PIN_TOO_SIMPLE'))
      const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `
      const answer = await desk.ask('staff.recover', { staffId, code: typed, pin: '4071' })
      expect(answer).toMatchObject({ ok: true })
      expect(answer).not.toMatchObject({ data: { code } })
      expect(await desk.signIn('沈国华', '4071')).toMatchObject({ ok: true })
      expect(await desk.ask('staff.recover', { staffId, code, pin: '4072' })).toEqual(
        refused('RECOVERY_CODE_WRONG', { left: 4 }),
      )
      const kept = await desk.database.read((reader) => reader.settings.get('recovery'))
      expect(JSON.stringify(kept)).not.toContain(code)
    })

    it('has its code on paper as it is on the screen, for whoever made it and until it is put away', async () => {
      const desk = await atDesk()
      const code = await makeCode(desk)
      expect(await desk.ask('staff.printRecoveryCode', {})).toEqual(refused('PRINTER_NOT_SET_UP'))
      await desk.machine.keep({ ...desk.machine.inForce(), printer })
      const next = await makeCode(desk)
      const printed = { ok: true, data: { outcome: 'printed', reason: '' } }
      expect(await desk.ask('staff.printRecoveryCode', {})).toEqual(printed)
      expect(await desk.ask('staff.printRecoveryCode', {})).toEqual(printed)
      const slip = { kind: 'recovery_code', managerName: '沈国华', code: next }
      expect(desk.machine.printed.map(({ model }) => model)).toMatchObject([slip, slip])
      expect(next).not.toBe(code)

      await desk.ask('staff.recoveryCodeKept', {})
      expect(await desk.ask('staff.printRecoveryCode', {})).toEqual(refused('RECOVERY_CODE_GONE'))
      await makeCode(desk)
      const typed = await typedOf(desk, '何文')
      await desk.ask('staff.change', { ...typed, roles: ['administrator'] })
      await desk.signIn('何文')
      expect(await desk.ask('staff.printRecoveryCode', {})).toEqual(refused('RECOVERY_CODE_GONE'))
    })

    it('of anybody else is not, and guessing pauses', async () => {
      const desk = await atDesk()
      const code = await makeCode(desk)
      const cashier = desk.id('徐静')
      expect(await desk.ask('staff.recover', { staffId: cashier, code, pin: '4071' })).toEqual(
        refused('RECOVERY_NOT_FOR_THIS_ROLE'),
      )
      const staffId = desk.id('沈国华')
      const guess = () => desk.ask('staff.recover', { staffId, code: 'AAAA-BBBB', pin: '4071' })
      for (const left of [4, 3, 2, 1]) expect(await guess()).toEqual(refused('RECOVERY_CODE_WRONG', { left }))
      expect(await guess()).toEqual(refused('RECOVERY_PAUSED', { seconds: 300 }))
      expect(await desk.ask('staff.recover', { staffId, code, pin: '4071' })).toEqual(
        refused('RECOVERY_PAUSED', { seconds: 300 }),
      )
      desk.uptimeSeconds += 300
      expect(await desk.ask('staff.recover', { staffId, code, pin: '4071' })).toMatchObject({ ok: true })
    })
  })
})
