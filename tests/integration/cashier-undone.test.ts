/** Payments taken back, cars that owe nothing more here, and what is put on account. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { people } from '#electron/demonstration/people'
import { eachDatabase } from '#tests/support/databases'
import { byWechat, inCash, Till } from '#tests/support/till'

const { cashier, manager } = people

eachDatabase((_name, open) => {
  let till: Till

  beforeEach(async () => {
    till = await Till.open(await open())
  })
  afterEach(() => till.close())

  it('reverses a wrong payment by an entry of its own, with a manager, in the same shift', async () => {
    await till.untilSettling()
    await till.openShift()
    const covered = await till.payAsInTheStory()
    const [cash, wechat] = covered.payments
    const input = { paymentId: wechat?.id ?? '', reason: '扫错了码' }
    expect((await till.shop.refusal(cashier, 'cashier.reversePayment', input)).code).toBe('APPROVAL_NEEDED')
    const reversed = await till.shop.ask(cashier, 'cashier.reversePayment', input, { approvedBy: manager })
    expect(reversed).toMatchObject({
      value: {
        state: 'open',
        dueFen: 81_390,
        payments: [{ reversed: false }, { reversed: true }, { amountFen: -81_390, reversesPaymentId: wechat?.id }],
      },
    })
    const again = await till.shop.ask(cashier, 'cashier.reversePayment', input, { approvedBy: manager })
    expect(again).toMatchObject({ refusal: { code: 'PAYMENT_ALREADY_REVERSED' } })

    await till.enter({ ...byWechat(covered.id, 81_390), method: 'alipay' })
    await till.shop.call(cashier, 'cashier.confirm', { settlementId: covered.id })
    const shift = await till.shop.call(cashier, 'cashier.shift', {})
    expect(shift?.expected).toEqual({ cash: 100_000, wechat: 0, alipay: 81_390, bank_card: 0, transfer: 0 })
    expect(shift?.reversals.wechat).toBe(81_390)
    const slips = await till.room.slips()
    expect(slips.at(-1)?.drawerPulses, 'no cash in what was confirmed last').toBe(0)
    expect(cash?.changeFen).toBe(10_000)
  })

  it('keeps what was paid when the car goes back to work, and asks for the rest', async () => {
    const { id } = await till.paidInCash()
    await till.visit.proposeBrakePads()
    await till.visit.sign('add_on', till.visit.addOnId)
    expect(await till.shop.call(cashier, 'cashier.settlement', { settlementId: id })).toMatchObject({
      state: 'open',
      coveredFen: 56_090,
      dueFen: 75_300,
    })
    expect(await till.refused(inCash(id, 75_300))).toBe('SETTLEMENT_TOO_EARLY')
    await till.visit.finishAndInspect()
    await till.enter(inCash(id, 75_300))
    expect(await till.shop.call(cashier, 'cashier.confirm', { settlementId: id })).toMatchObject({
      state: 'covered',
      totals: { totalFen: 131_390 },
    })
  })

  it('is said to reception as it is now: what is due again, and nothing on account any more', async () => {
    await till.untilInspected('customer', 'on_account')
    await till.openShift()
    const { id } = await till.settle()
    await till.enter(inCash(id, 5_000))
    await till.shop.ask(cashier, 'cashier.coverOnAccount', { settlementId: id }, { approvedBy: manager })
    const { visitId } = till.visit
    const seen = async () => (await till.shop.call(people.advisor, 'visit.view', { visitId })).orders[0]?.settlement
    expect(await seen()).toMatchObject({ totalFen: 20_000, coveredFen: 20_000 })
    await till.visit.proposeBrakePads()
    await till.visit.sign('add_on', till.visit.addOnId)
    const owed = await till.shop.call(cashier, 'cashier.settlement', { settlementId: id })
    expect(owed).toMatchObject({ state: 'open', onAccountFen: 0, coveredFen: 5_000 })
    expect(await seen()).toMatchObject({
      totalFen: owed.totals.totalFen,
      coveredFen: 5_000,
      signed: false,
    })
  })

  it('holds a car whose payment was reversed after it was handed over, and takes the money again', async () => {
    const { id } = await till.paidInCash()
    const { visitId, orderId } = till.visit
    const stored = await till.shop.database.read((reader) => reader.repairOrders.get(orderId))
    await till.visit.washAndRecheck()
    await till.visit.deliver(stored?.voucherCode ?? '')
    const held = async () =>
      (await till.shop.call(people.advisor, 'visit.view', { visitId })).blockers.map(({ code }) => code)
    const row = async () => (await till.shop.call(cashier, 'cashier.queue', {}))[0]?.state
    expect(await held()).not.toContain('SETTLEMENT_NOT_COVERED')
    expect(await row(), 'its card is back with the customer').toBeUndefined()

    const { payments } = await till.shop.call(cashier, 'cashier.settlement', { settlementId: id })
    const reversal = { paymentId: payments[0]?.id ?? '', reason: '其实是微信付的' }
    const reversed = await till.shop.ask(cashier, 'cashier.reversePayment', reversal, { approvedBy: manager })
    expect(reversed).toMatchObject({ value: { state: 'closed', toReceive: true, dueFen: 56_090, held: null } })
    expect(await held()).toContain('SETTLEMENT_NOT_COVERED')
    expect(await row()).toBe('open')
    const { rows } = await till.shop.call(manager, 'manager.today', {})
    expect(rows.find(({ what }) => what === 'unpaid')).toMatchObject({ fen: 56_090 })

    await till.shop.advance(24 * 60)
    expect(await row(), 'not forgotten the next day').toBe('open')
    const onAccount = await till.shop.ask(
      cashier,
      'cashier.coverOnAccount',
      { settlementId: id },
      { approvedBy: manager },
    )
    expect(onAccount, 'nobody is there to sign').toMatchObject({ refusal: { code: 'SETTLEMENT_NOT_POSSIBLE_NOW' } })
    await till.enter(byWechat(id, 56_090))
    expect(await held(), 'entered is not confirmed').toContain('SETTLEMENT_NOT_COVERED')
    const again = await till.shop.call(cashier, 'cashier.confirm', { settlementId: id })
    expect(again).toMatchObject({ state: 'closed', toReceive: false, dueFen: 0, signed: true })
    const twice = await till.shop.refusal(cashier, 'cashier.confirm', { settlementId: id })
    expect(twice.code).toBe('SETTLEMENT_NOT_POSSIBLE_NOW')
    expect(await held()).not.toContain('SETTLEMENT_NOT_COVERED')
    expect(await row()).toBeUndefined()
  })

  it('covers without money what the customer does not owe', async () => {
    await till.untilInspected('warranty', 'on_delivery')
    await till.openShift()
    const before = (await till.room.slips()).length
    const { id, ...opened } = await till.settle()
    expect(opened).toMatchObject({ notCustomersFen: 20_000, dueFen: 0 })
    expect(await till.refused(inCash(id, 1))).toBe('PAYMENT_EXCEEDS_DUE')
    expect(await till.shop.call(cashier, 'cashier.confirm', { settlementId: id })).toMatchObject({ state: 'covered' })
    const [slip] = (await till.room.slips()).slice(before)
    expect(slip?.drawerPulses).toBe(0)
  })

  it('covers on account what nobody has paid, with a manager, and holds the car until the customer has signed', async () => {
    await till.untilInspected('customer', 'on_account')
    await till.openShift()
    const { id, ...opened } = await till.settle()
    expect(opened).toMatchObject({ onAccountAgreed: true, onAccountFen: 0, dueFen: 20_000 })
    expect((await till.shop.refusal(cashier, 'cashier.confirm', { settlementId: id })).code).toBe(
      'SETTLEMENT_NOT_COVERED',
    )
    await till.enter(inCash(id, 5_000))
    expect((await till.shop.refusal(cashier, 'cashier.coverOnAccount', { settlementId: id })).code).toBe(
      'APPROVAL_NEEDED',
    )
    const covered = await till.shop.ask(
      cashier,
      'cashier.coverOnAccount',
      { settlementId: id },
      { approvedBy: manager },
    )
    expect(covered).toMatchObject({ value: { state: 'covered', onAccountFen: 15_000, dueFen: 0, signed: false } })
    const slip = (await till.room.lastSlip()).lines.join('\n')
    expect(slip).toMatch(/签单 +150\.00/)

    const held = async () =>
      (await till.shop.call(people.advisor, 'visit.view', { visitId: till.visit.visitId })).blockers.map(
        ({ code }) => code,
      )
    expect(await held()).toContain('SETTLEMENT_UNSIGNED')
    await till.visit.sign('settlement', till.visit.orderId)
    expect(await held()).not.toContain('SETTLEMENT_UNSIGNED')
    expect((await till.shop.call(cashier, 'cashier.settlement', { settlementId: id })).signed).toBe(true)
    expect((await till.shop.call(cashier, 'cashier.shift', {}))?.onAccountFen).toBe(15_000)
  })

  it('takes off account what was put on it by mistake, in the same shift, with a manager', async () => {
    await till.untilInspected('customer', 'on_delivery')
    await till.openShift()
    const { id } = await till.settle()
    const input = { settlementId: id, reason: '客户改付现金' }
    expect((await till.shop.refusal(cashier, 'cashier.takeOffAccount', input)).code).toBe('NOT_ON_ACCOUNT')
    await till.shop.ask(cashier, 'cashier.coverOnAccount', { settlementId: id }, { approvedBy: manager })
    expect((await till.shop.refusal(cashier, 'cashier.takeOffAccount', input)).code).toBe('APPROVAL_NEEDED')
    const off = await till.shop.ask(cashier, 'cashier.takeOffAccount', input, { approvedBy: manager })
    expect(off).toMatchObject({ value: { state: 'open', onAccountFen: 0, dueFen: 20_000 } })
    await till.enter(inCash(id, 20_000))
    expect(await till.shop.call(cashier, 'cashier.confirm', { settlementId: id })).toMatchObject({ state: 'covered' })
    await till.shop.call(manager, 'cashier.openShift', { floatFen: 0 })
    expect((await till.shop.refusal(manager, 'cashier.takeOffAccount', input)).code).toBe('NOT_ON_ACCOUNT')
  })

  it('prints a reversal with its reason and who allowed it, and opens the drawer for cash that goes back', async () => {
    await till.untilSettling()
    await till.openShift()
    const { payments } = await till.payAsInTheStory()
    const input = { paymentId: payments[0]?.id ?? '', reason: '找错了钱' }
    await till.shop.ask(cashier, 'cashier.reversePayment', input, { approvedBy: manager })
    const slip = await till.room.lastSlip()
    expect(slip.drawerPulses).toBe(1)
    const text = slip.lines.join('\n')
    for (const word of ['收款冲正单', 'ST-20261123-001', '-500.00', '找错了钱', manager, 'SH-20261123-001'])
      expect(text).toContain(word)
  })
})
