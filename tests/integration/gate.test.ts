/** What the gate sees: cars that come, cars that are expected, who is inside. */
import { describe, expect, it } from 'vitest'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { eachDatabase } from '#tests/support/databases'
import { arrive, cardInRack, overview, scan, verdictOf, visitor } from '#tests/support/gatekeeper'
import { TestShop } from '#tests/support/shop'

const { advisor, gatekeeper } = people
const seconds = (count: number) => count / 60

eachDatabase((_name, open) => {
  const openShop = async () => TestShop.open(await open())

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
