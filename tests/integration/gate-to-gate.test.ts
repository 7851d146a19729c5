/** The story of one car from the gate in to the gate out, through the services, on both databases. */
import { expect, it } from 'vitest'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { strokes } from '#electron/demonstration/strokes'
import { TestShop } from '#tests/support/shop'

eachDatabase((_name, open) => {
  it('comes in, is repaired, paid for and leaves', async () => {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop)

    await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
    await visit.arrive()
    await visit.receive()
    await visit.walkAround()
    await visit.estimate()
    const { visitId, orderId } = visit
    const view = () => shop.call(people.advisor, 'visit.view', { visitId })
    const order = async () => {
      const [found] = (await view()).orders
      if (!found) throw new Error('the visit has no order')
      return found
    }
    expect((await order()).totals.totalFen).toBe(56_090)
    const voucherCode = (await shop.read((reader) => reader.repairOrders.get(orderId)))?.voucherCode ?? ''
    expect(voucherCode).toMatch(/^FLV-/)

    await visit.intoWorkshop()
    await shop.advance(30)
    const progress = (await view()).tasks.find((task) => task.kind === 'progress_check')
    expect(progress).toBeDefined()
    await shop.call(people.advisor, 'reception.answerProgress', {
      taskId: progress?.id ?? '',
      answer: 'on_time',
      note: '',
      newPromisedAt: null,
    })

    await visit.proposeBrakePads()
    expect((await order()).addOns[0]).toMatchObject({ grossFen: 76_800, discountFen: 1_500, amountFen: 75_300 })
    await visit.agreeAtKiosk(voucherCode)
    expect((await order()).totals.totalFen).toBe(131_390)

    await visit.finishAndInspect()
    expect((await order()).state).toBe('washing')

    const stopped = await shop.call(people.gatekeeper, 'gate.askByPlate', { plate: '苏A·1K845' })
    expect(stopped.verdict).toBe('stop')
    expect(stopped.reasons.map((reason) => reason.code)).toEqual(
      expect.arrayContaining([
        'CARD_AT_RECEPTION',
        'WASH_OPEN',
        'SETTLEMENT_NOT_COVERED',
        'KEYS_NOT_RETURNED',
        'DOCUMENTS_NOT_RETURNED',
        'BELONGINGS_NOT_RETURNED',
        'VOUCHER_NOT_RETURNED',
      ]),
    )

    const settlement = await shop.call(people.cashier, 'cashier.openSettlement', { orderId })
    expect(settlement).toMatchObject({
      dueFen: 131_390,
      totals: { labourFen: 46_000, labourDiscountFen: 2_300, partsFen: 87_690 },
    })
    const pay = (method: 'cash' | 'wechat', amountFen: number, tenderedFen: number | null, reference: string) =>
      shop.call(people.cashier, 'cashier.enterPayment', {
        settlementId: settlement.id,
        method,
        amountFen,
        tenderedFen,
        reference,
      })
    const cash = await pay('cash', 50_000, 60_000, '')
    expect(cash.payments[0]).toMatchObject({ changeFen: 10_000 })
    await pay('wechat', 81_390, null, '4200002411237731')
    const covered = await shop.call(people.cashier, 'cashier.confirm', { settlementId: settlement.id })
    expect(covered.state).toBe('covered')

    await visit.washAndRecheck()
    await visit.deliver(voucherCode)
    expect((await view()).blockers).toEqual([])

    const leaving = await shop.call(people.gatekeeper, 'gate.scanCard', { code: 'FLC-027' })
    expect(leaving).toMatchObject({
      next: 'verdict',
      verdict: { verdict: 'go', plate: '苏A1K845', car: '大众 帕萨特 330', colour: '银灰' },
    })
    expect((await view()).row.state).toBe('departed')

    // Each thing's record runs from hand to hand without a gap.
    const moves = await shop.call(people.advisor, 'visit.custody', { visitId })
    for (const thing of ['card', 'keys', 'car', 'belongings', 'documents', 'papers'] as const) {
      const own = moves.filter((move) => move.thing === thing)
      expect(own.length, thing).toBeGreaterThan(1)
      own.slice(1).forEach((move, index) => expect(move.from, thing).toBe(own[index]?.to))
    }

    await shop.call(people.cashier, 'cashier.startCounting', {})
    const closed = await shop.call(people.cashier, 'cashier.closeShift', {
      counted: { cash: 100_000, wechat: 81_390 },
      denominations: { '10000': 10 },
      explanation: '',
      handedTo: null,
    })
    expect(closed.expected).toMatchObject({ cash: 100_000, wechat: 81_390 })
    expect(await shop.database.verifyEvents()).toMatchObject({ intact: true })
  })

  it('tells the second of two advisors who took the car', async () => {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop, storyCar)
    await visit.arrive()
    const answers = await Promise.all(
      [people.advisor, '何文'].map((name) => shop.ask(name, 'reception.take', { visitId: visit.visitId })),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ refusal: { code: 'VISIT_ALREADY_TAKEN' } })
  })

  it('refuses a signature when the order has changed since it was shown', async () => {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop, storyCar)
    await visit.arrive()
    await visit.receive()
    await visit.walkAround()
    const { hash } = await shop.call(people.advisor, 'signing.issue', { kind: 'intake', subjectId: visit.visitId })
    await shop.call(people.advisor, 'reception.saveBelongings', {
      visitId: visit.visitId,
      items: [{ item: '雨伞', quantity: 2, remark: '', kept: true }],
      box: 4,
      documents: [],
    })
    const refusal = await shop.refusal(people.advisor, 'signing.sign', {
      kind: 'intake',
      subjectId: visit.visitId,
      hash,
      signerName: storyCar.senderName,
      strokes,
    })
    expect(refusal.code).toBe('SIGNED_TEXT_CHANGED')
  })
})
