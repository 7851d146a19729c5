/** Price, promise and signature; and customers who leave without a repair. */
import { expect, it } from 'vitest'
import type { InputOf } from '#electron/contract/index'
import type { LineWanted } from '#electron/contract/visit/order-line'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { TestShop } from '#tests/support/shop'

const { advisor, foreman, gatekeeper, manager } = people

async function priceList(shop: TestShop) {
  const items = await shop.call(advisor, 'reception.priceItems', { text: '' })
  return (code: string) => items.find((item) => item.code === code)?.id ?? ''
}

/** A car whose intake is signed, in a shop of its own. */
async function takenIn(open: () => Promise<Parameters<typeof TestShop.open>[0]>) {
  const shop = await TestShop.open(await open())
  const visit = new OneVisit(shop)
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  const view = () => shop.call(advisor, 'visit.view', { visitId: visit.visitId })
  const order = async () => {
    const found = (await view()).orders.at(-1)
    if (!found) throw new Error('the visit has no order')
    return found
  }
  return { shop, visit, view, order }
}

eachDatabase((_name, open) => {
  it('prices from the list only, and lets a manager give what an advisor may not', async () => {
    const { shop, visit, order } = await takenIn(open)
    const item = await priceList(shop)
    expect(await shop.call(advisor, 'reception.priceItems', { text: 'QSCP' })).toMatchObject([
      { code: 'L002' },
      { code: 'P004', unitPriceFen: 46_800, partSource: 'aftermarket' },
    ])
    const estimate: InputOf<'reception.saveEstimate'> = {
      visitId: visit.visitId,
      orderId: null,
      lines: [
        { priceItemId: item('L002'), quantity: 150, payer: 'customer', partSource: null },
        { priceItemId: item('P004'), quantity: 1_000, payer: 'customer', partSource: 'customer' },
        { priceItemId: item('P011'), quantity: 500, payer: 'warranty', partSource: null },
      ],
      labourDiscountPercent: 15,
      partsDiscountPercent: 0,
      rounding: 'none',
    }
    expect(await shop.refusal(advisor, 'reception.saveEstimate', estimate)).toMatchObject({
      code: 'APPROVAL_NEEDED',
      params: { kind: 'labour', limit: 10, asked: 15 },
    })
    const approved = await shop.ask(advisor, 'reception.saveEstimate', estimate, { approvedBy: manager })
    expect(approved).toMatchObject({
      value: { totals: { labourFen: 30_000, labourDiscountFen: 4_500, partsFen: 2_800, totalFen: 28_300 } },
    })
    const { id: orderId, number } = await order()
    expect(number).toBe('RO-20261123-001')
    expect(await shop.refusal(advisor, 'reception.saveEstimate', estimate)).toEqual({
      code: 'ORDER_ALREADY_OPEN',
      params: { number },
    })
    // What the manager has allowed for this order stays allowed while its lines change.
    const fewer = { ...estimate, orderId, lines: estimate.lines.slice(0, 1) }
    const { totals } = await shop.call(advisor, 'reception.saveEstimate', fewer)
    expect(totals.totalFen).toBe(25_500)
    const kept = await shop.read((reader) => reader.repairOrders.get(orderId))
    const managerId = (await shop.read((reader) => reader.staff.first({ name: manager })))?.id
    expect(kept?.discountApprovedBy).toBe(managerId)

    const unknown = [{ priceItemId: orderId, quantity: 1, payer: 'customer' as const, partSource: null }]
    expect((await shop.refusal(advisor, 'reception.saveEstimate', { ...fewer, lines: unknown })).code).toBe(
      'PRICE_ITEM_UNKNOWN',
    )
    // 1.50 h and half an hour of slack, from nine o'clock.
    expect(await shop.call(advisor, 'reception.suggestPromise', { orderId })).toEqual({
      suggestedAt: '2026-11-23T03:00:00.000Z',
      workMinutes: 90,
    })
  })

  it('says beforehand, to the fen, what an estimate will come to', async () => {
    const { shop, visit, order } = await takenIn(open)
    const item = await priceList(shop)
    const lines: LineWanted[] = [
      { priceItemId: item('L002'), quantity: 133, payer: 'customer', partSource: null },
      { priceItemId: item('P002'), quantity: 1_333, payer: 'customer', partSource: 'oem' },
      { priceItemId: item('P004'), quantity: 1_000, payer: 'customer', partSource: 'customer' },
      { priceItemId: item('P011'), quantity: 500, payer: 'warranty', partSource: null },
    ]
    const terms = { labourDiscountPercent: 7, partsDiscountPercent: 0, rounding: 'yuan' } as const
    const amounts = (of: readonly { unitPriceFen: number; amountFen: number }[]) =>
      of.map(({ unitPriceFen, amountFen }) => ({ unitPriceFen, amountFen }))
    const save = (orderId: string | null, wanted: LineWanted[]) =>
      shop.call(advisor, 'reception.saveEstimate', { visitId: visit.visitId, orderId, lines: wanted, ...terms })

    const preview = await shop.call(advisor, 'prices.preview', { orderId: null, lines, ...terms })
    const { orderId, totals } = await save(null, lines)
    expect(preview.totals).toEqual(totals)
    expect(totals.roundingFen).toBeGreaterThan(0)
    expect(amounts(preview.lines)).toEqual(amounts((await order()).lines))
    expect(preview.lines[2]).toEqual({ id: item('P004'), unitPriceFen: 0, amountFen: 0 })

    // The customer was to bring the part, and the shop buys it after all.
    const bought = (await order()).lines.map(({ id, quantity, payer, partSource }): LineWanted => {
      return { lineId: id, quantity, payer, partSource: partSource === 'customer' ? 'oem' : partSource }
    })
    const dearer = await shop.call(advisor, 'prices.preview', { orderId, lines: bought, ...terms })
    expect(dearer.lines[2]).toMatchObject({ unitPriceFen: 46_800, amountFen: 46_800 })
    expect(dearer.totals).toEqual((await save(orderId, bought)).totals)
    expect(amounts(dearer.lines)).toEqual(amounts((await order()).lines))
  })

  it('keeps the price that was agreed on, whatever the list says by then', async () => {
    const { shop, visit, order } = await takenIn(open)
    const item = await priceList(shop)
    const terms = { labourDiscountPercent: 0, partsDiscountPercent: 0, rounding: 'none' } as const
    const listed = (code: string, partSource: 'customer' | null = null) => ({
      ...{ priceItemId: item(code), quantity: 1_000, payer: 'customer' as const, partSource },
    })
    const { visitId } = visit
    const lines = [listed('P002'), listed('P003'), listed('P004', 'customer')]
    const { orderId, totals: before } = await shop.call(advisor, 'reception.saveEstimate', {
      ...{ visitId, orderId: null, lines, ...terms },
    })
    const own = (await order()).lines
    const again = own.map(({ id, quantity, payer, partSource }) => ({ lineId: id, quantity, payer, partSource }))

    const { items } = await shop.call(manager, 'prices.list', { text: '', kind: null })
    for (const { id: priceItemId, active: _, ...typed } of items.filter(({ code }) => code === 'P002'))
      await shop.call(manager, 'prices.change', { ...typed, priceItemId, code: 'P902', unitPriceFen: 99_900 })
    await shop.call(manager, 'prices.setActive', { priceItemId: item('P003'), active: false })
    const revise = { visitId, orderId, ...terms }
    expect((await shop.call(advisor, 'reception.saveEstimate', { ...revise, lines: again })).totals).toEqual(before)
    expect((await order()).lines).toEqual(own)

    // One more of them is ordered today, at today's price.
    const { totals } = await shop.call(advisor, 'reception.saveEstimate', {
      ...revise,
      lines: [...again, listed('P002')],
    })
    expect(totals.totalFen).toBe(before.totalFen + 99_900)
    // What the customer was to bring has no agreed price: it is the list's, where the list has it.
    const ours = again.map((line) => (line.partSource === 'customer' ? { ...line, partSource: 'oem' as const } : line))
    const bought = await shop.call(advisor, 'reception.saveEstimate', { ...revise, lines: ours })
    expect(bought.totals.totalFen).toBe(before.totalFen + 46_800)
    await shop.call(advisor, 'reception.saveEstimate', { ...revise, lines: again })
    await shop.call(manager, 'prices.setActive', { priceItemId: item('P004'), active: false })
    const refusal = async (changed: (typeof again)[number][]) =>
      (await shop.refusal(advisor, 'reception.saveEstimate', { ...revise, lines: changed })).code
    expect(await refusal(ours)).toBe('PRICE_ITEM_UNKNOWN')
    expect(await refusal([{ ...again[0]!, lineId: orderId }])).toBe('ORDER_LINE_UNKNOWN')
  })

  it('asks for consent again when a signed order changes, and not when it changes back', async () => {
    const { shop, visit, order } = await takenIn(open)
    await visit.estimate()
    const { orderId, visitId } = visit
    const signed = await order()
    expect(signed).toMatchObject({ state: 'authorized', needsConsent: false, firstPromisedAt: signed.promisedAt })
    const prints = await shop.call(advisor, 'prints.ofVisit', { visitId })
    expect(prints.map(({ documentKind, target }) => [documentKind, target])).toEqual(
      expect.arrayContaining([
        ['voucher', 'receipt'],
        ['repair_order', 'pdf'],
      ]),
    )

    const terms = {
      orderId,
      promisedAt: signed.promisedAt ?? '',
      category: 'minor',
      paymentTerms: 'on_delivery',
      oldParts: 'take_back',
      wash: true,
      waits: true,
      reachPhone: '13800001234',
      otherRequests: '',
    } as const
    const past = { ...terms, promisedAt: '2026-11-22T01:00:00.000Z' }
    expect((await shop.refusal(advisor, 'reception.saveTerms', past)).code).toBe('PROMISE_IN_THE_PAST')
    await shop.call(advisor, 'reception.saveTerms', { ...terms, oldParts: 'leave' })
    expect((await order()).needsConsent).toBe(true)
    expect((await shop.refusal(foreman, 'workshop.receive', { orderId })).code).toBe('ORDER_NEEDS_CONSENT')
    await shop.call(advisor, 'reception.saveTerms', terms)
    expect((await order()).needsConsent).toBe(false)

    const item = await priceList(shop)
    await shop.call(advisor, 'reception.saveEstimate', {
      visitId,
      orderId,
      lines: [{ priceItemId: item('L001'), quantity: 80, payer: 'customer', partSource: null }],
      labourDiscountPercent: 0,
      partsDiscountPercent: 0,
      rounding: 'none',
    })
    expect((await order()).needsConsent).toBe(true)
    await visit.sign('order', orderId)
    const again = await order()
    expect(again).toMatchObject({ state: 'authorized', needsConsent: false, totals: { totalFen: 16_000 } })
    const consents = await shop.read((reader) => reader.authorizations.list({ orderId }))
    expect(consents).toHaveLength(2)
    const calls = await shop.read((reader) => reader.tasks.list({ kind: 'pickup_call', closedAt: null }))
    expect(calls.map((call) => call.dueAt)).toEqual(['2026-11-23T06:00:00.000Z'])
  })

  it('lets a customer who declines go once everything is given back', async () => {
    const { shop, visit, view, order } = await takenIn(open)
    const { visitId } = visit
    const item = await priceList(shop)
    const { orderId } = await shop.call(advisor, 'reception.saveEstimate', {
      visitId,
      orderId: null,
      lines: [{ priceItemId: item('L009'), quantity: 280, payer: 'customer', partSource: null }],
      labourDiscountPercent: 0,
      partsDiscountPercent: 0,
      rounding: 'none',
    })
    const reason = '太贵了'
    expect((await shop.refusal(advisor, 'reception.decline', { orderId, reason })).code).toBe('ORDER_NOT_POSSIBLE_NOW')
    await shop.call(advisor, 'reception.quote', { orderId })
    expect((await shop.refusal(advisor, 'reception.giveBack', { visitId })).code).toBe('ORDER_ALREADY_OPEN')
    await shop.call(advisor, 'reception.decline', { orderId, reason })
    expect((await order()).state).toBe('declined')
    const card = { visitId, code: 'FLC-027' }
    expect(await shop.refusal(advisor, 'reception.returnCard', card)).toEqual({
      code: 'STILL_HELD',
      params: { count: 3 },
    })
    expect((await view()).blockers.map(({ code }) => code)).toEqual([
      'CARD_AT_RECEPTION',
      'KEYS_NOT_RETURNED',
      'DOCUMENTS_NOT_RETURNED',
      'BELONGINGS_NOT_RETURNED',
    ])
    await shop.call(advisor, 'reception.giveBack', { visitId })
    expect(await view()).toMatchObject({ row: { state: 'with_advisor' }, outcome: 'declined' })
    await shop.call(advisor, 'reception.returnCard', card)
    expect(await view()).toMatchObject({ row: { state: 'cleared' }, card: { state: 'cleared_to_leave' } })

    // At the door the customer thinks again.
    await shop.call(advisor, 'reception.takeUpAgain', { visitId, reason: '又想修了' })
    expect(await view()).toMatchObject({
      row: { state: 'with_advisor' },
      card: { state: 'with_reception' },
      outcome: null,
    })
    await shop.call(advisor, 'reception.saveKeys', { visitId, count: 2, slot: 12 })
    await visit.estimate()
    expect((await view()).orders.map(({ state }) => state)).toEqual(['declined', 'authorized'])

    // And cancels before work has begun.
    await shop.call(foreman, 'workshop.receive', { orderId: visit.orderId })
    await shop.call(advisor, 'reception.cancel', { orderId: visit.orderId, reason: '家里有急事' })
    await shop.call(advisor, 'reception.giveBack', { visitId })
    await shop.call(advisor, 'reception.returnCard', card)
    await shop.advance(5)
    expect(await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })).toMatchObject({
      verdict: { verdict: 'go' },
    })
    const keys = (await shop.call(advisor, 'visit.custody', { visitId })).filter(({ thing }) => thing === 'keys')
    expect(keys.map(({ to }) => to)).toEqual(['slot:12', 'customer', 'slot:12', 'workshop', 'customer'])
    expect(await shop.read((reader) => reader.tasks.count({ visitId, closedAt: null }))).toBe(0)
  })

  it('notes an enquiry and clears it at once, unless something was taken', async () => {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop)
    await visit.arrive()
    const { visitId } = visit
    const enquiry = { visitId, outcome: 'enquiry', note: '问四轮定位的价格' } as const
    expect((await shop.refusal(advisor, 'reception.clearEnquiry', enquiry)).code).toBe('VISIT_NOT_TAKEN')
    await shop.call(advisor, 'reception.take', { visitId })
    await shop.call(advisor, 'reception.saveKeys', { visitId, count: 1, slot: 3 })
    expect((await shop.refusal(advisor, 'reception.clearEnquiry', enquiry)).code).toBe('STILL_HELD')
    await shop.call(advisor, 'reception.giveBack', { visitId })
    await shop.call(advisor, 'reception.clearEnquiry', enquiry)
    const view = await shop.call(advisor, 'visit.view', { visitId })
    expect(view).toMatchObject({
      row: { state: 'cleared' },
      outcome: 'enquiry',
      advisorNotes: '问四轮定位的价格',
      card: { state: 'cleared_to_leave' },
      blockers: [],
    })
    await shop.advance(5)
    expect(await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })).toMatchObject({
      verdict: { verdict: 'go' },
    })
  })
})
