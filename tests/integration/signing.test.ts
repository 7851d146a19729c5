import { beforeEach, expect, it } from 'vitest'
import { documentModel, type DocumentModel } from '#electron/documents/models/index'
import { documentHash } from '#electron/documents/models/hash'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { strokes } from '#electron/demonstration/strokes'
import { TestShop } from '#tests/support/shop'

const { advisor } = people

eachDatabase((_name, open) => {
  let shop: TestShop
  let visit: OneVisit

  beforeEach(async () => {
    shop = await TestShop.open(await open())
    visit = new OneVisit(shop)
    await visit.arrive()
    await visit.receive()
    await visit.walkAround()
  })

  const sign = (input: { kind: 'intake' | 'order' | 'add_on' | 'settlement'; subjectId: string; hash: string }) =>
    shop.ask(advisor, 'signing.sign', { ...input, signerName: visit.car.senderName, strokes })
  const view = () => shop.call(advisor, 'visit.view', { visitId: visit.visitId })
  const belongings = (box: number) =>
    shop.call(advisor, 'reception.saveBelongings', {
      visitId: visit.visitId,
      items: [{ item: '雨伞', quantity: 2, remark: '', kept: true }],
      box,
      documents: [],
    })
  const formModel = async (form: 'repair_order' | 'add_on' | 'walk_around' | 'settlement', subjectId: string) => {
    const { printJobId } = await shop.call(advisor, 'prints.toPdf', { form, subjectId })
    const { model } = await shop.call(advisor, 'prints.document', { printJobId })
    return documentModel.parse(model)
  }
  const customersHand = (model: DocumentModel) =>
    'signatures' in model ? model.signatures.filter(({ role }) => role === 'customer') : []

  it('issues what is to be signed, with everything that it says', async () => {
    const { model, hash } = await shop.call(advisor, 'signing.issue', { kind: 'intake', subjectId: visit.visitId })
    const intake = documentModel.parse(model)
    expect(intake).toMatchObject({
      kind: 'intake',
      cardNumber: '027',
      car: { plate: '苏A1K845' },
      sender: { name: '陈䶮' },
      complaint: visit.car.complaint,
      walkAround: { readings: { odometerKm: 48_216, fuelEighths: 5 }, coversPieces: 4, photoCount: 0 },
      belongings: [{ item: '雨伞', box: 4 }, { item: '儿童座椅' }, { item: '笔记本电脑', kept: false, box: null }],
      documents: [{ kind: 'vehicle_licence' }],
      keys: { count: 2, slot: 12 },
    })
    expect(hash).toBe(documentHash(intake))
  })

  it('keeps the text, its hash and the strokes of a signature', async () => {
    const [signature] = await shop.read((reader) => reader.signatures.list({ visitId: visit.visitId }))
    expect(signature).toMatchObject({ kind: 'intake', signerName: '陈䶮', strokes })
    expect(documentHash(documentModel.parse(signature?.model))).toBe(signature?.hash)
    const witness = await shop.read((reader) => reader.staff.get(signature?.witnessId ?? ''))
    expect(witness?.name).toBe(advisor)
  })

  it('refuses a signature for a text that has changed since it was issued', async () => {
    const { hash } = await shop.call(advisor, 'signing.issue', { kind: 'intake', subjectId: visit.visitId })
    await belongings(5)
    const signed = await sign({ kind: 'intake', subjectId: visit.visitId, hash })
    expect(signed).toMatchObject({ ok: false, refusal: { code: 'SIGNED_TEXT_CHANGED' } })
    expect(await shop.read((reader) => reader.signatures.count({ visitId: visit.visitId }))).toBe(1)
  })

  it('asks for a signature again when what was signed has changed, and not when it is as it was', async () => {
    expect((await view()).intakeSigned).toBe(true)
    await belongings(5)
    expect((await view()).intakeSigned).toBe(false)
    await visit.sign('intake', visit.visitId)
    expect((await view()).intakeSigned).toBe(true)
  })

  it('covers the text in the language it was read in', async () => {
    await belongings(5)
    const issued = await shop.call(advisor, 'signing.issue', {
      kind: 'intake',
      subjectId: visit.visitId,
      language: 'en',
    })
    expect(issued.model).toMatchObject({ head: { language: 'en' } })
    expect(await sign({ kind: 'intake', subjectId: visit.visitId, hash: issued.hash })).toMatchObject({ ok: true })
    expect((await view()).intakeSigned).toBe(true)
    await visit.estimate()
    expect(await formModel('walk_around', visit.orderId)).toMatchObject({ head: { language: 'en' } })
  })

  it('shows what was signed as it was signed, with what came to it later', async () => {
    await visit.estimate()
    await visit.intoWorkshop()
    const before = await formModel('repair_order', visit.orderId)
    await visit.proposeBrakePads()
    await visit.sign('add_on', visit.addOnId)
    const after = await formModel('repair_order', visit.orderId)
    if (before.kind !== 'order' || after.kind !== 'order') throw new Error('not an order')

    expect(documentHash(after)).toBe(documentHash(before))
    expect(after.amounts.totalFen).toBe(56_090)
    expect(after.later.addOns).toMatchObject([{ title: '前刹车片', totalFen: 75_300, answer: 'yes', way: 'signature' }])
    expect(after.later.voucherCode).toMatch(/^FLV-/)
    expect(customersHand(after)).toMatchObject([{ name: '陈䶮', strokes }])
    const staff = after.signatures.filter(({ role }) => role !== 'customer').map(({ role, name }) => [role, name])
    expect(staff).toEqual([
      ['advisor', people.advisor],
      ['foreman', people.foreman],
      ['team', people.teamLeader],
    ])
  })

  it('tells the price and the new time of additional work as they were agreed', async () => {
    await visit.estimate()
    await visit.intoWorkshop()
    await visit.proposeBrakePads()
    const promised = (await view()).orders[0]?.promisedAt ?? ''
    await visit.sign('add_on', visit.addOnId)
    const addOn = await formModel('add_on', visit.addOnId)
    if (addOn.kind !== 'add_on') throw new Error('not additional work')
    expect(addOn).toMatchObject({
      position: 1,
      safetyCritical: true,
      amounts: { labourFen: 30_000, partsFen: 46_800, labourDiscountFen: 1_500, totalFen: 75_300 },
      orderTotalFen: 131_390,
      promisedAt: new Date(Date.parse(promised) + 40 * 60_000).toISOString(),
      later: { answer: { answer: 'yes', personName: '陈䶮' } },
    })
    expect(customersHand(addOn)).toHaveLength(1)
  })

  it('shows an order that is being changed without the signature it no longer has', async () => {
    await visit.estimate()
    const items = await shop.call(advisor, 'reception.priceItems', { text: 'L005' })
    await shop.call(advisor, 'reception.saveEstimate', {
      visitId: visit.visitId,
      orderId: visit.orderId,
      lines: [{ priceItemId: items[0]?.id ?? '', quantity: 20, payer: 'customer', partSource: null }],
      labourDiscountPercent: 0,
      partsDiscountPercent: 0,
      rounding: 'none',
    })
    const changed = await formModel('repair_order', visit.orderId)
    expect(changed).toMatchObject({ kind: 'order', amounts: { totalFen: 4_000 } })
    expect(customersHand(changed)).toEqual([])
    await visit.sign('order', visit.orderId)
    expect(customersHand(await formModel('repair_order', visit.orderId))).toHaveLength(1)
  })

  it('takes no signature for a settlement that is not covered', async () => {
    await visit.estimate()
    await visit.intoWorkshop()
    await visit.finishAndInspect()
    await shop.call(people.cashier, 'cashier.openSettlement', { orderId: visit.orderId })
    const early = await shop.refusal(advisor, 'signing.issue', { kind: 'settlement', subjectId: visit.orderId })
    expect(early.code).toBe('SETTLEMENT_NOT_COVERED')
  })

  it('names what a signature belongs to, or says that there is no such thing', async () => {
    const nothing = '019aaaaa-0000-7000-8000-ffffffffffff'
    const codes = [
      ['intake', 'VISIT_UNKNOWN'],
      ['order', 'ORDER_UNKNOWN'],
      ['add_on', 'ADD_ON_UNKNOWN'],
      ['settlement', 'ORDER_UNKNOWN'],
    ] as const
    for (const [kind, code] of codes)
      expect((await shop.refusal(advisor, 'signing.issue', { kind, subjectId: nothing })).code).toBe(code)
  })
})
