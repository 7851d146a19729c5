import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PrintJobRow } from '#electron/contract/prints'
import { healthy } from '#electron/devices/printer/simulator'
import type { PrintJob } from '#electron/domain/records'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { PrintRoom } from '#tests/support/print-room'
import { TestShop } from '#tests/support/shop'

const { cashier, advisor } = people

eachDatabase((_name, open) => {
  let shop: TestShop
  let room: PrintRoom

  beforeEach(async () => {
    shop = await TestShop.open(await open())
    room = await PrintRoom.open(shop)
  })
  afterEach(() => room.close())

  const testSlip = () => shop.call(cashier, 'prints.testSlip', {}).then(({ printJobId }) => printJobId)
  const job = async (id: string): Promise<PrintJob> => {
    const found = await shop.read((reader) => reader.printJobs.get(id))
    if (!found) throw new Error(`no print job ${id}`)
    return found
  }
  const queue = () => shop.call(cashier, 'prints.queue', {})
  const states = async () => (await queue()).map(({ state }: PrintJobRow) => state)

  it('prints a slip as soon as what caused it is committed', async () => {
    const id = await testSlip()
    await room.printer.when(({ slips }) => slips.length === 1)
    await room.queue.wake()
    expect(await job(id)).toMatchObject({ state: 'printed', reason: '', attempts: 1, reprint: 0 })
    expect(room.reported).toEqual([])
  })

  it('prints in the order in which it was asked to', async () => {
    room.printer.behaviour.coverOpen = true
    for (const floatFen of [10_000, 20_000]) {
      await shop.call(cashier, 'cashier.openShift', { floatFen })
      await shop.call(cashier, 'cashier.startCounting', {})
      await shop.call(cashier, 'cashier.closeShift', {
        counted: { cash: floatFen },
        denominations: { '10000': floatFen / 10_000 },
        explanation: '',
        handedTo: null,
      })
    }
    expect(await room.slips()).toEqual([])
    room.printer.behaviour.coverOpen = false
    await room.later(5)
    const numbers = (await room.slips()).map(({ lines }) => /SH-\d{8}-\d{3}/.exec(lines.join())?.[0])
    expect(numbers).toEqual(['SH-20261123-001', 'SH-20261123-002'])
  })

  describe('while the printer is not ready', () => {
    it('sends nothing, says why, and prints once when there is paper again', async () => {
      room.printer.behaviour.paper = false
      const id = await testSlip()
      await room.queue.wake()
      expect(await job(id)).toMatchObject({ state: 'queued', reason: 'paper', attempts: 0, sentAt: null })
      await room.later(5)
      expect(await room.slips()).toEqual([])
      room.printer.resume()
      await room.later(4)
      expect(await room.slips(), 'it is asked every five seconds, not before').toEqual([])
      await room.later(5)
      expect(await room.slips()).toHaveLength(1)
      expect(await job(id)).toMatchObject({ state: 'printed', reason: '' })
    })

    it('gives up after ten minutes, and goes on when a person sends it again', async () => {
      room.printer.behaviour.coverOpen = true
      const id = await testSlip()
      for (let minute = 0; minute < 10; minute++) {
        await room.queue.wake()
        expect((await job(id)).state, `after ${minute} minutes`).toBe('queued')
        await room.later(60)
      }
      expect(await job(id)).toMatchObject({ state: 'failed', reason: 'cover', sentAt: null })
      room.printer.behaviour = { ...healthy }
      await room.later(60)
      expect(await room.slips()).toEqual([])
      await shop.call(cashier, 'prints.resend', { printJobId: id })
      expect(await room.slips()).toHaveLength(1)
      expect(await job(id)).toMatchObject({ state: 'printed', reprint: 0 })
      expect((await shop.refusal(cashier, 'prints.resend', { printJobId: id })).code).toBe('PRINT_NOT_POSSIBLE_NOW')
    })

    it('lists what was sent again as asked for last', async () => {
      room.printer.behaviour.coverOpen = true
      const first = await testSlip()
      for (let minute = 0; minute < 10; minute++) await room.later(60)
      const second = await testSlip()
      await room.later(1)
      room.printer.behaviour = { ...healthy }
      await shop.call(cashier, 'prints.resend', { printJobId: first })
      await room.later(5)
      expect(await room.slips()).toHaveLength(2)
      expect((await queue()).map(({ id }) => id)).toEqual([first, second])
    })

    it('tells of a reason once, however often it asks', async () => {
      room.printer.behaviour.paper = false
      const id = await testSlip()
      for (let turn = 0; turn < 3; turn++) await room.later(5)
      const events = await shop.read((reader) => reader.events.ofRecord('printJobs', id))
      expect(events.map(({ what, by }) => [what, by])).toEqual([
        ['print_job.queued', events[0]?.by],
        ['print_job.held', 'system'],
      ])
    })

    it('keeps no form waiting', async () => {
      room.printer.behaviour.paper = false
      const visit = new OneVisit(shop)
      await visit.arrive()
      await visit.receive()
      await visit.walkAround()
      await visit.estimate()
      const { fileName } = await shop.call(advisor, 'prints.toPdf', { form: 'belongings', subjectId: visit.orderId })
      await room.queue.wake()
      expect(room.forms.get(fileName)).toMatchObject({ form: 'belongings', model: { kind: 'intake' }, reprint: 0 })
      const receipts = (await queue()).filter(({ target }) => target === 'receipt')
      expect(receipts.map(({ documentKind, state }) => [documentKind, state])).toEqual([
        ['key_tag', 'queued'],
        ['voucher', 'queued'],
      ])
    })
  })

  describe('when a print broke off', () => {
    async function brokenOff(): Promise<string> {
      room.printer.behaviour = { ...healthy, mishap: { what: 'hangs_up', afterBytes: 20 } }
      const id = await testSlip()
      await room.queue.wake()
      expect(await job(id)).toMatchObject({ state: 'unconfirmed', reason: 'broken_off' })
      room.printer.behaviour = { ...healthy }
      return id
    }

    it('never sends it again by itself', async () => {
      const id = await brokenOff()
      for (let minute = 0; minute < 12; minute++) await room.later(60)
      expect(room.printer.slips).toHaveLength(1)
      expect((await job(id)).state).toBe('unconfirmed')
      expect((await shop.refusal(cashier, 'prints.resend', { printJobId: id })).code).toBe('PRINT_NOT_POSSIBLE_NOW')
    })

    it('is printed when a person says that it came out', async () => {
      const id = await brokenOff()
      await shop.call(cashier, 'prints.cameOut', { printJobId: id })
      expect(await job(id)).toMatchObject({ state: 'printed', reason: '' })
      await room.later(60)
      expect(room.printer.slips).toHaveLength(1)
      expect((await shop.refusal(cashier, 'prints.cameOut', { printJobId: id })).code).toBe('PRINT_NOT_POSSIBLE_NOW')
    })

    it('is printed by a new job, marked as a reprint, when a person says that it did not', async () => {
      const id = await brokenOff()
      const again = await shop.call(cashier, 'prints.printAgain', { printJobId: id })
      await room.queue.wake()
      expect((await job(id)).state).toBe('failed')
      expect(await job(again.printJobId)).toMatchObject({ state: 'printed', reprint: 1, openDrawer: false })
      expect(room.printer.slips).toHaveLength(2)
      expect((await room.lastSlip()).lines.join('\n')).toContain('补打')
      expect((await shop.refusal(cashier, 'prints.printAgain', { printJobId: id })).code).toBe('PRINT_NOT_POSSIBLE_NOW')
    })
  })

  it('counts each reprint of what has come out, and keeps the drawer shut', async () => {
    const id = await testSlip()
    await room.queue.wake()
    for (const reprint of [1, 2, 3]) {
      const { printJobId } = await shop.call(cashier, 'prints.printAgain', { printJobId: id })
      await room.queue.wake()
      expect(await job(printJobId)).toMatchObject({ state: 'printed', reprint, openDrawer: false })
    }
    expect(await states()).toEqual(['printed', 'printed', 'printed', 'printed'])
  })

  it('leaves what it was sending when it went down to a person, and goes on with the rest', async () => {
    room.printer.behaviour.paper = false
    const [cutOff, waiting] = [await testSlip(), await testSlip()]
    await room.close()
    await shop.database.command((writer) =>
      writer.printJobs.update(cutOff, { state: 'sending', sentAt: new Date().toISOString() }),
    )
    room = await PrintRoom.open(shop)
    await room.later(5)
    expect(await job(cutOff)).toMatchObject({ state: 'unconfirmed', reason: 'broken_off' })
    expect(await job(waiting)).toMatchObject({ state: 'printed' })
    expect(room.printer.slips).toHaveLength(1)
  })

  it('sends only what this machine is to print', async () => {
    room.printer.behaviour.paper = false
    const id = await testSlip()
    await room.queue.wake()
    await shop.database.command((writer) => writer.printJobs.update(id, { machine: 'gate' }))
    room.printer.resume()
    await room.later(60)
    expect(room.printer.slips).toHaveLength(0)
    expect((await job(id)).state).toBe('queued')
  })

  it('says that no printer is set up', async () => {
    await room.close()
    room = await PrintRoom.open(shop, { setUp: false })
    const id = await testSlip()
    await room.queue.wake()
    expect(await job(id)).toMatchObject({ state: 'queued', reason: 'not_set_up' })
  })

  it('makes a form again that could not be made', async () => {
    room.pagesFail = true
    const visit = new OneVisit(shop)
    await visit.arrive()
    await visit.receive()
    await visit.walkAround()
    await visit.estimate()
    await room.queue.wake()
    const form = (await queue()).find(({ documentKind }) => documentKind === 'repair_order')
    expect(form).toMatchObject({ state: 'queued', reason: 'page_failed' })
    room.pagesFail = false
    await room.later(5)
    expect(await job(form?.id ?? '')).toMatchObject({ state: 'printed' })
    expect([...room.forms.values()]).toMatchObject([{ form: 'repair_order', model: { number: 'RO-20261123-001' } }])
  })

  it('does not hold up the settlement', async () => {
    const visit = new OneVisit(shop)
    await visit.untilInspected()
    await room.queue.wake()
    await room.switchOff()
    await shop.call(cashier, 'cashier.openShift', { floatFen: 0 })
    await visit.settleInCash()
    await room.queue.wake()
    const slip = (await shop.call(cashier, 'prints.ofVisit', { visitId: visit.visitId })).find(
      ({ documentKind, target }) => documentKind === 'settlement' && target === 'receipt',
    )
    expect(slip).toMatchObject({ state: 'queued', reason: 'unreachable' })
    await room.switchOn()
    await room.later(5)
    expect(room.printer.slips).toHaveLength(1)
    const paper = await room.lastSlip()
    expect(paper.drawerPulses).toBe(1)
    expect(paper.lines.join('\n')).toContain('560.90')
    const { model } = await shop.call(cashier, 'prints.document', { printJobId: slip?.id ?? '' })
    expect(model).toMatchObject({ kind: 'settlement', amounts: { totalFen: 56_090 } })
  })

  it('opens the drawer on a test only for those who may open it', async () => {
    await testSlip()
    expect((await room.lastSlip()).drawerPulses).toBe(1)
    await shop.call(advisor, 'prints.testSlip', {})
    expect((await room.lastSlip()).drawerPulses).toBe(0)
  })
})
