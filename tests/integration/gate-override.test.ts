import { describe, expect, it } from 'vitest'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { TestShop } from '#tests/support/shop'

const { gatekeeper, advisor, technician, teamLeader, manager } = people
const { plate } = storyCar
const approved = { approvedBy: manager }

eachDatabase((_name, open) => {
  async function inWork(): Promise<{ shop: TestShop; visit: OneVisit }> {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop)
    await visit.untilInWork()
    return { shop, visit }
  }
  const card = (shop: TestShop, number = '027') => shop.read((reader) => reader.exitCards.first({ number }))

  describe("a car that leaves by a manager's word", () => {
    it('needs the PIN on the spot, even of a manager who is signed in', async () => {
      const { shop, visit } = await inWork()
      const asked = { visitId: visit.visitId, cardCollected: true }
      for (const person of [gatekeeper, manager]) {
        expect(await shop.refusal(person, 'gate.override', asked)).toMatchObject({
          code: 'APPROVAL_NEEDED',
          params: { plate, count: expect.any(Number) as number },
        })
      }
      expect(await shop.read((reader) => reader.visits.get(visit.visitId))).toMatchObject({ state: 'in_service' })
    })

    it('has left, and what was open stays open: the reason, the manager and every blocker are kept', async () => {
      const { shop, visit } = await inWork()
      const { visitId, orderId } = visit
      const answer = await shop.ask(gatekeeper, 'gate.override', { visitId, cardCollected: true }, approved)
      expect(answer).toMatchObject({ value: { verdict: 'go', plate, byManager: manager } })
      expect(await shop.read((reader) => reader.visits.get(visitId))).toMatchObject({
        state: 'departed',
        openPlate: null,
      })
      expect(await card(shop)).toMatchObject({ state: 'in_rack', visitId: null })
      expect(await shop.read((reader) => reader.repairOrders.get(orderId))).toMatchObject({ state: 'in_progress' })
      expect(await shop.read((reader) => reader.keyBundles.first({ visitId }))).toMatchObject({ heldSlot: 12 })
      const [passage] = (await shop.call(gatekeeper, 'gate.overview', {})).recent
      expect(passage).toMatchObject({ kind: 'override', plate, note: 'in the test' })
      const kept = await shop.read((reader) => reader.gatePassages.first({ kind: 'override' }))
      const passageReasons = kept?.reasons ?? []
      const told = (await shop.read((reader) => reader.events.ofVisit(visitId))).at(-1)
      expect(told).toMatchObject({
        what: 'visit.overridden',
        data: { reason: 'in the test', cardCollected: true, blockers: passageReasons },
      })
      expect(passageReasons).toContain('WORK_UNFINISHED')
      expect(await shop.call(gatekeeper, 'gate.leftOpen', {})).toMatchObject([
        { visitId, plate, managerName: manager, reason: 'in the test' },
      ])
      const asking = { visitId, kind: ['progress_check', 'mid_check'], closedAt: null } as const
      expect(await shop.read((reader) => reader.tasks.count(asking))).toBe(0)
      const again = await shop.ask(gatekeeper, 'gate.override', { visitId, cardCollected: true }, approved)
      expect(again).toMatchObject({ refusal: { code: 'VISIT_NOT_POSSIBLE_NOW' } })
    })

    it('is one answer for one press, however often it arrives', async () => {
      const { shop, visit } = await inWork()
      const input = { visitId: visit.visitId, cardCollected: true }
      const once = { ...approved, requestId: '019aaaaa-ffff-7000-8000-000000000001' }
      const first = await shop.ask(gatekeeper, 'gate.override', input, once)
      expect(await shop.ask(gatekeeper, 'gate.override', input, once)).toEqual(first)
      expect(await shop.read((reader) => reader.gatePassages.count({ kind: 'override' }))).toBe(1)
    })

    it('without its card: one at reception is brought to the gate later, another is lost', async () => {
      const { shop, visit } = await inWork()
      await shop.ask(gatekeeper, 'gate.override', { visitId: visit.visitId, cardCollected: false }, approved)
      expect(await card(shop)).toMatchObject({ state: 'with_reception' })
      expect(await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })).toEqual({
        next: 'brought_back',
        cardNumber: '027',
        plate,
      })
      expect(await card(shop)).toMatchObject({ state: 'in_rack', visitId: null })

      const visitor = new OneVisit(shop, { ...storyCar, plate: '苏B2L956', cardNumber: '028' })
      await visitor.arrive()
      await shop.ask(gatekeeper, 'gate.override', { visitId: visitor.visitId, cardCollected: false }, approved)
      expect(await card(shop, '028')).toMatchObject({ state: 'lost', visitId: visitor.visitId })
      expect(await shop.call(gatekeeper, 'gate.leftOpen', {})).toMatchObject([{ visitId: visit.visitId }])
    })

    it('is not on the road for a test drive', async () => {
      const { shop, visit } = await inWork()
      const driver = await shop.read((reader) => reader.staff.first({ name: technician }))
      const pass = { orderId: visit.orderId, driverId: driver?.id ?? '', minutes: 30 }
      await shop.call(gatekeeper, 'gate.roadTestOut', {
        roadTestId: (await shop.call(teamLeader, 'workshop.allowRoadTest', pass)).roadTestId,
      })
      const asked = await shop.ask(
        gatekeeper,
        'gate.override',
        { visitId: visit.visitId, cardCollected: true },
        approved,
      )
      expect(asked).toMatchObject({ refusal: { code: 'CAR_ON_ROAD_TEST' } })
    })

    it('goes on where it was when it comes back', async () => {
      const { shop, visit } = await inWork()
      const { visitId, orderId } = visit
      await shop.ask(gatekeeper, 'gate.override', { visitId, cardCollected: true }, approved)
      await shop.advance(60)
      const scanned = await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-031' })
      const cardId = scanned.next === 'plate' ? scanned.cardId : ''
      const issue = { cardId, plate, purpose: 'repair', unusualPlate: false } as const
      expect(await shop.call(gatekeeper, 'gate.issueCard', issue)).toMatchObject({ visitId, cardNumber: '031' })
      expect(await shop.read((reader) => reader.visits.get(visitId))).toMatchObject({ state: 'in_service' })
      expect(await shop.call(gatekeeper, 'gate.leftOpen', {})).toEqual([])
      // A nervous hand.
      expect(await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-031' })).toMatchObject({ next: 'same_arrival' })
      await shop.call(advisor, 'reception.takeCard', { visitId, code: 'FLC-031' })
      await shop.call(technician, 'workshop.finish', { orderId })
      expect(await shop.read((reader) => reader.visits.count({}))).toBe(1)
    })

    it('is asked about again when it comes back while its work rests', async () => {
      const { shop, visit } = await inWork()
      const { visitId, orderId } = visit
      await shop.call(technician, 'workshop.pause', { orderId, reason: 'part', note: '等水泵', dueAt: null })
      const asked = () => shop.read((reader) => reader.tasks.count({ visitId, kind: 'pause_due', closedAt: null }))
      await shop.ask(gatekeeper, 'gate.override', { visitId, cardCollected: true }, approved)
      expect(await asked()).toBe(0)
      await new OneVisit(shop).arrive()
      expect(await asked()).toBe(1)
    })

    it('finds its card at reception when it comes back: the one from the rack stays there', async () => {
      const { shop, visit } = await inWork()
      await shop.ask(gatekeeper, 'gate.override', { visitId: visit.visitId, cardCollected: false }, approved)
      const scanned = await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-031' })
      const cardId = scanned.next === 'plate' ? scanned.cardId : ''
      const issue = { cardId, plate, purpose: 'repair', unusualPlate: false } as const
      expect(await shop.call(gatekeeper, 'gate.issueCard', issue)).toMatchObject({ cardNumber: '027' })
      expect(await card(shop, '031')).toMatchObject({ state: 'in_rack' })
    })

    it('begins anew when nothing was left open', async () => {
      const shop = await TestShop.open(await open())
      const visitor = new OneVisit(shop)
      await visitor.arrive()
      await shop.ask(gatekeeper, 'gate.override', { visitId: visitor.visitId, cardCollected: true }, approved)
      await shop.advance(1)
      const again = new OneVisit(shop)
      await again.arrive()
      expect(again.visitId).not.toBe(visitor.visitId)
    })
  })
})
