/** Additional work: no consent, no work; what a yes changes, and what a no leaves behind. */
import { expect, it } from 'vitest'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { TestShop } from '#tests/support/shop'

const { advisor, foreman, technician, inspector, cashier } = people

async function inWork(open: () => Promise<Parameters<typeof TestShop.open>[0]>) {
  const shop = await TestShop.open(await open())
  const visit = new OneVisit(shop)
  await visit.untilInWork()
  const { visitId, orderId } = visit
  const view = () => shop.call(advisor, 'visit.view', { visitId })
  const order = async () => {
    const [found] = (await view()).orders
    if (!found) throw new Error('the visit has no order')
    return found
  }
  return { shop, visit, visitId, orderId, view, order }
}

eachDatabase((_name, open) => {
  it('declined by phone is told to the workshop, and adds nothing', async () => {
    const { shop, visit, orderId, view, order } = await inWork(open)
    const items = await shop.call(technician, 'reception.priceItems', { text: 'P006' })
    const wipers = {
      orderId,
      title: '雨刮片',
      reason: '胶条开裂',
      safetyCritical: false,
      extraMinutes: 10,
      lines: [{ priceItemId: items[0]?.id ?? '', quantity: 2_000, partSource: null }],
    }
    const { addOnId } = await shop.call(technician, 'workshop.proposeAddOn', wipers)
    const answer = { addOnId, answer: 'no', way: 'phone', personName: '陈䶮' } as const
    expect((await shop.refusal(advisor, 'reception.answerAddOn', answer)).code).toBe('ADD_ON_NOT_POSSIBLE_NOW')
    expect((await view()).tasks).toContainEqual(expect.objectContaining({ kind: 'answer_add_on', title: '雨刮片' }))
    await shop.call(advisor, 'reception.askAddOn', { addOnId })
    expect((await view()).row.addOnAsked).toBe(true)
    expect((await shop.call(foreman, 'workshop.board', {})).cards[0]?.addOn).toMatchObject({ state: 'asked' })
    await shop.call(advisor, 'reception.answerAddOn', answer)
    expect((await shop.refusal(advisor, 'reception.answerAddOn', answer)).code).toBe('ADD_ON_ALREADY_ANSWERED')
    expect((await view()).tasks.map(({ kind }) => kind)).toContain('tell_workshop')

    const staff = await shop.call(advisor, 'reception.workshopStaff', {})
    const told = { addOnId, staffId: staff.find(({ name }) => name === foreman)?.id ?? '' }
    await shop.call(advisor, 'reception.tellWorkshop', told)
    const after = await order()
    expect(after.addOns).toMatchObject([{ state: 'declined', answerWay: 'phone', toldToName: foreman }])
    expect(after).toMatchObject({ totals: { totalFen: 56_090 }, promisedAt: after.firstPromisedAt })
    expect((await view()).tasks.map(({ kind }) => kind)).not.toContain('tell_workshop')

    // Taken back before the customer heard of it.
    const second = await shop.call(technician, 'workshop.proposeAddOn', wipers)
    await shop.call(technician, 'workshop.withdrawAddOn', second)
    expect((await order()).addOns[1]?.state).toBe('withdrawn')
    expect((await view()).tasks.map(({ kind }) => kind)).not.toContain('answer_add_on')
    expect(visit.orderId).toBe(orderId)
  })

  it('agreed by phone goes ahead, and waits for a signature before delivery', async () => {
    const { shop, visit, view, order } = await inWork(open)
    await visit.proposeBrakePads()
    const { addOnId } = visit
    await shop.call(advisor, 'reception.answerAddOn', { addOnId, answer: 'yes', way: 'phone', personName: '陈䶮' })
    const agreed = await order()
    expect(agreed).toMatchObject({ state: 'in_progress', totals: { totalFen: 131_390 }, needsConsent: false })
    expect(agreed.promisedAt).toBe('2026-11-23T07:40:00.000Z')
    expect(agreed.addOns).toMatchObject([{ state: 'approved', toCountersign: true }])
    expect((await view()).blockers.map(({ code }) => code)).toContain('PHONE_CONSENT_OPEN')
    const calls = await shop.read((reader) => reader.tasks.list({ kind: 'pickup_call', closedAt: null }))
    expect(calls.map(({ dueAt }) => dueAt)).toEqual(['2026-11-23T06:40:00.000Z'])

    await visit.sign('add_on', addOnId)
    expect((await order()).addOns).toMatchObject([{ state: 'approved', toCountersign: false }])
    expect((await view()).blockers.map(({ code }) => code)).not.toContain('PHONE_CONSENT_OPEN')
    const consents = await shop.read((reader) => reader.authorizations.list({ addOnId }))
    expect(consents).toHaveLength(1)
    expect(consents[0]?.signatureId).not.toBeNull()
  })

  it('moves the promise in opening hours, the same for whoever asks', async () => {
    const { shop, visit, orderId, order } = await inWork(open)
    const late = { orderId, way: 'phone', reason: 'delay', note: '等配件' } as const
    await shop.call(advisor, 'reception.callCustomer', { ...late, newPromisedAt: '2026-11-23T09:45:00.000Z' })
    await visit.proposeBrakePads()
    const { addOnId } = visit
    // 17:45 and forty minutes more: the shop closes at 18:00 and opens at 8:00.
    const tomorrow = '2026-11-24T00:25:00.000Z'
    const { model } = await shop.call(advisor, 'signing.issue', { kind: 'add_on', subjectId: addOnId })
    expect(model).toMatchObject({ promisedAt: tomorrow })
    const voucher = await shop.read((reader) => reader.repairOrders.get(orderId))
    const { sessionId } = await shop.call(null, 'lounge.openByVoucher', { code: voucher?.voucherCode ?? '' })
    const { addOns } = await shop.call(null, 'lounge.myCar', { sessionId })
    expect(addOns).toMatchObject([{ newPromisedAt: tomorrow }])
    await visit.sign('add_on', addOnId)
    expect(await order()).toMatchObject({ promisedAt: tomorrow, firstPromisedAt: '2026-11-23T07:00:00.000Z' })
  })

  it('agreed to after the work was paid for sends the car back, and all three gates begin again', async () => {
    const { shop, visit, visitId, orderId, view, order } = await inWork(open)
    await shop.call(cashier, 'cashier.openShift', { floatFen: 50_000 })
    await visit.finishAndInspect()
    await visit.settleInCash()
    await visit.washAndRecheck()
    expect(await order()).toMatchObject({ state: 'ready', settlement: { state: 'covered' } })
    expect((await view()).keys?.state).toBe('in_slot')

    await visit.proposeBrakePads()
    await visit.sign('add_on', visit.addOnId)
    expect(await order()).toMatchObject({
      state: 'in_progress',
      settlement: { state: 'open' },
      finishedBay: '',
      washStartedAt: null,
      addOns: [{ state: 'approved', answerWay: 'signature' }],
    })
    expect((await view()).keys?.state).toBe('with_workshop')
    expect((await view()).tasks.map(({ kind }) => kind).sort()).toEqual(['pickup_call', 'progress_check'])
    const check = { orderId, passed: true, defect: '' }
    expect((await shop.refusal(inspector, 'workshop.finalInspection', check)).code).toBe('QUALITY_GATE_NOT_NOW')
    await visit.finishAndInspect()
    const checked = await order()
    expect(checked.checks.map(({ round }) => round)).toEqual([1, 1, 1, 2, 2, 2])
    const due = await shop.call(cashier, 'cashier.openSettlement', { orderId })
    expect(due.dueFen).toBe(131_390 - 56_090)
    const car = (await shop.call(advisor, 'visit.custody', { visitId })).filter(({ thing }) => thing === 'car')
    expect(car.map(({ to }) => to)).toEqual(['reception', 'workshop', 'bay:B-03', 'reception', 'workshop'])
  })
})
