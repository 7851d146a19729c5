/** People change their minds: another order after the first, an estimate taken no further, a change between signature and work. */
import { describe, expect, it } from 'vitest'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { eachDatabase } from '#tests/support/databases'
import { TestShop } from '#tests/support/shop'

const { advisor, cashier, foreman, teamLeader, technician } = people

eachDatabase((_name, open) => {
  async function signedOrder() {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop)
    await visit.arrive()
    await visit.receive()
    await visit.walkAround()
    await visit.estimate()
    const view = () => shop.call(advisor, 'visit.view', { visitId: visit.visitId })
    return { shop, visit, view }
  }

  describe('an order after one that was delivered', () => {
    async function secondOrder() {
      const signed = await signedOrder()
      const { shop, visit } = signed
      await visit.intoWorkshop()
      await visit.finishAndInspect()
      await shop.call(cashier, 'cashier.openShift', { floatFen: 0 })
      await visit.settleInCash()
      await visit.washAndRecheck()
      const order = await shop.read((reader) => reader.repairOrders.get(visit.orderId))
      await visit.deliver(order?.voucherCode ?? '')
      const { visitId } = visit
      await shop.call(advisor, 'reception.takeUpAgain', { visitId, reason: '还想换雨刷' })
      const keysStep = async () => (await signed.view()).steps.find(({ step }) => step === 'keys')?.state
      expect(await keysStep()).toBe('done')
      await visit.estimate()
      return { ...signed, keysStep }
    }

    it('needs the keys again, which the customer has', async () => {
      const { shop, visit, view, keysStep } = await secondOrder()
      const { visitId, orderId } = visit
      expect(await view()).toMatchObject({ outcome: null, keys: { state: 'with_customer' } })
      expect(await keysStep()).toBe('open')
      expect((await shop.refusal(foreman, 'workshop.receive', { orderId })).code).toBe('KEYS_NOT_REGISTERED')
      await shop.call(advisor, 'reception.saveKeys', { visitId, count: 2, slot: 12 })
      await shop.call(foreman, 'workshop.receive', { orderId })
      const moves = (await shop.call(advisor, 'visit.custody', { visitId })).filter(({ thing }) => thing === 'keys')
      expect(moves.slice(-3).map(({ from, to }) => [from, to])).toEqual([
        ['slot:12', 'customer'],
        ['customer', 'slot:12'],
        ['slot:12', 'workshop'],
      ])
    })

    it('leaves the visit delivered when nothing comes of it', async () => {
      const { shop, visit, view } = await secondOrder()
      await shop.call(advisor, 'reception.cancel', { orderId: visit.orderId, reason: '不做了' })
      expect(await view()).toMatchObject({ outcome: 'delivered' })
      const [first] = (await view()).orders
      const late = { orderId: first?.id ?? '', way: 'phone', reason: 'delay', note: '晚一点' } as const
      const promise = { ...late, newPromisedAt: '2026-11-23T09:00:00.000Z' }
      expect((await shop.refusal(advisor, 'reception.callCustomer', promise)).code).toBe('ORDER_NOT_POSSIBLE_NOW')
    })
  })

  it('an estimate that an enquirer takes no further is declined, and a signed order is no enquiry', async () => {
    const { shop, visit, view } = await signedOrder()
    const { visitId, orderId } = visit
    const enquiry = { visitId, outcome: 'enquiry', note: '只问价格' } as const
    expect((await shop.refusal(advisor, 'reception.clearEnquiry', enquiry)).code).toBe('ORDER_ALREADY_OPEN')
    expect(await view()).toMatchObject({ outcome: null, orders: [{ state: 'authorized' }] })

    await shop.call(advisor, 'reception.cancel', { orderId, reason: '再想想' })
    const [first] = (await view()).orders
    const item = first?.lines.find(({ kind }) => kind === 'labour')?.itemCode ?? ''
    const [price] = await shop.call(advisor, 'reception.priceItems', { text: item })
    const quoted = await shop.call(advisor, 'reception.saveEstimate', {
      visitId,
      orderId: null,
      lines: [{ priceItemId: price?.id ?? '', quantity: 100, payer: 'customer', partSource: null }],
      labourDiscountPercent: 0,
      partsDiscountPercent: 0,
      rounding: 'none',
    })
    await shop.call(advisor, 'reception.quote', { orderId: quoted.orderId })
    await shop.call(advisor, 'reception.clearEnquiry', enquiry)
    expect(await view()).toMatchObject({ outcome: 'enquiry', orders: [{ state: 'cancelled' }, { state: 'declined' }] })
  })

  it('a change that was not signed before the team took the car is signed before work starts', async () => {
    const { shop, visit } = await signedOrder()
    const { orderId } = visit
    await shop.call(foreman, 'workshop.receive', { orderId })
    await dispatch(shop, orderId)
    await shop.call(advisor, 'reception.saveTerms', {
      orderId,
      promisedAt: '2026-11-23T08:00:00.000Z',
      category: 'minor',
      paymentTerms: 'on_delivery',
      oldParts: 'leave',
      wash: false,
      waits: true,
      reachPhone: visit.car.senderPhone,
      otherRequests: '',
    })
    await shop.call(teamLeader, 'workshop.accept', { orderId })
    expect((await shop.refusal(technician, 'workshop.start', { orderId })).code).toBe('ORDER_NEEDS_CONSENT')
    await visit.sign('order', orderId)
    await shop.call(technician, 'workshop.start', { orderId })
  })

  it('additional work of an order that is cancelled is withdrawn with its lines', async () => {
    const { shop, visit, view } = await signedOrder()
    const { orderId } = visit
    await shop.call(foreman, 'workshop.receive', { orderId })
    await dispatch(shop, orderId)
    await shop.call(teamLeader, 'workshop.accept', { orderId })
    await visit.proposeBrakePads()
    await shop.call(advisor, 'reception.cancel', { orderId, reason: '车主要卖车' })
    const [order] = (await view()).orders
    expect(order?.addOns.map(({ state }) => state)).toEqual(['withdrawn'])
    const added = order?.lines.filter(({ addOnId }) => addOnId === visit.addOnId)
    expect(added?.map(({ state }) => state)).toEqual(['void', 'void'])
  })

  it('a car without a wash is re-checked once it stands in its bay', async () => {
    const { shop, visit } = await signedOrder()
    const { orderId } = visit
    await shop.call(advisor, 'reception.saveTerms', {
      orderId,
      promisedAt: '2026-11-23T07:00:00.000Z',
      category: 'minor',
      paymentTerms: 'on_delivery',
      oldParts: 'take_back',
      wash: false,
      waits: true,
      reachPhone: visit.car.senderPhone,
      otherRequests: '',
    })
    await visit.sign('order', orderId)
    await visit.intoWorkshop()
    await visit.finishAndInspect()
    const seen = {
      itemsDone: true,
      papersGathered: true,
      totalChecked: true,
      leaderSigned: true,
      outsideFine: true,
      belongingsComplete: true,
      interiorClean: true,
      coversRemoved: true,
      trouble: '',
    }
    expect((await shop.refusal(advisor, 'reception.recheck', { orderId, ...seen })).code).toBe('FINISHED_BAY_MISSING')
    await shop.call(technician, 'workshop.park', { orderId, bay: 'B-01' })
    expect(await shop.call(advisor, 'reception.recheck', { orderId, ...seen })).toEqual({ passed: true })
  })
})

async function dispatch(shop: TestShop, orderId: string): Promise<void> {
  const [team] = await shop.call(foreman, 'workshop.teams', {})
  const member = team?.members.find(({ name }) => name === technician)
  await shop.call(foreman, 'workshop.dispatch', {
    orderId,
    teamId: team?.id ?? '',
    technicianId: member?.id ?? '',
    bay: '1 号工位',
    plannedStart: '2026-11-23T01:00:00.000Z',
    plannedFinish: '2026-11-23T02:30:00.000Z',
  })
}
