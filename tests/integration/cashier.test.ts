import { afterEach, beforeEach, expect, it } from 'vitest'
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { SettlementView } from '#electron/contract/cashier'
import type { Payer, PaymentTerms } from '#electron/contract/states'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { PrintRoom } from '#tests/support/print-room'
import { TestShop } from '#tests/support/shop'

const { cashier, manager } = people

eachDatabase((_name, open) => {
  let shop: TestShop
  let room: PrintRoom
  let visit: OneVisit

  beforeEach(async () => {
    shop = await TestShop.open(await open())
    room = await PrintRoom.open(shop)
    visit = new OneVisit(shop)
  })
  afterEach(async () => {
    await room.close()
    expect(room.reported).toEqual([])
  })

  async function untilInWork() {
    await visit.untilInWork()
  }

  /** The story's car, washed while its owner pays: 560.90 and the brake pads, wipers declined. */
  async function untilSettling() {
    await untilInWork()
    await visit.proposeBrakePads()
    await visit.sign('add_on', visit.addOnId)
    await declineWipers()
    await visit.finishAndInspect()
  }

  async function declineWipers() {
    const items = await shop.call(people.advisor, 'reception.priceItems', { text: 'P006' })
    const { addOnId } = await shop.call(people.technician, 'workshop.proposeAddOn', {
      orderId: visit.orderId,
      title: '雨刮片',
      reason: '刮不干净',
      safetyCritical: false,
      extraMinutes: 0,
      lines: [{ priceItemId: items[0]?.id ?? '', quantity: 2_000, partSource: 'aftermarket' }],
    })
    await shop.call(people.advisor, 'reception.askAddOn', { addOnId })
    await shop.call(people.advisor, 'reception.answerAddOn', {
      addOnId,
      answer: 'no',
      way: 'phone',
      personName: visit.car.senderName,
    })
  }

  /** One hour of labour at 200.00, through all three gates. */
  async function untilInspected(payer: Payer, paymentTerms: PaymentTerms) {
    await visit.arrive()
    await visit.receive()
    await visit.walkAround()
    const [item] = await shop.call(people.advisor, 'reception.priceItems', { text: 'L006' })
    const { orderId } = await shop.call(people.advisor, 'reception.saveEstimate', {
      visitId: visit.visitId,
      orderId: null,
      lines: [{ priceItemId: item?.id ?? '', quantity: 100, payer, partSource: null }],
      labourDiscountPercent: 0,
      partsDiscountPercent: 0,
      rounding: 'none',
    })
    visit.orderId = orderId
    await shop.call(people.advisor, 'reception.saveTerms', {
      orderId,
      promisedAt: new Date((await shop.now()).getTime() + 4 * 3_600_000).toISOString(),
      category: 'minor',
      paymentTerms,
      oldParts: 'leave',
      wash: false,
      waits: true,
      reachPhone: visit.car.senderPhone,
      otherRequests: '',
    })
    await shop.call(people.advisor, 'reception.quote', { orderId })
    await visit.sign('order', orderId)
    await visit.intoWorkshop()
    await visit.finishAndInspect()
  }

  const openShift = (floatFen = 50_000) => shop.call(cashier, 'cashier.openShift', { floatFen })
  const settle = () => shop.call(cashier, 'cashier.openSettlement', { orderId: visit.orderId })

  type Entry = Partial<InputOf<'cashier.enterPayment'>>
  const inCash = (settlementId: string, amountFen: number, tenderedFen: number | null = null): Entry => ({
    settlementId,
    method: 'cash',
    amountFen,
    tenderedFen,
  })
  const byWechat = (settlementId: string, amountFen: number): Entry => ({
    settlementId,
    method: 'wechat',
    amountFen,
    reference: '4200001234',
  })
  const payment = (entry: Entry): InputOf<'cashier.enterPayment'> => ({
    settlementId: '',
    method: 'cash',
    amountFen: 0,
    tenderedFen: null,
    reference: '',
    ...entry,
  })
  const enter = (entry: Entry, who: string = cashier) => shop.call(who, 'cashier.enterPayment', payment(entry))
  const refused = async (entry: Entry, who: string = cashier) =>
    (await shop.refusal(who, 'cashier.enterPayment', payment(entry))).code

  /** 500.00 in cash, 600.00 tendered, the rest by WeChat. */
  async function payAsInTheStory(): Promise<SettlementView> {
    const { id } = await settle()
    await enter(inCash(id, 50_000, 60_000))
    await enter(byWechat(id, 81_390))
    return shop.call(cashier, 'cashier.confirm', { settlementId: id })
  }

  const close = (input: Partial<InputOf<'cashier.closeShift'>>): InputOf<'cashier.closeShift'> => ({
    counted: {},
    denominations: {},
    explanation: '',
    handedTo: null,
    ...input,
  })

  it('counts the story to the fen: 560.90, then 1 313.90 with the percentage taken once', async () => {
    await untilInWork()
    const before = await shop.call(people.advisor, 'visit.view', { visitId: visit.visitId })
    expect(before.orders[0]?.totals.totalFen).toBe(56_090)
    await visit.proposeBrakePads()
    await visit.sign('add_on', visit.addOnId)
    await declineWipers()
    await visit.finishAndInspect()
    await openShift()
    expect(await settle()).toMatchObject({
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
    await untilSettling()
    await openShift()
    const before = (await room.slips()).length
    const settlement = await payAsInTheStory()
    expect(settlement).toMatchObject({ state: 'covered', coveredFen: 131_390, dueFen: 0 })
    expect(settlement.payments).toMatchObject([
      { state: 'confirmed', method: 'cash', amountFen: 50_000, tenderedFen: 60_000, changeFen: 10_000 },
      { state: 'confirmed', method: 'wechat', amountFen: 81_390, tenderedFen: null, reference: '4200001234' },
    ])
    const slips = (await room.slips()).slice(before)
    expect(slips).toHaveLength(1)
    expect(slips[0]?.drawerPulses).toBe(1)
    const text = slips[0]?.lines.join('\n') ?? ''
    for (const figure of ['1,313.90', '500.00', '600.00', '100.00', '813.90', '4200001234', 'ST-20261123-001'])
      expect(text).toContain(figure)
    expect([...room.forms.keys()].filter((file) => /^ST-20261123-001-.*结算单/u.test(file))).toHaveLength(1)
  })

  it('shows the car in the queue from the three gates until its card is back', async () => {
    const queue = async () =>
      (await shop.call(cashier, 'cashier.queue', {})).map(({ state, customersFen }) => [state, customersFen])
    await untilInWork()
    expect(await queue()).toEqual([])
    expect((await shop.refusal(cashier, 'cashier.openSettlement', { orderId: visit.orderId })).code).toBe(
      'SETTLEMENT_TOO_EARLY',
    )
    await visit.finishAndInspect()
    expect(await queue()).toEqual([['to_open', 56_090]])
    await openShift()
    const { id } = await settle()
    expect(await queue()).toEqual([['open', 56_090]])
    await enter(inCash(id, 56_090))
    await shop.call(cashier, 'cashier.confirm', { settlementId: id })
    expect(await queue()).toEqual([['covered', 56_090]])
  })

  it('takes nothing without an open shift of that cashier', async () => {
    await untilSettling()
    const { id } = await settle()
    expect(await refused(inCash(id, 100))).toBe('SHIFT_NOT_OPEN')
    await openShift()
    expect((await shop.refusal(cashier, 'cashier.openShift', { floatFen: 0 })).params).toEqual({
      number: 'SH-20261123-001',
    })
    await shop.call(cashier, 'cashier.startCounting', {})
    expect(await refused(inCash(id, 100))).toBe('SHIFT_NOT_OPEN')
    await shop.call(cashier, 'cashier.backToWork', {})
    expect((await enter(inCash(id, 100))).dueFen).toBe(131_290)
  })

  it('refuses a payment that cannot be right, and takes an entered one back', async () => {
    await untilSettling()
    await openShift()
    const { id } = await settle()
    expect(await refused(inCash(id, 131_391))).toBe('PAYMENT_EXCEEDS_DUE')
    expect(await refused(inCash(id, 50_000, 49_999))).toBe('TENDERED_TOO_LITTLE')
    expect(await refused({ ...byWechat(id, 100), reference: ' ' })).toBe('PAYMENT_REFERENCE_MISSING')
    expect(await refused({ ...byWechat(id, 100), tenderedFen: 200 })).toBe('TENDERED_ONLY_FOR_CASH')
    const entered = await enter(inCash(id, 131_390))
    expect(await refused(inCash(id, 1))).toBe('PAYMENT_EXCEEDS_DUE')
    const paymentId = entered.payments[0]?.id ?? ''
    const after = await shop.call(cashier, 'cashier.takeBackPayment', { paymentId })
    expect(after).toMatchObject({ dueFen: 131_390, payments: [] })
    expect((await shop.refusal(cashier, 'cashier.takeBackPayment', { paymentId })).code).toBe('PAYMENT_UNKNOWN')
  })

  it('confirms to the fen and not before', async () => {
    await untilSettling()
    await openShift()
    const { id } = await settle()
    await enter(inCash(id, 131_389))
    expect((await shop.refusal(cashier, 'cashier.confirm', { settlementId: id })).code).toBe('SETTLEMENT_NOT_COVERED')
    await enter(byWechat(id, 1))
    await shop.call(cashier, 'cashier.confirm', { settlementId: id })
    expect((await shop.refusal(cashier, 'cashier.confirm', { settlementId: id })).code).toBe(
      'SETTLEMENT_NOT_POSSIBLE_NOW',
    )
    expect(await refused(inCash(id, 1))).toBe('SETTLEMENT_NOT_POSSIBLE_NOW')
  })

  it('answers a second click like the first', async () => {
    await untilSettling()
    await openShift()
    const { id } = await settle()
    const input = payment(inCash(id, 131_390))
    const requestId = '019aaaaa-0000-7000-8000-00000000ffff'
    const clicks = await Promise.all([1, 2].map(() => shop.ask(cashier, 'cashier.enterPayment', input, { requestId })))
    expect(clicks[1]).toEqual(clicks[0])
    expect((await shop.call(cashier, 'cashier.settlement', { settlementId: id })).payments).toHaveLength(1)
  })

  it('tells the second of two cashiers on one order who is at it', async () => {
    await untilSettling()
    await openShift()
    await shop.call(manager, 'cashier.openShift', { floatFen: 0 })
    const { id } = await settle()
    await enter(inCash(id, 50_000))
    expect(await shop.refusal(manager, 'cashier.enterPayment', payment(inCash(id, 81_390)))).toEqual({
      code: 'SETTLEMENT_WITH_OTHER_CASHIER',
      params: { name: cashier },
    })
    expect((await shop.refusal(manager, 'cashier.confirm', { settlementId: id })).code).toBe(
      'SETTLEMENT_WITH_OTHER_CASHIER',
    )
  })

  it('reverses a wrong payment by an entry of its own, with a manager, in the same shift', async () => {
    await untilSettling()
    await openShift()
    const covered = await payAsInTheStory()
    const [cash, wechat] = covered.payments
    const input = { paymentId: wechat?.id ?? '', reason: '扫错了码' }
    expect((await shop.refusal(cashier, 'cashier.reversePayment', input)).code).toBe('APPROVAL_NEEDED')
    const reversed = await shop.ask(cashier, 'cashier.reversePayment', input, { approvedBy: manager })
    expect(reversed).toMatchObject({
      value: {
        state: 'open',
        dueFen: 81_390,
        payments: [{ reversed: false }, { reversed: true }, { amountFen: -81_390, reversesPaymentId: wechat?.id }],
      },
    })
    const again = await shop.ask(cashier, 'cashier.reversePayment', input, { approvedBy: manager })
    expect(again).toMatchObject({ refusal: { code: 'PAYMENT_ALREADY_REVERSED' } })

    await enter({ ...byWechat(covered.id, 81_390), method: 'alipay' })
    await shop.call(cashier, 'cashier.confirm', { settlementId: covered.id })
    const shift = await shop.call(cashier, 'cashier.shift', {})
    expect(shift?.expected).toEqual({ cash: 100_000, wechat: 0, alipay: 81_390, bank_card: 0, transfer: 0 })
    expect(shift?.reversals.wechat).toBe(81_390)
    const slips = await room.slips()
    expect(slips.at(-1)?.drawerPulses, 'no cash in what was confirmed last').toBe(0)
    expect(cash?.changeFen).toBe(10_000)
  })

  it('keeps what was paid when the car goes back to work, and asks for the rest', async () => {
    await untilInWork()
    await visit.finishAndInspect()
    await openShift()
    const { id } = await settle()
    await enter(inCash(id, 56_090))
    await shop.call(cashier, 'cashier.confirm', { settlementId: id })
    await visit.proposeBrakePads()
    await visit.sign('add_on', visit.addOnId)
    expect(await shop.call(cashier, 'cashier.settlement', { settlementId: id })).toMatchObject({
      state: 'open',
      coveredFen: 56_090,
      dueFen: 75_300,
    })
    expect(await refused(inCash(id, 75_300))).toBe('SETTLEMENT_TOO_EARLY')
    await visit.finishAndInspect()
    await enter(inCash(id, 75_300))
    expect(await shop.call(cashier, 'cashier.confirm', { settlementId: id })).toMatchObject({
      state: 'covered',
      totals: { totalFen: 131_390 },
    })
  })

  it('covers without money what the customer does not owe', async () => {
    await untilInspected('warranty', 'on_delivery')
    await openShift()
    const before = (await room.slips()).length
    const { id, ...opened } = await settle()
    expect(opened).toMatchObject({ notCustomersFen: 20_000, dueFen: 0 })
    expect(await refused(inCash(id, 1))).toBe('PAYMENT_EXCEEDS_DUE')
    expect(await shop.call(cashier, 'cashier.confirm', { settlementId: id })).toMatchObject({ state: 'covered' })
    const [slip] = (await room.slips()).slice(before)
    expect(slip?.drawerPulses).toBe(0)
  })

  it('covers on account what nobody has paid, with a manager, and holds the car until the customer has signed', async () => {
    await untilInspected('customer', 'on_account')
    await openShift()
    const { id, ...opened } = await settle()
    expect(opened).toMatchObject({ onAccountAgreed: true, onAccountFen: 0, dueFen: 20_000 })
    expect((await shop.refusal(cashier, 'cashier.confirm', { settlementId: id })).code).toBe('SETTLEMENT_NOT_COVERED')
    await enter(inCash(id, 5_000))
    expect((await shop.refusal(cashier, 'cashier.coverOnAccount', { settlementId: id })).code).toBe('APPROVAL_NEEDED')
    const covered = await shop.ask(cashier, 'cashier.coverOnAccount', { settlementId: id }, { approvedBy: manager })
    expect(covered).toMatchObject({ value: { state: 'covered', onAccountFen: 15_000, dueFen: 0, signed: false } })
    const slip = (await room.lastSlip()).lines.join('\n')
    expect(slip).toMatch(/签单 +150\.00/)

    const held = async () =>
      (await shop.call(people.advisor, 'visit.view', { visitId: visit.visitId })).blockers.map(({ code }) => code)
    expect(await held()).toContain('SETTLEMENT_UNSIGNED')
    await visit.sign('settlement', visit.orderId)
    expect(await held()).not.toContain('SETTLEMENT_UNSIGNED')
    expect((await shop.call(cashier, 'cashier.settlement', { settlementId: id })).signed).toBe(true)
    expect((await shop.call(cashier, 'cashier.shift', {}))?.onAccountFen).toBe(15_000)
  })

  it('takes off account what was put on it by mistake, in the same shift, with a manager', async () => {
    await untilInspected('customer', 'on_delivery')
    await openShift()
    const { id } = await settle()
    const input = { settlementId: id, reason: '客户改付现金' }
    expect((await shop.refusal(cashier, 'cashier.takeOffAccount', input)).code).toBe('NOT_ON_ACCOUNT')
    await shop.ask(cashier, 'cashier.coverOnAccount', { settlementId: id }, { approvedBy: manager })
    expect((await shop.refusal(cashier, 'cashier.takeOffAccount', input)).code).toBe('APPROVAL_NEEDED')
    const off = await shop.ask(cashier, 'cashier.takeOffAccount', input, { approvedBy: manager })
    expect(off).toMatchObject({ value: { state: 'open', onAccountFen: 0, dueFen: 20_000 } })
    await enter(inCash(id, 20_000))
    expect(await shop.call(cashier, 'cashier.confirm', { settlementId: id })).toMatchObject({ state: 'covered' })
    await shop.call(manager, 'cashier.openShift', { floatFen: 0 })
    expect((await shop.refusal(manager, 'cashier.takeOffAccount', input)).code).toBe('NOT_ON_ACCOUNT')
  })

  it('prints a reversal with its reason and who allowed it, and opens the drawer for cash that goes back', async () => {
    await untilSettling()
    await openShift()
    const { payments } = await payAsInTheStory()
    const input = { paymentId: payments[0]?.id ?? '', reason: '找错了钱' }
    await shop.ask(cashier, 'cashier.reversePayment', input, { approvedBy: manager })
    const slip = await room.lastSlip()
    expect(slip.drawerPulses).toBe(1)
    const text = slip.lines.join('\n')
    for (const word of ['收款冲正单', 'ST-20261123-001', '-500.00', '找错了钱', manager, 'SH-20261123-001'])
      expect(text).toContain(word)
  })

  it('says before anybody tries why nothing can be received', async () => {
    await untilInWork()
    await visit.finishAndInspect()
    await openShift()
    const { id, held } = await settle()
    expect(held).toBeNull()
    await visit.proposeBrakePads()
    await visit.sign('add_on', visit.addOnId)
    expect((await shop.call(cashier, 'cashier.settlement', { settlementId: id })).held).toBe('SETTLEMENT_TOO_EARLY')
  })

  it('hands the drawer to the next cashier, who takes over what was counted or says why not', async () => {
    await openShift(50_000)
    const drawer = await shop.call(cashier, 'cashier.drawer', {})
    const next = drawer.colleagues.find(({ name }) => name === manager)?.id ?? ''
    expect(drawer).toMatchObject({ takeOver: null, otherShifts: [] })
    await shop.call(cashier, 'cashier.startCounting', {})
    const counted = { counted: { cash: 50_000 }, denominations: { '10000': 5 } }
    const self = (await shop.read((reader) => reader.staff.first({ name: cashier })))?.id ?? ''
    expect((await shop.refusal(cashier, 'cashier.closeShift', close({ ...counted, handedTo: self }))).code).toBe(
      'STAFF_UNKNOWN',
    )
    const { id: shiftId } = await shop.call(cashier, 'cashier.closeShift', close({ ...counted, handedTo: next }))
    const report = (await room.lastSlip()).lines.join('\n')
    expect(report).toContain('接班人')
    expect((await shop.call(manager, 'cashier.drawer', {})).takeOver).toMatchObject({
      shiftId,
      fromName: cashier,
      cashFen: 50_000,
    })
    const take = (floatFen: number, explanation = '') => ({ shiftId, floatFen, explanation })
    expect((await shop.refusal(cashier, 'cashier.takeOverShift', take(50_000))).code).toBe('SHIFT_NOT_HANDED_TO_YOU')
    expect(await shop.refusal(manager, 'cashier.takeOverShift', take(49_900))).toEqual({
      code: 'SHIFT_FLOAT_DIFFERS',
      params: { handedFen: 50_000 },
    })
    expect(await shop.call(manager, 'cashier.takeOverShift', take(49_900, '少一元'))).toMatchObject({
      floatFen: 49_900,
    })
    expect((await shop.call(manager, 'cashier.drawer', {})).takeOver).toBeNull()
    const again = (await room.lastSlip()).lines
    const last = again.findIndex((line) => line.startsWith('接班人'))
    expect(again.slice(0, 12)).toEqual(report.split('\n').slice(0, 12))
    expect(again.slice(last, last + 5).map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      `接班人 ${manager}`,
      expect.stringMatching(/^接班 2026-11-23/),
      '实点 499.00',
      '差额 -1.00',
      '差额说明 少一元',
    ])
    expect(again.join('\n')).not.toContain('补打')
  })

  it('says the next morning that a shift was left open', async () => {
    await openShift()
    expect(await shop.call(cashier, 'cashier.shift', {})).toMatchObject({ overnight: false })
    await shop.advance(24 * 60)
    expect(await shop.call(cashier, 'cashier.shift', {})).toMatchObject({ overnight: true })
    expect((await shop.call(manager, 'cashier.drawer', {})).otherShifts).toMatchObject([
      { cashierName: cashier, number: 'SH-20261123-001', overnight: true },
    ])
  })

  it('closes the shift with what it should hold', async () => {
    await untilSettling()
    await openShift(50_000)
    await payAsInTheStory()
    await shop.call(cashier, 'cashier.moveCash', { direction: 'in', amountFen: 10_000, reason: '换零钱' })
    await shop.call(cashier, 'cashier.moveCash', { direction: 'out', amountFen: 10_000, reason: '换零钱' })
    expect(
      await shop.refusal(cashier, 'cashier.moveCash', { direction: 'out', amountFen: 100_001, reason: '存银行' }),
    ).toEqual({ code: 'CASH_NOT_ENOUGH', params: { inDrawerFen: 100_000 } })

    const counting = await shop.call(cashier, 'cashier.startCounting', {})
    expect(counting.expected).toEqual({ cash: 100_000, wechat: 81_390, alipay: 0, bank_card: 0, transfer: 0 })
    const closing = (input: Partial<InputOf<'cashier.closeShift'>>) =>
      shop.refusal(cashier, 'cashier.closeShift', close(input)).then((refusal) => refusal.code)
    expect(await closing({ counted: { cash: 100_000 }, denominations: { '10000': 10 } })).toBe('SHIFT_COUNT_INCOMPLETE')
    const counted = { cash: 100_000, wechat: 81_390 }
    expect(await closing({ counted, denominations: { '10000': 9 } })).toBe('SHIFT_DENOMINATIONS_DIFFER')
    expect(await closing({ counted: { ...counted, wechat: 81_000 }, denominations: { '10000': 10 } })).toBe(
      'SHIFT_DIFFERENCE_UNEXPLAINED',
    )

    const closed: OutputOf<'cashier.closeShift'> = await shop.call(
      cashier,
      'cashier.closeShift',
      close({ counted, denominations: { '10000': 9, '5000': 2 } }),
    )
    expect(closed).toMatchObject({ state: 'closed', settlements: 1, firstNumber: 'ST-20261123-001' })
    expect(await shop.call(cashier, 'cashier.shift', {})).toBeNull()
    const report = (await room.slips()).at(-1)?.lines.join('\n') ?? ''
    for (const figure of ['SH-20261123-001', '1,000.00', '813.90', '500.00', cashier]) expect(report).toContain(figure)
  })

  it('does not count a shift while a payment is neither confirmed nor taken back', async () => {
    await untilSettling()
    await openShift()
    const { id } = await settle()
    await enter(inCash(id, 100))
    expect((await shop.refusal(cashier, 'cashier.startCounting', {})).code).toBe('SHIFT_PAYMENTS_UNCONFIRMED')
  })
})
