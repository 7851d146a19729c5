/** Visits that are not the plain one: no repair, towed in, insured, done again for free, more than one order, objected to. */
import { expect, it } from 'vitest'
import type { InputOf } from '#electron/contract/index'
import type { Payer, PaymentTerms } from '#electron/contract/states'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { strokes } from '#electron/demonstration/strokes'
import { storyCar } from '#electron/demonstration/story-car'
import { eachDatabase } from '#tests/support/databases'
import { TestShop } from '#tests/support/shop'

const { advisor, foreman, gatekeeper, cashier, manager } = people

const terms = {
  promisedAt: '2026-11-23T08:00:00.000Z',
  category: 'minor',
  paymentTerms: 'on_delivery',
  oldParts: 'leave',
  wash: true,
  waits: true,
  reachPhone: storyCar.senderPhone,
  otherRequests: '',
} as const

const collected: Omit<InputOf<'reception.startDelivery'>, 'orderId' | 'voucherCode'> = {
  collectorName: storyCar.senderName,
  collectorPhone: storyCar.senderPhone,
  collectorIsSender: true,
  identitySeen: '',
  senderPhoned: false,
  walkedThrough: true,
  oldPartsShown: true,
  nextServiceOn: null,
  nextServiceKm: null,
  followUpAt: null,
}

eachDatabase((_name, open) => {
  async function shopWith() {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop)
    const view = () => shop.call(advisor, 'visit.view', { visitId: visit.visitId })
    const order = async (orderId = visit.orderId) => {
      const found = (await view()).orders.find(({ id }) => id === orderId)
      if (!found) throw new Error('the visit has no such order')
      return found
    }
    const voucher = async (orderId = visit.orderId) =>
      (await shop.read((reader) => reader.repairOrders.get(orderId)))?.voucherCode ?? ''
    const blockers = async () => (await view()).blockers.map(({ code }) => code)
    return { shop, visit, view, order, voucher, blockers }
  }
  type Desk = Awaited<ReturnType<typeof shopWith>>
  interface Quoted {
    payer?: Payer
    reworkOfOrderId?: string | null
    paymentTerms?: PaymentTerms
  }

  /** An order of the price list's first item, up to the customer's answer. */
  async function quoted(
    { shop, visit }: Desk,
    { payer = 'customer', reworkOfOrderId = null, paymentTerms = 'on_delivery' }: Quoted = {},
  ) {
    const items = await shop.call(advisor, 'reception.priceItems', { text: 'L001' })
    const { orderId } = await shop.call(advisor, 'reception.saveEstimate', {
      visitId: visit.visitId,
      orderId: null,
      reworkOfOrderId,
      lines: [{ priceItemId: items[0]?.id ?? '', quantity: 80, payer, partSource: null }],
      labourDiscountPercent: 0,
      partsDiscountPercent: 0,
      rounding: 'none',
    })
    visit.orderId = orderId
    const category = reworkOfOrderId === null ? 'minor' : 'rework'
    const promisedAt = new Date((await shop.now()).getTime() + 3 * 3_600_000).toISOString()
    await shop.call(advisor, 'reception.saveTerms', { ...terms, orderId, paymentTerms, category, promisedAt })
    await shop.call(advisor, 'reception.quote', { orderId })
    return orderId
  }

  async function takenIn(desk: Desk) {
    await desk.visit.arrive()
    await desk.visit.receive()
    await desk.visit.walkAround()
  }

  it('keeps what a visitor asked, and brings a booking up when the car comes again', async () => {
    const { shop, visit, view } = await shopWith()
    await visit.arrive()
    const { visitId } = visit
    await shop.call(advisor, 'reception.take', { visitId })
    const booking = { visitId, outcome: 'booked', note: '周四换前刹车片', name: '陈䶮' } as const
    const bookedFor = '2026-11-26T01:00:00.000Z'
    expect((await shop.refusal(advisor, 'reception.clearEnquiry', booking)).code).toBe('BOOKING_TIME_MISSING')
    const past = { ...booking, bookedFor: '2026-11-20T01:00:00.000Z' }
    expect((await shop.refusal(advisor, 'reception.clearEnquiry', past)).code).toBe('BOOKING_IN_THE_PAST')
    expect((await shop.refusal(advisor, 'reception.clearEnquiry', { ...booking, bookedFor })).code).toBe(
      'BOOKING_PHONE_MISSING',
    )
    const malformed = { ...booking, bookedFor, phone: '12345' }
    expect((await shop.refusal(advisor, 'reception.clearEnquiry', malformed)).code).toBe('PHONE_MALFORMED')
    await shop.call(advisor, 'reception.clearEnquiry', { ...booking, bookedFor, phone: '138 0000 1234' })
    expect(await view()).toMatchObject({
      row: { state: 'cleared' },
      outcome: 'booked',
      enquiry: { kind: 'booked', note: '周四换前刹车片', phone: '13800001234', bookedFor },
      blockers: [],
    })
    await shop.advance(5)
    await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })

    await shop.advance(3 * 24 * 60)
    await visit.arrive()
    expect(await view()).toMatchObject({ enquiry: null, booking: { note: '周四换前刹车片', bookedFor } })
    await visit.receive()
    const named = { visitId: visit.visitId, outcome: 'quotation', note: '四轮定位 200 元' } as const
    await shop.call(advisor, 'reception.clearEnquiry', named)
    // The card was taken in: it goes back by its own scan.
    expect(await view()).toMatchObject({ row: { state: 'with_advisor' }, enquiry: { kind: 'quotation' } })
    await shop.call(advisor, 'reception.returnCard', { visitId: visit.visitId, code: 'FLC-027' })
    expect(await view()).toMatchObject({ row: { state: 'cleared' }, outcome: 'enquiry' })
  })

  it('a towed car is agreed to by phone, and not handed over before the order is signed', async () => {
    const desk = await shopWith()
    const { shop, visit, view, order, voucher, blockers } = desk
    const scan = await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })
    if (scan.next !== 'plate') throw new Error('the card is free')
    const arrived = await shop.call(gatekeeper, 'gate.issueCard', {
      cardId: scan.cardId,
      plate: storyCar.plate,
      purpose: 'tow_in',
      unusualPlate: false,
    })
    visit.visitId = arrived.visitId ?? ''
    /** Whoever saw the towed car and signs for its state stands on the paper as who they are. */
    const signedAs = async (signerName: string, role: string) => {
      const intake = { kind: 'intake', subjectId: visit.visitId } as const
      const { hash } = await shop.call(advisor, 'signing.issue', intake)
      await shop.call(advisor, 'signing.sign', { ...intake, hash, signerName, strokes })
      const sheet = { form: 'walk_around', subjectId: visit.visitId } as const
      const { model } = await shop.call(advisor, 'prints.preview', sheet)
      const { signatures } = model as { signatures: unknown[] }
      expect(signatures[0]).toMatchObject({ role, name: signerName })
    }
    await visit.receive()
    await visit.walkAround()
    await signedAs('拖车司机', 'witness')
    await signedAs(storyCar.senderName, 'customer')
    const orderId = await quoted(desk)
    await shop.call(advisor, 'reception.agreeByPhone', { orderId, personName: '陈䶮' })
    expect((await view()).tasks.map(({ kind }) => kind)).toContain('pickup_call')
    expect(await order()).toMatchObject({
      state: 'authorized',
      signedAt: null,
      needsConsent: false,
      agreedByPhone: { personName: '陈䶮', countersignedAt: null },
    })
    expect(await blockers()).toContain('PHONE_CONSENT_OPEN')
    expect(await blockers()).not.toContain('ORDER_UNSIGNED')

    // What was read out is another text now: it is read out again.
    await shop.call(advisor, 'reception.saveTerms', { ...terms, orderId, oldParts: 'take_back' })
    expect((await order()).needsConsent).toBe(true)
    expect((await shop.refusal(foreman, 'workshop.receive', { orderId })).code).toBe('ORDER_NEEDS_CONSENT')
    await shop.call(advisor, 'reception.agreeByPhone', { orderId, personName: '陈䶮' })
    expect((await order()).needsConsent).toBe(false)

    await shop.call(cashier, 'cashier.openShift', { floatFen: 50_000 })
    await visit.intoWorkshop()
    await visit.finishAndInspect()
    await visit.settleInCash()
    await visit.washAndRecheck()
    // The customer has come for the car; the voucher prints with the order, and goes straight back.
    expect(await voucher()).toBe('')
    await visit.sign('order', orderId)
    expect(await order()).toMatchObject({
      state: 'ready',
      agreedByPhone: { countersignedAt: expect.any(String) as string },
    })
    expect(await blockers()).not.toContain('PHONE_CONSENT_OPEN')
    await visit.deliver(await voucher())
    expect((await view()).row.state).toBe('cleared')
    const car = (await shop.call(advisor, 'visit.custody', { visitId: visit.visitId })).filter(
      ({ thing }) => thing === 'car',
    )
    expect(car.map(({ to }) => to)).toEqual(['reception', 'workshop', 'bay:B-03', 'reception', 'customer'])
  })

  it('only a towed car is agreed to by phone', async () => {
    const desk = await shopWith()
    await takenIn(desk)
    const orderId = await quoted(desk)
    const agreed = { orderId, personName: '陈䶮' }
    expect((await desk.shop.refusal(advisor, 'reception.agreeByPhone', agreed)).code).toBe(
      'ORDER_BY_PHONE_ONLY_FOR_TOW_IN',
    )
  })

  it('an insured car goes without cash when its papers are complete, or a manager lets them off', async () => {
    const desk = await shopWith()
    const { shop, visit, view, order, voucher, blockers } = desk
    await takenIn(desk)
    const orderId = await quoted(desk, { payer: 'insurance', paymentTerms: 'insurance' })
    await visit.sign('order', orderId)
    expect((await order()).insured).toBe(true)
    expect((await view()).steps.find(({ step }) => step === 'insurance_papers')).toMatchObject({ state: 'open' })
    await shop.call(advisor, 'reception.saveInsurancePapers', {
      orderId,
      received: ['vehicle_licence', 'insurance_policy'],
    })
    // Ticked by mistake.
    await shop.call(advisor, 'reception.saveInsurancePapers', {
      orderId,
      received: ['vehicle_licence', 'loss_assessment'],
    })
    expect((await order()).insurancePapers.map(({ kind }) => kind)).toEqual(['vehicle_licence', 'loss_assessment'])
    await visit.intoWorkshop()
    await visit.finishAndInspect()
    await visit.washAndRecheck()
    expect((await order()).nothingDue).toBe(true)
    expect((await shop.call(null, 'lounge.board', {})).cars).toMatchObject([{ readyTo: 'advisor' }])
    await shop.call(advisor, 'reception.startDelivery', { ...collected, orderId, voucherCode: await voucher() })
    await visit.sign('settlement', orderId)
    expect(await order()).toMatchObject({
      settlement: { state: 'covered', totalFen: 16_000, coveredFen: 16_000, signed: true },
    })
    expect(await blockers()).toContain('INSURANCE_PAPERS_INCOMPLETE')
    expect((await shop.refusal(advisor, 'reception.handOver', { orderId })).code).toBe('INSURANCE_PAPERS_INCOMPLETE')
    expect((await shop.refusal(advisor, 'reception.waiveInsurancePapers', { orderId })).code).toBe('APPROVAL_NEEDED')
    const waived = await shop.ask(advisor, 'reception.waiveInsurancePapers', { orderId }, { approvedBy: manager })
    expect(waived.ok).toBe(true)
    expect((await order()).insurancePapers).toHaveLength(7)
    expect((await order()).insurancePapers.at(-1)).toMatchObject({ state: 'waived', approvedByName: manager })
    await shop.call(advisor, 'reception.handOver', { orderId })
    await shop.call(advisor, 'reception.returnCard', { visitId: visit.visitId, code: 'FLC-027' })
    expect((await view()).row.state).toBe('cleared')
  })

  it('asks no papers of an order that no insurer pays for', async () => {
    const desk = await shopWith()
    await takenIn(desk)
    const orderId = await quoted(desk)
    const papers = { orderId, received: ['vehicle_licence' as const] }
    expect((await desk.shop.refusal(advisor, 'reception.saveInsurancePapers', papers)).code).toBe('ORDER_NOT_INSURED')
    expect((await desk.view()).steps.map(({ step }) => step)).not.toContain('insurance_papers')
  })

  it('a rework names the order before, costs nothing, and is covered by the signature', async () => {
    const desk = await shopWith()
    const { shop, visit, view, order, voucher } = desk
    await shop.call(cashier, 'cashier.openShift', { floatFen: 50_000 })
    await takenIn(desk)
    await visit.estimate()
    const first = visit.orderId
    const items = await shop.call(advisor, 'reception.priceItems', { text: 'L001' })
    const again = {
      visitId: visit.visitId,
      orderId: null,
      reworkOfOrderId: first,
      lines: [{ priceItemId: items[0]?.id ?? '', quantity: 80, payer: 'customer' as const, partSource: null }],
      labourDiscountPercent: 0,
      partsDiscountPercent: 0,
      rounding: 'none' as const,
    }
    expect((await shop.refusal(advisor, 'reception.saveEstimate', again)).code).toBe('REWORK_NOT_DELIVERED')
    await visit.intoWorkshop()
    await visit.finishAndInspect()
    await visit.settleInCash()
    await visit.washAndRecheck()
    await visit.deliver(await voucher())
    await shop.advance(5)
    await shop.call(gatekeeper, 'gate.scanCard', { code: 'FLC-027' })

    await shop.advance(30)
    await visit.arrive()
    await visit.receive()
    await visit.walkAround()
    const { number } = (await shop.read((reader) => reader.repairOrders.get(first))) ?? { number: '' }
    const orderId = await quoted(desk, { reworkOfOrderId: first })
    expect(await order()).toMatchObject({
      category: 'rework',
      reworkOf: { orderId: first, number },
      lines: [{ payer: 'rework' }],
      nothingDue: true,
    })
    const plain = { ...terms, orderId, category: 'whole_vehicle' as const, promisedAt: '2026-11-23T09:00:00.000Z' }
    await shop.call(advisor, 'reception.saveTerms', plain)
    expect((await order()).category).toBe('rework')
    await visit.sign('order', orderId)
    await visit.intoWorkshop()
    await visit.finishAndInspect()
    await visit.washAndRecheck()
    expect((await view()).steps.find(({ step }) => step === 'settlement')?.state).toBe('done')
    await visit.deliver(await voucher())
    expect(await order()).toMatchObject({ state: 'delivered', settlement: { state: 'closed', signed: true } })
    expect(await shop.read((reader) => reader.payments.count({}))).toBe(1)
  })

  it('makes nothing a rework that names no order of this car', async () => {
    const desk = await shopWith()
    await takenIn(desk)
    const orderId = await quoted(desk)
    expect(
      (await desk.shop.refusal(advisor, 'reception.saveTerms', { ...terms, orderId, category: 'rework' })).code,
    ).toBe('REWORK_WITHOUT_ORDER')
  })

  it('an objection at delivery goes back to work and to the manager, and what was paid stays paid', async () => {
    const desk = await shopWith()
    const { shop, visit, order, voucher } = desk
    await shop.call(cashier, 'cashier.openShift', { floatFen: 50_000 })
    await takenIn(desk)
    await visit.estimate()
    await visit.intoWorkshop()
    await visit.finishAndInspect()
    await visit.settleInCash()
    const { orderId } = visit
    const objected = { orderId, objection: '刹车还是响' }
    await visit.washAndRecheck()
    await shop.call(advisor, 'reception.startDelivery', { ...collected, orderId, voucherCode: await voucher() })
    await visit.sign('settlement', orderId)
    await shop.call(advisor, 'reception.object', objected)
    expect(await order()).toMatchObject({
      state: 'in_progress',
      settlement: { state: 'open', coveredFen: 56_090, signed: false },
      delivery: { voucherReturned: true, handedOverAt: null },
    })
    expect((await shop.refusal(advisor, 'reception.object', objected)).code).toBe('ORDER_NOT_POSSIBLE_NOW')
    const managers = () => shop.read((reader) => reader.tasks.list({ forRole: 'manager', closedAt: null }))
    expect(await managers()).toMatchObject([{ kind: 'objection', orderId }])
    await visit.finishAndInspect()
    await visit.washAndRecheck()
    expect(await managers()).toEqual([])
    // Paid before: the signature is all that is missing.
    await shop.call(advisor, 'reception.startDelivery', { ...collected, orderId, voucherCode: '' })
    await visit.sign('settlement', orderId)
    await shop.call(advisor, 'reception.handOver', { orderId })
    expect((await order()).settlement).toMatchObject({ state: 'closed', coveredFen: 56_090 })
  })

  it('a second order takes over no car that is the workshop’s, and is asked about while the first one waits', async () => {
    const desk = await shopWith()
    const { shop, visit, view } = desk
    await takenIn(desk)
    await visit.estimate()
    const first = visit.orderId
    await visit.intoWorkshop()
    const movements = () =>
      shop.read((reader) => reader.custodyMovements.list({ visitId: visit.visitId, thing: 'car' }))
    const before = await movements()
    const second = await quoted(desk)
    await visit.sign('order', second)
    expect(await movements()).toEqual(before)
    visit.orderId = second
    await visit.intoWorkshop()

    const asked = async () =>
      (await view()).tasks.filter(({ kind }) => kind === 'progress_check').map((task) => task.orderId)
    expect(await asked(), 'one question per car').toEqual([first])
    const rest = { reason: 'part', note: '等水泵', dueAt: null } as const
    await shop.call(people.technician, 'workshop.pause', { orderId: first, ...rest })
    expect(await asked()).toEqual([second])
    await shop.call(people.technician, 'workshop.pause', { orderId: second, ...rest })
    expect(await asked()).toEqual([])
    await shop.call(people.technician, 'workshop.resume', { orderId: first })
    await shop.call(people.technician, 'workshop.resume', { orderId: second })
    const left = { visitId: visit.visitId, cardCollected: true }
    await shop.ask(gatekeeper, 'gate.override', left, { approvedBy: manager })
    const stillAsked = {
      visitId: visit.visitId,
      kind: ['progress_check', 'mid_check', 'pause_due'],
      closedAt: null,
    } as const
    expect(await shop.read((reader) => reader.tasks.count(stillAsked))).toBe(0)
  })

  it('a visit may have several orders, each with its own signature, settlement and voucher', async () => {
    const desk = await shopWith()
    const { shop, visit, view, order, voucher } = desk
    await shop.call(cashier, 'cashier.openShift', { floatFen: 50_000 })
    await takenIn(desk)
    await visit.estimate()
    const first = visit.orderId
    expect((await view()).newOrderSteps).not.toBeNull()
    const second = await quoted(desk, { payer: 'insurance', paymentTerms: 'insurance' })
    expect((await view()).newOrderSteps).toBeNull()
    const steps = async (orderId: string) =>
      (await order(orderId)).steps.find(({ step }) => step === 'signature')?.state
    expect([await steps(first), await steps(second)]).toEqual(['done', 'open'])
    await visit.sign('order', second)
    const papers = [
      'vehicle_licence',
      'driving_licence',
      'identity_card',
      'insurance_policy',
      'accident_certificate',
      'loss_assessment',
      'claim_authorization',
    ] as const
    await shop.call(advisor, 'reception.saveInsurancePapers', { orderId: second, received: [...papers] })

    for (const orderId of [first, second]) {
      visit.orderId = orderId
      await visit.intoWorkshop()
    }
    visit.orderId = first
    await visit.finishAndInspect()
    await visit.settleInCash()
    await visit.washAndRecheck()
    // The other order still keeps the keys in the workshop.
    expect((await view()).keys?.state).toBe('with_workshop')
    visit.orderId = second
    await visit.finishAndInspect()
    await visit.washAndRecheck()
    expect((await view()).keys?.state).toBe('in_slot')

    for (const orderId of [first, second]) {
      await shop.call(advisor, 'reception.startDelivery', {
        ...collected,
        orderId,
        voucherCode: await voucher(orderId),
      })
      await visit.sign('settlement', orderId)
      await shop.call(advisor, 'reception.handOver', { orderId })
    }
    await shop.call(advisor, 'reception.returnCard', { visitId: visit.visitId, code: 'FLC-027' })
    expect((await view()).row.state).toBe('cleared')
  })
})
