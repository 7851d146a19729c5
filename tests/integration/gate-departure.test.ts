/** Cars that leave, or want to. */
import { describe, expect, it } from 'vitest'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { eachDatabase } from '#tests/support/databases'
import { arrive, overview, scan, verdictOf, visitor } from '#tests/support/gatekeeper'
import { TestShop } from '#tests/support/shop'

const { advisor, foreman, gatekeeper, teamLeader, technician } = people
const seconds = (count: number) => count / 60

eachDatabase((_name, open) => {
  const openShop = async () => TestShop.open(await open())

  describe('a departure', () => {
    it('collects the card in the scan that shows GO; the same scan again is the same departure', async () => {
      const shop = await openShop()
      const visitId = await visitor(shop)
      expect(await verdictOf(shop)).toMatchObject({ verdict: 'go', visitId, plate: '苏A1K845', reasons: [] })
      expect(await shop.read((reader) => reader.visits.get(visitId))).toMatchObject({
        state: 'departed',
        openPlate: null,
      })
      await shop.advance(seconds(5))
      expect(await verdictOf(shop)).toMatchObject({ verdict: 'go', visitId })
      await shop.advance(seconds(1))
      expect(await scan(shop)).toMatchObject({ next: 'plate', cardNumber: '027' })
      const moves = await shop.call(gatekeeper, 'visit.custody', { visitId })
      expect(moves.map(({ from, to, handedBy, takenBy }) => [from, to, handedBy, takenBy])).toEqual([
        ['rack', 'customer', gatekeeper, ''],
        ['customer', 'rack', '', gatekeeper],
      ])
    })

    it('is stopped while reception has not finished, with whom to ring', async () => {
      const shop = await openShop()
      const visitId = await arrive(shop)
      await shop.call(advisor, 'reception.take', { visitId })
      await shop.advance(1)
      expect(await verdictOf(shop)).toMatchObject({
        verdict: 'stop',
        mayLeaveUnserved: false,
        reasons: [{ code: 'RECEPTION_NOT_FINISHED', station: 'reception', extension: '802' }],
      })
      expect((await overview(shop)).recent[0]).toMatchObject({ kind: 'stop', visitId, cardNumber: '027' })
    })

    it("is an enquirer's with the card they kept", async () => {
      const shop = await openShop()
      const visitId = await arrive(shop)
      await shop.call(advisor, 'reception.take', { visitId })
      await shop.call(advisor, 'reception.clearEnquiry', { visitId, outcome: 'enquiry', note: '问保养价格' })
      await shop.advance(1)
      expect(await verdictOf(shop)).toMatchObject({ verdict: 'go', visitId })
    })

    it('may be one touch for a visitor whom nobody received, and is counted', async () => {
      const shop = await openShop()
      const visitId = await arrive(shop)
      await shop.advance(20)
      expect(await verdictOf(shop)).toMatchObject({ verdict: 'stop', mayLeaveUnserved: true })
      expect(await shop.call(gatekeeper, 'gate.leaveUnserved', { visitId })).toMatchObject({ verdict: 'go', visitId })
      expect(await shop.read((reader) => reader.visits.get(visitId))).toMatchObject({
        state: 'departed',
        outcome: 'unserved',
      })
      expect((await overview(shop)).recent[0]).toMatchObject({ kind: 'unserved' })
      expect(await shop.read((reader) => reader.tasks.count({ closedAt: null }))).toBe(0)
    })

    it('is not unserved once an advisor has taken the visitor', async () => {
      const shop = await openShop()
      const visitId = await arrive(shop)
      await shop.call(advisor, 'reception.take', { visitId })
      expect(await shop.refusal(gatekeeper, 'gate.leaveUnserved', { visitId })).toMatchObject({
        code: 'VISIT_NOT_POSSIBLE_NOW',
      })
    })

    it('without a card is stopped whatever else is settled, and the attempt is kept', async () => {
      const shop = await openShop()
      const visitId = await visitor(shop)
      const asked = await shop.call(gatekeeper, 'gate.askByPlate', { plate: '苏a 1k845' })
      expect(asked).toMatchObject({
        verdict: 'stop',
        visitId,
        reasons: [{ code: 'CARD_NOT_SHOWN', params: { number: '027' } }],
      })
      expect(await shop.call(gatekeeper, 'gate.askByPlate', { plate: '苏B99999' })).toMatchObject({
        verdict: 'stop',
        visitId: null,
        reasons: [{ code: 'PLATE_NOT_INSIDE', params: { plate: '苏B99999' } }],
      })
      const kept = await shop.read((reader) => reader.gatePassages.list({ kind: 'stop' }, { orderBy: [['id', 'asc']] }))
      expect(kept.map(({ plate, reasons }) => [plate, reasons])).toEqual([
        ['苏A1K845', ['CARD_NOT_SHOWN']],
        ['苏B99999', ['PLATE_NOT_INSIDE']],
      ])
    })
  })

  describe('not this car', () => {
    it('turns GO back into STOP, and leaves the card good for the right car', async () => {
      const shop = await openShop()
      const visitId = await visitor(shop)
      await verdictOf(shop)
      const turned = await shop.call(gatekeeper, 'gate.notThisCar', { visitId, note: '白色丰田' })
      expect(turned).toMatchObject({ verdict: 'stop', visitId, plate: '苏A1K845' })
      expect((await overview(shop)).recent[0]).toMatchObject({ kind: 'not_this_car', note: '白色丰田' })
      expect(await shop.read((reader) => reader.visits.get(visitId))).toMatchObject({
        state: 'cleared',
        openPlate: '苏A1K845',
        departedAt: null,
      })
      await shop.advance(1)
      expect(await verdictOf(shop)).toMatchObject({ verdict: 'go', visitId })
    })

    it('is only said of the verdict that is shown', async () => {
      const shop = await openShop()
      const visitId = await visitor(shop)
      const said = { visitId, note: '' }
      expect(await shop.refusal(gatekeeper, 'gate.notThisCar', said)).toMatchObject({ code: 'VERDICT_NOT_SHOWN' })
      await verdictOf(shop)
      await arrive(shop, '028', '苏B2L956')
      expect(await shop.refusal(gatekeeper, 'gate.notThisCar', said)).toMatchObject({ code: 'VERDICT_NOT_SHOWN' })
    })
  })

  describe('a road test', () => {
    async function inWork(shop: TestShop): Promise<OneVisit> {
      const visit = new OneVisit(shop)
      await visit.untilInWork()
      return visit
    }

    async function allowed(shop: TestShop, { orderId }: OneVisit): Promise<string> {
      const driver = await shop.read((reader) => reader.staff.first({ name: technician }))
      const pass = { orderId, driverId: driver?.id ?? '', minutes: 30 }
      return (await shop.call(teamLeader, 'workshop.allowRoadTest', pass)).roadTestId
    }

    it('goes out and comes back on the same visit, with car and keys', async () => {
      const shop = await openShop()
      const visit = await inWork(shop)
      const roadTestId = await allowed(shop, visit)
      expect((await overview(shop)).roadTests).toMatchObject([{ roadTestId, driverName: technician, outAt: null }])

      await shop.call(gatekeeper, 'gate.roadTestOut', { roadTestId })
      const dueBackAt = new Date((await shop.now()).getTime() + 30 * 60_000).toISOString()
      expect(await overview(shop)).toMatchObject({
        inside: 0,
        yard: [{ place: 'road_test', roadTestDueBackAt: dueBackAt }],
      })
      const out = { visitId: visit.visitId, kind: 'road_test_return', closedAt: null } as const
      expect(await shop.read((reader) => reader.tasks.list(out))).toMatchObject([{ dueAt: dueBackAt }])

      await shop.advance(25)
      await shop.call(gatekeeper, 'gate.roadTestBack', { roadTestId })
      expect(await overview(shop)).toMatchObject({ inside: 1, roadTests: [], yard: [{ place: 'in_work' }] })
      expect(await shop.read((reader) => reader.tasks.count(out))).toBe(0)
      const moves = await shop.call(foreman, 'visit.custody', { visitId: visit.visitId })
      for (const thing of ['car', 'keys'] as const) {
        expect(moves.filter((move) => move.thing === thing).slice(-2)).toMatchObject([
          { to: 'road', takenBy: technician },
          { from: 'road', to: 'workshop' },
        ])
      }
    })

    it('is refused without a pass, twice out, and twice back', async () => {
      const shop = await openShop()
      const roadTestId = await allowed(shop, await inWork(shop))
      const passed = { roadTestId }
      const unknown = { roadTestId: '019aaaaa-ffff-7000-8000-000000000000' }
      expect(await shop.refusal(gatekeeper, 'gate.roadTestOut', unknown)).toMatchObject({
        code: 'ROAD_TEST_NOT_ALLOWED',
      })
      expect(await shop.refusal(gatekeeper, 'gate.roadTestBack', passed)).toMatchObject({ code: 'ROAD_TEST_NOT_OUT' })
      await shop.call(gatekeeper, 'gate.roadTestOut', passed)
      expect(await shop.refusal(gatekeeper, 'gate.roadTestOut', passed)).toMatchObject({
        code: 'ROAD_TEST_ALREADY_OUT',
      })
      await shop.call(gatekeeper, 'gate.roadTestBack', passed)
      expect(await shop.refusal(gatekeeper, 'gate.roadTestBack', passed)).toMatchObject({ code: 'ROAD_TEST_NOT_OUT' })
      expect(await shop.refusal(gatekeeper, 'gate.roadTestOut', passed)).toMatchObject({
        code: 'ROAD_TEST_NOT_ALLOWED',
      })
    })

    it('needs a pass that is good: one not used in the workshop lets no finished car out', async () => {
      const shop = await openShop()
      const visit = await inWork(shop)
      const roadTestId = await allowed(shop, visit)
      await visit.finishAndInspect()
      expect((await overview(shop)).roadTests).toEqual([])
      const refused = await shop.refusal(gatekeeper, 'gate.roadTestOut', { roadTestId })
      expect(refused).toMatchObject({ code: 'ROAD_TEST_NOT_ALLOWED' })
    })

    it('is on the road until it is back, also when it failed a check meanwhile', async () => {
      const shop = await openShop()
      const visit = await inWork(shop)
      const { visitId, orderId } = visit
      const car = async () =>
        (await shop.call(foreman, 'visit.custody', { visitId })).findLast((m) => m.thing === 'car')
      await shop.call(technician, 'workshop.finish', { orderId })
      const roadTestId = await allowed(shop, visit)
      await shop.call(gatekeeper, 'gate.roadTestOut', { roadTestId })
      await shop.call(technician, 'workshop.selfCheck', { orderId, passed: false, defect: '刹车异响' })
      expect(await car()).toMatchObject({ to: 'road' })
      await shop.call(gatekeeper, 'gate.roadTestBack', { roadTestId })
      expect(await car()).toMatchObject({ from: 'road', to: 'workshop' })
    })
  })
})
