import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PrintJob } from '#electron/domain/records'
import { printsLocals } from '#electron/services/prints/index'
import type { StaffWindow } from '#electron/services/session/window'
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

  describe('the forms of a visit', () => {
    async function signedOrder(): Promise<OneVisit> {
      const visit = new OneVisit(shop)
      await visit.arrive()
      await visit.receive()
      await visit.walkAround()
      await visit.estimate()
      return visit
    }
    const formsOf = async ({ visitId }: OneVisit) =>
      (await shop.call(advisor, 'prints.formsOf', { visitId })).map(({ form }) => form)

    it('are there as soon as they can be made', async () => {
      const visit = new OneVisit(shop)
      await visit.arrive()
      await visit.receive()
      expect(await formsOf(visit)).toEqual([])
      await visit.walkAround()
      expect(await formsOf(visit)).toEqual(['walk_around', 'belongings'])
      await visit.estimate()
      expect(await formsOf(visit)).toEqual(['walk_around', 'belongings', 'repair_order'])
      await visit.intoWorkshop()
      await visit.proposeBrakePads()
      expect(await formsOf(visit)).toEqual(['walk_around', 'belongings', 'repair_order', 'add_on'])
    })

    it('come out before there is an order', async () => {
      const visit = new OneVisit(shop)
      await visit.arrive()
      await visit.receive()
      await visit.walkAround()
      const [sheet] = await shop.call(advisor, 'prints.formsOf', { visitId: visit.visitId })
      expect(sheet).toMatchObject({ form: 'walk_around', subjectId: visit.visitId })
      const { fileName } = await shop.call(advisor, 'prints.toPdf', { form: 'walk_around', subjectId: visit.visitId })
      await room.queue.wake()
      expect(room.forms.get(fileName)).toMatchObject({ form: 'walk_around', model: { kind: 'intake' } })
    })

    it('are read as they would be printed', async () => {
      const { orderId } = await signedOrder()
      const { model } = await shop.call(advisor, 'prints.preview', { form: 'repair_order', subjectId: orderId })
      const { fileName } = await shop.call(advisor, 'prints.toPdf', { form: 'repair_order', subjectId: orderId })
      await room.queue.wake()
      expect(room.forms.get(fileName)?.model).toEqual(model)
      expect((await shop.refusal(advisor, 'prints.preview', { form: 'warranty', subjectId: orderId })).code).toBe(
        'DOCUMENT_NOT_READY',
      )
    })

    it('are made again when they were being made as it went down, in the first look after it', async () => {
      const { orderId } = await signedOrder()
      await room.close()
      const { printJobId, fileName } = await shop.call(advisor, 'prints.toPdf', {
        form: 'repair_order',
        subjectId: orderId,
      })
      const sentAt = await shop.now()
      await shop.database.command((writer) =>
        writer.printJobs.update(printJobId, { state: 'sending', sentAt: sentAt.toISOString() }),
      )
      room = await PrintRoom.open(shop)
      await room.queue.wake()
      expect(await job(printJobId)).toMatchObject({ state: 'printed' })
      expect(room.forms.get(fileName)).toMatchObject({ form: 'repair_order' })
    })

    it('go to paper only where there is a printer for them', async () => {
      const { orderId } = await signedOrder()
      const order = { form: 'repair_order', subjectId: orderId } as const
      expect((await shop.refusal(advisor, 'prints.toPaper', order)).code).toBe('PRINTER_NOT_SET_UP')
      await room.close()
      room = await PrintRoom.open(shop, { pagePrinter: 'Office' })
      const { printJobId } = await shop.call(advisor, 'prints.toPaper', order)
      await room.queue.wake()
      expect(await job(printJobId)).toMatchObject({ target: 'a4', state: 'printed', reprint: 0 })
      expect(room.pages).toMatchObject([
        { form: 'repair_order', model: { kind: 'order', signatures: [{ role: 'customer' }, {}] } },
      ])
    })

    it('that a step causes go to that printer too', async () => {
      await room.close()
      room = await PrintRoom.open(shop, { pagePrinter: 'Office' })
      await signedOrder()
      await room.queue.wake()
      expect(room.pages.map(({ form }) => form)).toEqual(['repair_order'])
      expect([...room.forms]).toEqual([])
    })

    it('are empty sheets too, each of them a first one', async () => {
      for (const _ of [1, 2]) await shop.call(advisor, 'prints.blankWalkAround', {})
      await room.queue.wake()
      expect([...room.forms.values()]).toMatchObject([
        { model: { kind: 'blank_walk_around' }, reprint: 0 },
        { model: { kind: 'blank_walk_around' }, reprint: 0 },
      ])
    })

    it('are shown in the folder where they lie', async () => {
      const shown: string[] = []
      const folder = { path: '/home/shop/Documents', show: async (name: string) => shown.push(name) === 1 }
      const { places, showFile } = printsLocals(shop.house, { pagePrinter: () => null, folder })
      const window = {} as StaffWindow // neither of them looks at it
      expect(await places(window, {})).toEqual({
        ok: true,
        value: { pagePrinter: null, pdfFolder: '/home/shop/Documents' },
      })
      const { printJobId, fileName } = await shop.call(advisor, 'prints.blankWalkAround', {})
      expect(await showFile(window, { printJobId })).toEqual({ ok: true, value: null })
      expect(await showFile(window, { printJobId }), 'somebody has moved it').toMatchObject({
        refusal: { code: 'FILE_GONE', params: { fileName } },
      })
      expect(shown).toEqual([fileName, fileName])
      const slip = await testSlip()
      expect(await showFile(window, { printJobId: slip })).toMatchObject({ refusal: { code: 'PRINT_JOB_UNKNOWN' } })
    })
  })

  describe('an A4 printer', () => {
    const sheet = () => shop.call(advisor, 'prints.blankWalkAround', {}).then(({ printJobId }) => printJobId)

    beforeEach(async () => {
      await room.close()
      room = await PrintRoom.open(shop, { pagePrinter: 'Office' })
    })

    it('that is off keeps no PDF waiting', async () => {
      room.spooler = () => Promise.resolve({ ok: false, reason: 'offline', unsure: false })
      const id = await sheet()
      const visit = new OneVisit(shop)
      await visit.arrive()
      await visit.receive()
      await visit.walkAround()
      const { fileName } = await shop.call(advisor, 'prints.toPdf', { form: 'belongings', subjectId: visit.visitId })
      await room.queue.wake()
      expect(await job(id)).toMatchObject({ state: 'queued', reason: 'offline', sentAt: null })
      expect([...room.forms.keys()]).toEqual([fileName])
      room.spooler = () => Promise.resolve({ ok: true })
      await room.later(5)
      expect(await job(id)).toMatchObject({ state: 'printed', reason: '' })
    })

    it('that never answered leaves it to a person', async () => {
      room.spooler = () => Promise.resolve({ ok: false, reason: 'silent', unsure: true })
      const id = await sheet()
      for (let minute = 0; minute < 3; minute++) await room.later(60)
      expect(await job(id)).toMatchObject({ state: 'unconfirmed', reason: 'silent' })
      expect(room.pages).toHaveLength(1)
    })

    it('that holds a page for ever keeps nobody from quitting, and the next start asks', async () => {
      room.spooler = () => new Promise(() => {})
      const id = await sheet()
      void room.queue.wake()
      await vi.waitFor(() => expect(room.pages).toHaveLength(1))
      expect(await room.queue.stop(20)).toBe(false)
      expect((await job(id)).state).toBe('sending')
      await room.printer.close()
      room = await PrintRoom.open(shop, { pagePrinter: 'Office' })
      await room.queue.wake()
      expect(await job(id)).toMatchObject({ state: 'unconfirmed', reason: 'broken_off' })
      expect(room.pages).toEqual([])
      expect(await room.queue.stop(20)).toBe(true)
    })
  })
})
