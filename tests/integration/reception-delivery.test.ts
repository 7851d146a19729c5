/** The way back to the customer: re-check, call, delivery, card; and what sends a car back from there. */
import { expect, it } from 'vitest'
import type { InputOf } from '#electron/contract/index'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { TestShop } from '#tests/support/shop'

const { advisor, gatekeeper, technician, cashier, manager } = people

/** Work done, inspected, and paid for; the wash comes next. */
async function paid(open: () => Promise<Parameters<typeof TestShop.open>[0]>) {
  const shop = await TestShop.open(await open())
  const visit = new OneVisit(shop)
  await shop.call(cashier, 'cashier.openShift', { floatFen: 50_000 })
  await visit.untilInspected()
  await visit.settleInCash()
  const { visitId, orderId } = visit
  const view = () => shop.call(advisor, 'visit.view', { visitId })
  const order = async () => {
    const [found] = (await view()).orders
    if (!found) throw new Error('the visit has no order')
    return found
  }
  const stored = await shop.read((reader) => reader.repairOrders.get(orderId))
  return { shop, visit, visitId, orderId, view, order, voucherCode: stored?.voucherCode ?? '' }
}

const allSeen = {
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

const collected: Omit<InputOf<'reception.startDelivery'>, 'orderId' | 'voucherCode'> = {
  collectorName: storyCar.senderName,
  collectorPhone: storyCar.senderPhone,
  collectorIsSender: true,
  identitySeen: '',
  senderPhoned: false,
  walkedThrough: true,
  oldPartsShown: true,
  nextServiceOn: '2027-05-24',
  nextServiceKm: 53_216,
  followUpAt: '2026-11-25T02:00:00.000Z',
}

eachDatabase((_name, open) => {
  it('sends a car with trouble back to work, and calls the customer only when it is ready', async () => {
    const { shop, visit, orderId, view, order } = await paid(open)
    const ready = { orderId, way: 'lounge_call', reason: 'ready', note: '', newPromisedAt: null } as const
    expect((await shop.refusal(advisor, 'reception.callCustomer', ready)).code).toBe('ORDER_NOT_POSSIBLE_NOW')
    await shop.call(technician, 'workshop.startWash', { orderId })
    await shop.call(technician, 'workshop.park', { orderId, bay: 'B-03' })
    const incomplete = { ...allSeen, orderId, interiorClean: false, coversRemoved: false }
    expect(await shop.refusal(advisor, 'reception.recheck', incomplete)).toEqual({
      code: 'RECHECK_INCOMPLETE',
      params: { open: 'interiorClean,coversRemoved' },
    })
    const trouble = { ...incomplete, trouble: '座椅上有油渍' }
    expect(await shop.call(advisor, 'reception.recheck', trouble)).toEqual({ passed: false })
    expect(await order()).toMatchObject({
      state: 'in_progress',
      settlement: { state: 'open' },
      recheck: { passed: false, trouble: '座椅上有油渍' },
    })
    expect((await view()).tasks.map(({ kind }) => kind).sort()).toEqual(['objection', 'pickup_call', 'progress_check'])

    await visit.finishAndInspect()
    const settlement = await shop.call(cashier, 'cashier.openSettlement', { orderId })
    expect(settlement.dueFen).toBe(0)
    await shop.call(cashier, 'cashier.confirm', { settlementId: settlement.id })
    const late = {
      ...ready,
      way: 'phone',
      reason: 'delay',
      note: '返工清洁',
      newPromisedAt: '2026-11-23T08:30:00.000Z',
    } as const
    await shop.call(advisor, 'reception.callCustomer', late)
    expect(await order()).toMatchObject({ promisedAt: '2026-11-23T08:30:00.000Z', delayReason: '返工清洁' })
    await visit.washAndRecheck()
    // Who waits in the lounge is called at once.
    const now = (await shop.now()).toISOString()
    expect((await view()).tasks).toMatchObject([{ kind: 'pickup_call', dueAt: now }])
    await shop.call(advisor, 'reception.callCustomer', ready)
    expect((await view()).tasks).toEqual([])
    expect(await shop.call(null, 'lounge.calls', {})).toMatchObject([{ car: '大众 帕萨特 330', to: 'advisor' }])
    expect((await order()).contacts.map(({ reason, way }) => [reason, way])).toEqual([
      ['delay', 'phone'],
      ['ready', 'lounge_call'],
    ])
  })

  it('hands over against voucher and signature, and returns the card last', async () => {
    const { shop, visit, visitId, orderId, view, order, voucherCode } = await paid(open)
    await visit.washAndRecheck()
    const start = { ...collected, orderId, voucherCode }
    const card = { visitId, code: 'FLC-027' }
    expect((await shop.refusal(advisor, 'reception.handOver', { orderId })).code).toBe('DELIVERY_NOT_STARTED')
    const wrong = { ...start, voucherCode: 'FLV-SOMETHINGELSE' }
    expect((await shop.refusal(advisor, 'reception.startDelivery', wrong)).code).toBe('VOUCHER_UNKNOWN')
    const misheard = { ...start, collectorPhone: '1380000123' }
    expect((await shop.refusal(advisor, 'reception.startDelivery', misheard)).code).toBe('PHONE_MALFORMED')
    const tooLate = { ...start, followUpAt: '2026-11-27T02:00:00.000Z' }
    expect(await shop.refusal(advisor, 'reception.startDelivery', tooLate)).toEqual({
      code: 'FOLLOW_UP_TOO_LATE',
      params: { latest: '2026-11-26T10:00:00.000Z' },
    })
    await shop.call(advisor, 'reception.startDelivery', { ...start, voucherCode: voucherCode.toLowerCase() })
    expect((await shop.refusal(advisor, 'reception.handOver', { orderId })).code).toBe('SETTLEMENT_UNSIGNED')
    await visit.sign('settlement', orderId)
    expect((await shop.refusal(advisor, 'reception.returnCard', card)).code).toBe('STILL_HELD')
    await shop.call(advisor, 'reception.handOver', { orderId })
    expect((await shop.refusal(advisor, 'reception.handOver', { orderId })).code).toBe('DELIVERY_NOT_STARTED')
    expect(await view()).toMatchObject({
      outcome: 'delivered',
      keys: { state: 'with_customer' },
      blockers: [{ code: 'CARD_AT_RECEPTION' }],
    })
    expect(await order()).toMatchObject({
      state: 'delivered',
      settlement: { state: 'closed', signed: true },
      delivery: { voucherReturned: true, signed: true, nextServiceKm: 53_216 },
    })
    const tasks = await shop.read((reader) => reader.tasks.list({ closedAt: null }))
    expect(tasks).toMatchObject([{ kind: 'follow_up_call', dueAt: collected.followUpAt, forRole: 'follow_up_clerk' }])
    expect((await shop.call(advisor, 'reception.freeSlots', {})).slots).toContain(12)
    const prints = await shop.call(advisor, 'prints.ofVisit', { visitId })
    expect(prints.map(({ documentKind }) => documentKind)).toContain('release_notice')

    expect((await shop.refusal(advisor, 'reception.returnCard', { visitId, code: 'FLC-031' })).code).toBe(
      'EXIT_CARD_NOT_OF_THIS_VISIT',
    )
    await shop.call(advisor, 'reception.returnCard', card)
    expect((await shop.refusal(advisor, 'reception.returnCard', card)).code).toBe('VISIT_NOT_POSSIBLE_NOW')
    expect(await view()).toMatchObject({ row: { state: 'cleared' }, blockers: [] })

    // An umbrella was forgotten: the gate stops the car until reception is done with it again.
    await shop.call(advisor, 'reception.takeUpAgain', { visitId, reason: '雨伞忘拿了' })
    expect(await view()).toMatchObject({ row: { state: 'in_service' }, card: { state: 'with_reception' } })
    await shop.advance(5)
    expect(await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })).toMatchObject({
      verdict: { verdict: 'stop' },
    })
    await shop.call(advisor, 'reception.returnCard', card)
    await shop.advance(5)
    expect(await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })).toMatchObject({
      verdict: { verdict: 'go' },
    })
    const cards = (await shop.call(advisor, 'visit.custody', { visitId })).filter(({ thing }) => thing === 'card')
    expect(cards.map(({ to }) => to)).toEqual(['customer', 'reception', 'customer', 'reception', 'customer', 'rack'])
    // Whoever came for the car got the card, and gave it back for the umbrella.
    expect(cards.map(({ handedBy, takenBy }) => `${handedBy}→${takenBy}`)).toEqual([
      '周建国→',
      '陈䶮→林晓梅',
      '林晓梅→陈䶮',
      '陈䶮→林晓梅',
      '林晓梅→陈䶮',
      '陈䶮→周建国',
    ])
    const told = (await shop.read((reader) => reader.events.ofVisit(visitId))).map(({ what }) => what)
    expect(told.filter((what) => what === 'exit_card.returned')).toHaveLength(2)
    expect(told.filter((what) => what === 'visit.taken_up_again')).toHaveLength(1)
  })

  it('lets somebody else collect, or the voucher be missing, only with a manager', async () => {
    const { shop, visit, orderId, order } = await paid(open)
    await visit.washAndRecheck()
    const start = { ...collected, orderId, voucherCode: '' }
    expect((await shop.refusal(advisor, 'reception.startDelivery', start)).code).toBe('IDENTITY_NOT_SEEN')
    const seen = { ...start, identitySeen: '身份证' }
    expect((await shop.refusal(advisor, 'reception.startDelivery', seen)).code).toBe('APPROVAL_NEEDED')
    const brother = { ...seen, collectorName: '陈二', collectorIsSender: false }
    const asked = await shop.ask(advisor, 'reception.startDelivery', brother, { approvedBy: manager })
    expect(asked).toMatchObject({ refusal: { code: 'SENDER_NOT_PHONED' } })
    const phoned = { ...brother, senderPhoned: true, followUpAt: null }
    const allowed = await shop.ask(advisor, 'reception.startDelivery', phoned, { approvedBy: manager })
    expect(allowed.ok).toBe(true)
    await visit.sign('settlement', orderId)
    await shop.call(advisor, 'reception.handOver', { orderId })
    expect((await order()).delivery).toMatchObject({ collectorName: '陈二', voucherReturned: false })
    const delivery = await shop.read((reader) => reader.deliveries.first({ orderId }))
    const managerId = (await shop.read((reader) => reader.staff.first({ name: manager })))?.id
    expect(delivery?.exceptionApprovedBy).toBe(managerId)
    // Nobody agreed on a time: the last day that the rule allows.
    const [followUp] = await shop.read((reader) => reader.tasks.list({ kind: 'follow_up_call' }))
    expect(followUp?.dueAt).toBe('2026-11-26T10:00:00.000Z')
  })
})
