import { describe, expect, it } from 'vitest'
import type { Verdict } from '#electron/contract/gate'
import type { VisitPurpose } from '#electron/contract/states'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { TestShop } from '#tests/support/shop'

const { gatekeeper, advisor, teamLeader, technician, foreman } = people
const seconds = (count: number) => count / 60

eachDatabase((_name, open) => {
  const openShop = async () => TestShop.open(await open())
  const scan = (shop: TestShop, number = '027') => shop.call(gatekeeper, 'gate.scanCard', { code: `FLC-${number}` })
  const overview = (shop: TestShop) => shop.call(gatekeeper, 'gate.overview', {})

  async function cardInRack(shop: TestShop, number: string): Promise<string> {
    const scanned = await scan(shop, number)
    if (scanned.next !== 'plate') throw new Error(`card ${number} is out`)
    return scanned.cardId
  }

  async function arrive(shop: TestShop, number = '027', plate = '苏A1K845', purpose: VisitPurpose = 'repair') {
    const cardId = await cardInRack(shop, number)
    const verdict = await shop.call(gatekeeper, 'gate.issueCard', { cardId, plate, purpose, unusualPlate: false })
    return verdict.visitId ?? ''
  }

  async function verdictOf(shop: TestShop, number = '027'): Promise<Verdict> {
    const scanned = await scan(shop, number)
    if (scanned.next !== 'verdict') throw new Error(`no verdict: ${scanned.next}`)
    return scanned.verdict
  }

  /** Cleared at once, so that the gate can be looked at alone. */
  async function visitor(shop: TestShop, number = '027', plate = '苏A1K845') {
    const visitId = await arrive(shop, number, plate, 'showroom')
    await shop.advance(1)
    return visitId
  }

  describe('an arrival', () => {
    it('is one, however often a nervous hand scans', async () => {
      const shop = await openShop()
      expect(await cardInRack(shop, '027')).toBe(await cardInRack(shop, '027'))
      const visitId = await arrive(shop)
      await shop.advance(seconds(30))
      expect(await scan(shop)).toMatchObject({
        next: 'same_arrival',
        verdict: { verdict: 'arrival', visitId, plate: '苏A1K845', cardNumber: '027', told: true },
      })
      await shop.advance(seconds(1))
      expect(await scan(shop)).toMatchObject({ next: 'verdict', verdict: { verdict: 'stop', visitId } })
      expect(await shop.read((reader) => reader.visits.count({}))).toBe(1)
    })

    it("starts reception's clock: ten seconds to be taken", async () => {
      const shop = await openShop()
      const visitId = await arrive(shop)
      const now = await shop.now()
      const [task, ...others] = await shop.read((reader) => reader.tasks.list({ visitId }))
      expect(task).toMatchObject({ kind: 'take_arrival', dueAt: new Date(now.getTime() + 10_000).toISOString() })
      expect(others).toEqual([])
      const queue = await shop.call(advisor, 'reception.queue', {})
      expect(queue.arrived).toMatchObject([{ visitId, plate: '苏A1K845', cardNumber: '027' }])
    })

    it.each(['showroom', 'delivery', 'staff', 'other'] as const)(
      'for %s does not come to reception',
      async (purpose) => {
        const shop = await openShop()
        const visitId = await arrive(shop, '027', '苏A1K845', purpose)
        expect(await shop.read((reader) => reader.visits.get(visitId))).toMatchObject({ state: 'cleared' })
        expect(await shop.read((reader) => reader.tasks.count({}))).toBe(0)
        expect((await shop.call(advisor, 'reception.queue', {})).arrived).toEqual([])
      },
    )

    it('brings up the car that a known plate belongs to', async () => {
      const shop = await openShop()
      const first = new OneVisit(shop)
      await first.arrive()
      await first.receive()
      await shop.call(advisor, 'reception.clearEnquiry', { visitId: first.visitId, outcome: 'enquiry', note: '问价' })
      await shop.advance(1)
      expect(await verdictOf(shop)).toMatchObject({ verdict: 'stop', reasons: [{ code: 'CARD_AT_RECEPTION' }] })
      await shop.call(advisor, 'reception.returnCard', { visitId: first.visitId, code: 'FLC-027' })
      expect(await verdictOf(shop)).toMatchObject({ verdict: 'go' })
      await shop.advance(60)
      const cardId = await cardInRack(shop, '003')
      const arrival = { cardId, plate: '苏a-1k845', purpose: 'repair', unusualPlate: false } as const
      expect(await shop.call(gatekeeper, 'gate.issueCard', arrival)).toMatchObject({
        plate: '苏A1K845',
        car: '大众 帕萨特 330',
        colour: '银灰',
      })
    })

    it('takes a plate that fits no pattern only by an explicit choice', async () => {
      const shop = await openShop()
      const issue = {
        cardId: await cardInRack(shop, '027'),
        plate: 'b mw·12',
        purpose: 'repair',
        unusualPlate: false,
      } as const
      expect(await shop.refusal(gatekeeper, 'gate.issueCard', issue)).toMatchObject({ code: 'PLATE_UNUSUAL' })
      expect(await shop.call(gatekeeper, 'gate.issueCard', { ...issue, unusualPlate: true })).toMatchObject({
        verdict: 'arrival',
        plate: 'BMW12',
      })
    })

    it('is refused for a plate that is inside, and says which card is out on it', async () => {
      const shop = await openShop()
      await arrive(shop)
      const issue = {
        cardId: await cardInRack(shop, '028'),
        plate: '苏A·1K845',
        purpose: 'repair',
        unusualPlate: false,
      } as const
      expect(await shop.refusal(gatekeeper, 'gate.issueCard', issue)).toEqual({
        code: 'PLATE_ALREADY_INSIDE',
        params: { plate: '苏A1K845', number: '027' },
      })
      expect(await shop.read((reader) => reader.exitCards.first({ number: '028' }))).toMatchObject({ state: 'in_rack' })
    })

    it('gives one card to one of two cars at once', async () => {
      const shop = await openShop()
      const cardId = await cardInRack(shop, '027')
      const answers = await Promise.all(
        ['苏A1K845', '苏B2L956'].map((plate) =>
          shop.ask(gatekeeper, 'gate.issueCard', { cardId, plate, purpose: 'repair', unusualPlate: false }),
        ),
      )
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
      expect(answers.find((answer) => !answer.ok)).toMatchObject({
        refusal: { code: 'EXIT_CARD_ALREADY_OUT', params: { number: '027' } },
      })
    })

    it('needs a card of the house that is good', async () => {
      const shop = await openShop()
      expect(await shop.refusal(gatekeeper, 'gate.scanCard', { code: 'FLC-999' })).toMatchObject({
        code: 'EXIT_CARD_UNKNOWN',
      })
      const card = await shop.read((reader) => reader.exitCards.first({ number: '027' }))
      await shop.database.command((writer) => writer.exitCards.update(card?.id ?? '', { state: 'lost' }))
      expect(await shop.refusal(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })).toEqual({
        code: 'EXIT_CARD_LOST',
        params: { number: '027' },
      })
    })
  })

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

  describe('a plate entered wrongly', () => {
    it('is corrected with its reason, and brings the right car', async () => {
      const shop = await openShop()
      const visitId = await arrive(shop, '027', '苏A1K846')
      const correction = { visitId, plate: '苏A1K845', unusualPlate: false, reason: '看错一位' }
      expect(await shop.call(gatekeeper, 'gate.correctPlate', correction)).toMatchObject({ plate: '苏A1K845' })
      const history = await shop.read((reader) => reader.events.ofVisit(visitId))
      expect(history.at(-1)).toMatchObject({
        what: 'visit.plate_corrected',
        data: { from: '苏A1K846', to: '苏A1K845', reason: '看错一位' },
      })
      expect(await shop.call(gatekeeper, 'visit.search', { text: '1K845' })).toMatchObject([{ recordId: visitId }])
    })

    it('takes along the file that reception began under it', async () => {
      const shop = await openShop()
      const visit = new OneVisit(shop, { ...storyCar, plate: '苏A1K846' })
      await visit.arrive()
      await visit.receive()
      const correction = { visitId: visit.visitId, plate: '苏A1K845', unusualPlate: false, reason: '看错一位' }
      expect(await shop.call(gatekeeper, 'gate.correctPlate', correction)).toMatchObject({ car: '大众 帕萨特 330' })
      expect(await shop.read((reader) => reader.vehicles.list({}))).toMatchObject([{ plate: '苏A1K845' }])
    })

    it('takes the owner of the wrong car away with it', async () => {
      const shop = await openShop()
      const known = new OneVisit(shop, { ...storyCar, plate: '苏A1K846' })
      await known.arrive()
      await known.receive()
      await shop.call(advisor, 'reception.clearEnquiry', { visitId: known.visitId, outcome: 'enquiry', note: '问价' })
      await shop.call(advisor, 'reception.returnCard', { visitId: known.visitId, code: 'FLC-027' })
      await shop.advance(1)
      await verdictOf(shop)
      const visitId = await arrive(shop, '003', '苏A1K846')
      const file = () => shop.read((reader) => reader.visits.get(visitId))
      const owner = (await file())?.ownerId
      const correct = (plate: string) =>
        shop.call(gatekeeper, 'gate.correctPlate', { visitId, plate, unusualPlate: false, reason: '看错一位' })
      await correct('苏A1K845')
      expect(await file()).toMatchObject({ vehicleId: null, ownerId: null })
      await correct('苏A1K846')
      expect(await file()).toMatchObject({ ownerId: owner })
    })

    it('is not corrected to the plate of another car inside', async () => {
      const shop = await openShop()
      await arrive(shop, '028', '苏A1K845')
      const visitId = await arrive(shop, '027', '苏A1K846')
      const correction = { visitId, plate: '苏A1K845', unusualPlate: false, reason: 'x' }
      expect(await shop.refusal(gatekeeper, 'gate.correctPlate', correction)).toMatchObject({
        code: 'PLATE_ALREADY_INSIDE',
        params: { number: '028' },
      })
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

  it('the overview counts who is inside, and offers the plates that left lately', async () => {
    const shop = await openShop()
    expect(await overview(shop)).toMatchObject({ inside: 0, cardsOut: 0, arrivalsToday: 0, cardsLost: 0, yard: [] })
    await arrive(shop, '001', '苏A11111')
    await visitor(shop, '002', '苏A22222')
    await visitor(shop, '003', '苏A33333')
    await verdictOf(shop, '003')
    await verdictOf(shop, '002')
    await shop.advance(1)
    await visitor(shop, '004', '苏A22222')
    const seen = await overview(shop)
    expect(seen).toMatchObject({ inside: 2, cardsOut: 2, arrivalsToday: 4, recentPlates: ['苏A33333'] })
    expect(seen.yard.map(({ plate, place, cardNumber }) => [plate, place, cardNumber])).toEqual([
      ['苏A11111', 'waiting', '001'],
      ['苏A22222', 'cleared', '004'],
    ])
    await shop.advance(24 * 60)
    expect(await overview(shop)).toMatchObject({ inside: 2, arrivalsToday: 0 })
  })

  it('expects a car on the day it is booked for, until it comes; its plate is known while it is typed', async () => {
    const shop = await openShop()
    const { plate } = storyCar
    const bookedFor = new Date((await shop.now()).getTime() + 24 * 3_600_000).toISOString()
    const visitId = await arrive(shop)
    await shop.call(advisor, 'reception.take', { visitId })
    const booking = { outcome: 'booked', note: '换前刹车片', phone: '13800001234', bookedFor } as const
    await shop.call(advisor, 'reception.clearEnquiry', { visitId, ...booking })
    await shop.advance(1)
    await verdictOf(shop)
    expect(await overview(shop)).toMatchObject({ expected: [] })
    await shop.advance(24 * 60 - 10)
    expect(await overview(shop)).toMatchObject({ expected: [{ plate, bookedFor }] })
    const known = () => shop.call(gatekeeper, 'gate.knownPlate', { plate })
    expect(await known()).toEqual({ car: '', colour: '', bookedFor })
    await visitor(shop)
    expect(await overview(shop)).toMatchObject({ expected: [] })
    expect(await known()).toMatchObject({ bookedFor: null })
  })
})
