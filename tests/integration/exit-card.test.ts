import { describe, expect, it } from 'vitest'
import type { CardReplacement } from '#electron/contract/exit-card'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { TestShop } from '#tests/support/shop'

const { gatekeeper, advisor, manager } = people

eachDatabase((_name, open) => {
  const openShop = async () => TestShop.open(await open())
  const card = async (shop: TestShop, number: string) => {
    const found = await shop.read((reader) => reader.exitCards.first({ number }))
    if (!found) throw new Error(`no card ${number}`)
    return found
  }
  const scan = (shop: TestShop, number: string) => shop.call(gatekeeper, 'gate.scanCard', { code: `FLC-${number}` })
  const replace = (visitId: string, number: string, why: CardReplacement = 'lost') =>
    ({ visitId, code: `FLC-${number}`, why, note: '' }) as const
  const approved = { approvedBy: manager }

  async function arrived(shop: TestShop): Promise<OneVisit> {
    const visit = new OneVisit(shop)
    await visit.arrive()
    return visit
  }

  /** With its card at reception, as a car that stays. */
  async function takenIn(shop: TestShop): Promise<OneVisit> {
    const visit = await arrived(shop)
    await visit.receive()
    return visit
  }

  describe('a card that is replaced in mid-visit', () => {
    it('was lost at reception: the new one lies there, and opens the gate at the end', async () => {
      const shop = await openShop()
      const { visitId } = await takenIn(shop)
      expect(await shop.call(gatekeeper, 'exitCard.replace', replace(visitId, '031'))).toMatchObject({
        visitId,
        cardNumber: '031',
      })
      expect(await card(shop, '027')).toMatchObject({ state: 'lost', visitId })
      expect(await card(shop, '031')).toMatchObject({ state: 'with_reception', visitId })
      const moves = await shop.call(advisor, 'visit.custody', { visitId })
      expect(moves.filter(({ thing }) => thing === 'card').map(({ from, to }) => `${from}>${to}`)).toEqual([
        'rack>customer',
        'customer>reception',
        'reception>lost',
        'rack>reception',
      ])
      await shop.call(advisor, 'reception.clearEnquiry', { visitId, outcome: 'enquiry', note: '问价' })
      expect(await shop.refusal(advisor, 'reception.returnCard', { visitId, code: 'FLC-027' })).toMatchObject({
        code: 'EXIT_CARD_NOT_OF_THIS_VISIT',
      })
      await shop.call(advisor, 'reception.returnCard', { visitId, code: 'FLC-031' })
      await shop.advance(1)
      expect(await shop.refusal(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })).toMatchObject({
        code: 'EXIT_CARD_LOST',
      })
      expect(await scan(shop, '031')).toMatchObject({ next: 'verdict', verdict: { verdict: 'go', visitId } })
    })

    it('turns up again, and goes back into the rack', async () => {
      const shop = await openShop()
      const { visitId } = await takenIn(shop)
      await shop.call(gatekeeper, 'exitCard.replace', replace(visitId, '031'))
      expect(await shop.call(gatekeeper, 'exitCard.putBack', { code: 'FLC-027' })).toEqual({ number: '027' })
      expect(await card(shop, '027')).toMatchObject({ state: 'in_rack', visitId: null })
      expect(await scan(shop, '027')).toMatchObject({ next: 'plate' })
      expect((await shop.call(advisor, 'visit.custody', { visitId })).at(-1)).toMatchObject({
        from: 'lost',
        to: 'rack',
        takenBy: gatekeeper,
      })
      expect(await shop.refusal(gatekeeper, 'exitCard.putBack', { code: 'FLC-027' })).toMatchObject({
        code: 'EXIT_CARD_NOT_POSSIBLE_NOW',
      })
    })

    it('was damaged: it is of no use any more', async () => {
      const shop = await openShop()
      const { visitId } = await arrived(shop)
      await shop.call(gatekeeper, 'exitCard.replace', replace(visitId, '031', 'damaged'))
      expect(await card(shop, '027')).toMatchObject({ state: 'retired', visitId: null })
      expect(await card(shop, '031')).toMatchObject({ state: 'with_visitor', visitId })
      expect(await shop.refusal(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })).toEqual({
        code: 'EXIT_CARD_RETIRED',
        params: { number: '027' },
      })
    })

    it('was the wrong one: it never left the rack; who and why are kept', async () => {
      const shop = await openShop()
      const { visitId } = await arrived(shop)
      const correction = { ...replace(visitId, '028', 'wrong'), note: '拿错一张' }
      expect(await shop.call(gatekeeper, 'exitCard.replace', correction)).toMatchObject({
        verdict: 'arrival',
        cardNumber: '028',
      })
      expect(await card(shop, '027')).toMatchObject({ state: 'in_rack', visitId: null })
      const history = await shop.read((reader) => reader.events.ofVisit(visitId))
      expect(history.at(-1)).toMatchObject({
        what: 'visit.card_replaced',
        data: { from: '027', to: '028', why: 'wrong', note: '拿错一张' },
      })
      expect(await shop.call(gatekeeper, 'visit.search', { text: '028' })).toMatchObject([{ recordId: visitId }])
      await shop.call(advisor, 'reception.take', { visitId })
      await shop.call(advisor, 'reception.takeCard', { visitId, code: 'FLC-028' })
      expect(await shop.refusal(gatekeeper, 'exitCard.replace', replace(visitId, '029', 'wrong'))).toMatchObject({
        code: 'EXIT_CARD_NOT_POSSIBLE_NOW',
      })
    })

    it('is replaced by one from the rack only, and not by itself', async () => {
      const shop = await openShop()
      const { visitId } = await arrived(shop)
      const other = new OneVisit(shop, { ...visit2, cardNumber: '028' })
      await other.arrive()
      expect(await shop.refusal(gatekeeper, 'exitCard.replace', replace(visitId, '028'))).toEqual({
        code: 'EXIT_CARD_ALREADY_OUT',
        params: { number: '028' },
      })
      expect(await shop.refusal(gatekeeper, 'exitCard.replace', replace(visitId, '027'))).toMatchObject({
        code: 'EXIT_CARD_SAME',
      })
      expect(await card(shop, '027')).toMatchObject({ state: 'with_visitor' })
      await shop.advance(1)
      await shop.call(gatekeeper, 'gate.leaveUnserved', { visitId })
      expect(await shop.refusal(gatekeeper, 'exitCard.replace', replace(visitId, '030'))).toMatchObject({
        code: 'VISIT_NOT_POSSIBLE_NOW',
      })
    })

    it('is good for as much as it was when a manager had reported the first one lost', async () => {
      const shop = await openShop()
      const { visitId } = await arrived(shop)
      await shop.ask(manager, 'exitCard.reportLost', { cardId: (await card(shop, '027')).id }, approved)
      await shop.advance(1)
      expect(await shop.call(gatekeeper, 'gate.askByPlate', { plate: visit2.otherPlate })).toMatchObject({
        reasons: [{ code: 'RECEPTION_NOT_FINISHED' }, { code: 'CARD_LOST', params: { number: '027' } }],
      })
      await shop.call(gatekeeper, 'exitCard.replace', replace(visitId, '031'))
      expect(await card(shop, '031')).toMatchObject({ state: 'with_visitor' })
    })

    it('is given before the lost one goes back into the rack: the next car would get a card that is another’s', async () => {
      const shop = await openShop()
      const { visitId } = await arrived(shop)
      const cardId = (await card(shop, '027')).id
      await shop.ask(manager, 'exitCard.reportLost', { cardId }, approved)
      const held = { code: 'EXIT_CARD_OF_CAR_INSIDE', params: { number: '027', plate: visit2.otherPlate, visitId } }
      expect(await shop.refusal(gatekeeper, 'exitCard.putBack', { code: 'FLC-027' })).toEqual(held)
      expect(await shop.refusal(manager, 'places.findCard', { cardId })).toEqual(held)
      expect(await shop.refusal(manager, 'places.retireCard', { cardId })).toEqual(held)
      const { outButHere } = await shop.call(gatekeeper, 'exitCard.keepCount', { seen: [cardId], note: '' })
      expect(outButHere).toEqual(['027'])

      await shop.call(gatekeeper, 'exitCard.replace', replace(visitId, '031'))
      await shop.call(gatekeeper, 'exitCard.putBack', { code: 'FLC-027' })
      const other = new OneVisit(shop, { ...visit2, cardNumber: '027' })
      await other.arrive()
      expect(await card(shop, '027')).toMatchObject({ state: 'with_visitor', visitId: other.visitId })
    })
  })

  it('a number typed from a card that no longer scans is that card; another code is named', async () => {
    const shop = await openShop()
    expect(await shop.call(gatekeeper, 'gate.scanCard', { code: '027' })).toMatchObject({ cardNumber: '027' })
    expect(await shop.refusal(gatekeeper, 'gate.scanCard', { code: '999' })).toMatchObject({
      code: 'EXIT_CARD_UNKNOWN',
    })
    for (const [code, what] of [
      ['FLB-ZJG1101', 'badge'],
      ['FLV-0123456789', 'voucher'],
      ['FLK-12', 'key_tag'],
    ] as const) {
      expect(await shop.refusal(gatekeeper, 'gate.scanCard', { code })).toEqual({
        code: 'EXIT_CARD_EXPECTED',
        params: { what },
      })
    }
  })

  describe('a correction of the cards', () => {
    it("needs a manager's PIN", async () => {
      const shop = await openShop()
      const cardId = (await card(shop, '012')).id
      for (const method of ['exitCard.reportLost', 'exitCard.retire'] as const) {
        expect(await shop.refusal(gatekeeper, method, { cardId })).toMatchObject({ code: 'APPROVAL_NEEDED' })
      }
      expect((await shop.ask(gatekeeper, 'exitCard.reportLost', { cardId }, approved)).ok).toBe(true)
      expect(await card(shop, '012')).toMatchObject({ state: 'lost', visitId: null })
      expect((await shop.ask(gatekeeper, 'exitCard.retire', { cardId }, approved)).ok).toBe(true)
      expect(await shop.refusal(gatekeeper, 'exitCard.retire', { cardId })).toMatchObject({ code: 'EXIT_CARD_RETIRED' })
    })

    it('retires no card that is out on a car', async () => {
      const shop = await openShop()
      await arrived(shop)
      const cardId = (await card(shop, '027')).id
      expect(await shop.ask(gatekeeper, 'exitCard.retire', { cardId }, approved)).toMatchObject({
        refusal: { code: 'EXIT_CARD_ALREADY_OUT' },
      })
    })
  })

  describe('the count of the cards', () => {
    async function idsOf(shop: TestShop, from: number, to: number): Promise<string[]> {
      const { cards } = await shop.call(gatekeeper, 'exitCard.rack', {})
      return cards.filter(({ number }) => Number(number) >= from && Number(number) <= to).map(({ cardId }) => cardId)
    }

    it('finds every card in one place, and is kept with who and when', async () => {
      const shop = await openShop()
      await takenIn(shop)
      const other = new OneVisit(shop, { ...visit2, cardNumber: '028' })
      await other.arrive()
      const gone = (await card(shop, '060')).id
      await shop.ask(gatekeeper, 'exitCard.reportLost', { cardId: gone }, approved)
      const seen = (await idsOf(shop, 1, 59)).filter((_, at) => ![11, 26, 27].includes(at))
      const kept = await shop.call(gatekeeper, 'exitCard.keepCount', { seen, note: '' })
      expect(kept).toMatchObject({
        byName: gatekeeper,
        inRack: 56,
        withCustomers: 1,
        withReception: 1,
        lost: 1,
        missing: ['012'],
        outButHere: [],
      })
      const { today, before, cards } = await shop.call(gatekeeper, 'exitCard.rack', {})
      expect([today, before]).toEqual([kept, null])
      expect(cards.find(({ number }) => number === '027')).toMatchObject({ state: 'with_reception', plate: '苏A1K845' })
      expect(await shop.call(gatekeeper, 'gate.overview', {})).toMatchObject({ countedAt: kept.at, countMissing: 1 })
      await shop.advance(24 * 60)
      expect(await shop.call(gatekeeper, 'exitCard.rack', {})).toMatchObject({ today: null, before: { id: kept.id } })
      expect(await shop.call(gatekeeper, 'gate.overview', {})).toMatchObject({ countedAt: null, countMissing: 0 })
    })

    it('puts a lost card back that lies in the rack, and says which lie there although they are out', async () => {
      const shop = await openShop()
      await arrived(shop)
      const lost = (await card(shop, '060')).id
      await shop.ask(gatekeeper, 'exitCard.reportLost', { cardId: lost }, approved)
      const kept = await shop.call(gatekeeper, 'exitCard.keepCount', { seen: await idsOf(shop, 1, 60), note: '' })
      expect(kept).toMatchObject({ inRack: 60, lost: 0, missing: [], outButHere: ['027'] })
      expect(await card(shop, '060')).toMatchObject({ state: 'in_rack' })
      expect(await card(shop, '027')).toMatchObject({ state: 'with_visitor' })
    })
  })
})

const visit2 = {
  plate: '苏B2L956',
  otherPlate: '苏A1K845',
  senderName: '刘洋',
  senderPhone: '13800009999',
  ownerName: '刘洋',
  ownerPhone: '13800009999',
  make: '丰田',
  model: '卡罗拉',
  colour: '白',
  vin: 'LSVAM4187C2184847',
  odometerKm: 10_000,
  complaint: '保养',
  slot: 13,
  box: 5,
}
