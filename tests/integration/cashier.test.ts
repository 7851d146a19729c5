/** What a car owes, and how it is received. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { people } from '#electron/demonstration/people'
import { eachDatabase } from '#tests/support/databases'
import { byWechat, inCash, payment, Till } from '#tests/support/till'

const { cashier, manager } = people

eachDatabase((_name, open) => {
  let till: Till

  beforeEach(async () => {
    till = await Till.open(await open())
  })
  afterEach(() => till.close())

  it('counts the story to the fen: 560.90, then 1 313.90 with the percentage taken once', async () => {
    await till.visit.untilInWork()
    const before = await till.shop.call(people.advisor, 'visit.view', { visitId: till.visit.visitId })
    expect(before.orders[0]?.totals.totalFen).toBe(56_090)
    await till.visit.proposeBrakePads()
    await till.visit.sign('add_on', till.visit.addOnId)
    await till.declineWipers()
    await till.visit.finishAndInspect()
    await till.openShift()
    expect(await till.settle()).toMatchObject({
      number: 'ST-20261123-001',
      state: 'open',
      totals: {
        labourFen: 46_000,
        labourDiscountFen: 2_300,
        partsFen: 87_690,
        partsDiscountFen: 0,
        roundingFen: 0,
        totalFen: 131_390,
      },
      capitals: '壹仟叁佰壹拾叁元玖角',
      coveredFen: 0,
      dueFen: 131_390,
      washing: true,
    })
  })

  it('takes part in cash and the rest by WeChat, prints once and opens the drawer once', async () => {
    await till.untilSettling()
    await till.openShift()
    const before = (await till.room.slips()).length
    const settlement = await till.payAsInTheStory()
    expect(settlement).toMatchObject({ state: 'covered', coveredFen: 131_390, dueFen: 0 })
    expect(settlement.payments).toMatchObject([
      { state: 'confirmed', method: 'cash', amountFen: 50_000, tenderedFen: 60_000, changeFen: 10_000 },
      { state: 'confirmed', method: 'wechat', amountFen: 81_390, tenderedFen: null, reference: '4200001234' },
    ])
    const slips = (await till.room.slips()).slice(before)
    expect(slips).toHaveLength(1)
    expect(slips[0]?.drawerPulses).toBe(1)
    const text = slips[0]?.lines.join('\n') ?? ''
    for (const figure of ['1,313.90', '500.00', '600.00', '100.00', '813.90', '4200001234', 'ST-20261123-001'])
      expect(text).toContain(figure)
    expect([...till.room.forms.keys()].filter((file) => /^ST-20261123-001-.*结算单/u.test(file))).toHaveLength(1)
  })

  it('shows the car in the queue from the three gates until its card is back', async () => {
    const queue = async () =>
      (await till.shop.call(cashier, 'cashier.queue', {})).map(({ state, customersFen }) => [state, customersFen])
    await till.visit.untilInWork()
    expect(await queue()).toEqual([])
    expect((await till.shop.refusal(cashier, 'cashier.openSettlement', { orderId: till.visit.orderId })).code).toBe(
      'SETTLEMENT_TOO_EARLY',
    )
    await till.visit.finishAndInspect()
    expect(await queue()).toEqual([['to_open', 56_090]])
    await till.openShift()
    const { id } = await till.settle()
    expect(await queue()).toEqual([['open', 56_090]])
    await till.enter(inCash(id, 56_090))
    await till.shop.call(cashier, 'cashier.confirm', { settlementId: id })
    expect(await queue()).toEqual([['covered', 56_090]])
  })

  it('refuses a payment that cannot be right, and takes an entered one back', async () => {
    await till.untilSettling()
    await till.openShift()
    const { id } = await till.settle()
    expect(await till.refused(inCash(id, 131_391))).toBe('PAYMENT_EXCEEDS_DUE')
    expect(await till.refused(inCash(id, 50_000, 49_999))).toBe('TENDERED_TOO_LITTLE')
    expect(await till.refused({ ...byWechat(id, 100), reference: ' ' })).toBe('PAYMENT_REFERENCE_MISSING')
    expect(await till.refused({ ...byWechat(id, 100), tenderedFen: 200 })).toBe('TENDERED_ONLY_FOR_CASH')
    const entered = await till.enter(inCash(id, 131_390))
    expect(await till.refused(inCash(id, 1))).toBe('PAYMENT_EXCEEDS_DUE')
    const paymentId = entered.payments[0]?.id ?? ''
    const after = await till.shop.call(cashier, 'cashier.takeBackPayment', { paymentId })
    expect(after).toMatchObject({ dueFen: 131_390, payments: [] })
    expect((await till.shop.refusal(cashier, 'cashier.takeBackPayment', { paymentId })).code).toBe('PAYMENT_UNKNOWN')
  })

  it('confirms to the fen and not before', async () => {
    await till.untilSettling()
    await till.openShift()
    const { id } = await till.settle()
    await till.enter(inCash(id, 131_389))
    expect((await till.shop.refusal(cashier, 'cashier.confirm', { settlementId: id })).code).toBe(
      'SETTLEMENT_NOT_COVERED',
    )
    await till.enter(byWechat(id, 1))
    await till.shop.call(cashier, 'cashier.confirm', { settlementId: id })
    expect((await till.shop.refusal(cashier, 'cashier.confirm', { settlementId: id })).code).toBe(
      'SETTLEMENT_NOT_POSSIBLE_NOW',
    )
    expect(await till.refused(inCash(id, 1))).toBe('SETTLEMENT_NOT_POSSIBLE_NOW')
  })

  it('answers a second click like the first', async () => {
    await till.untilSettling()
    await till.openShift()
    const { id } = await till.settle()
    const input = payment(inCash(id, 131_390))
    const requestId = '019aaaaa-0000-7000-8000-00000000ffff'
    const clicks = await Promise.all(
      [1, 2].map(() => till.shop.ask(cashier, 'cashier.enterPayment', input, { requestId })),
    )
    expect(clicks[1]).toEqual(clicks[0])
    expect((await till.shop.call(cashier, 'cashier.settlement', { settlementId: id })).payments).toHaveLength(1)
  })

  it('tells the second of two cashiers on one order who is at it', async () => {
    await till.untilSettling()
    await till.openShift()
    await till.shop.call(manager, 'cashier.openShift', { floatFen: 0 })
    const { id } = await till.settle()
    await till.enter(inCash(id, 50_000))
    expect(await till.shop.refusal(manager, 'cashier.enterPayment', payment(inCash(id, 81_390)))).toEqual({
      code: 'SETTLEMENT_WITH_OTHER_CASHIER',
      params: { name: cashier },
    })
    expect((await till.shop.refusal(manager, 'cashier.confirm', { settlementId: id })).code).toBe(
      'SETTLEMENT_WITH_OTHER_CASHIER',
    )
  })

  it('says before anybody tries why nothing can be received', async () => {
    await till.visit.untilInWork()
    await till.visit.finishAndInspect()
    await till.openShift()
    const { id, held } = await till.settle()
    expect(held).toBeNull()
    await till.visit.proposeBrakePads()
    await till.visit.sign('add_on', till.visit.addOnId)
    expect((await till.shop.call(cashier, 'cashier.settlement', { settlementId: id })).held).toBe(
      'SETTLEMENT_TOO_EARLY',
    )
  })
})
