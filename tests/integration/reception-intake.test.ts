/** A car is taken in: who came, with what, and what the customer signs for. */
import { expect, it } from 'vitest'
import type { InputOf } from '#electron/contract/index'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar, type CarOnVisit } from '#electron/demonstration/story-car'
import { TestShop } from '#tests/support/shop'

const { advisor } = people
const secondCar: CarOnVisit = {
  ...storyCar,
  plate: '苏B99K21',
  cardNumber: '031',
  senderName: '王敏',
  senderPhone: '13700001111',
  vin: '',
  slot: 13,
  box: 5,
}

eachDatabase((_name, open) => {
  it('has one advisor, one file for a person, and the right card', async () => {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop)
    await visit.arrive()
    const { visitId } = visit
    const view = () => shop.call(advisor, 'visit.view', { visitId })

    expect((await shop.refusal(advisor, 'reception.greet', { visitId })).code).toBe('VISIT_NOT_TAKEN')
    await shop.advance(0.2)
    await shop.call(advisor, 'reception.take', { visitId })
    expect(await shop.refusal('何文', 'reception.take', { visitId })).toEqual({
      code: 'VISIT_ALREADY_TAKEN',
      params: { name: advisor },
    })
    expect(await shop.call(advisor, 'reception.queue', {})).toMatchObject({
      arrived: [],
      mine: [{ visitId, plate: '苏A1K845', advisorName: advisor }],
      tasks: [],
      takenToday: 1,
      meanTakeSeconds: 12,
      takeTargetSeconds: 10,
    })
    await shop.call(advisor, 'reception.greet', { visitId })
    const { greetedAt } = await view()
    await shop.advance(1)
    await shop.call(advisor, 'reception.greet', { visitId })
    expect((await view()).greetedAt).toBe(greetedAt)

    const step: InputOf<'reception.saveCustomer'> = {
      visitId,
      sender: { customerId: null, name: '陈䶮', phone: '138 0000 1234' },
      owner: { customerId: null, name: '陈建军', phone: '13900005678' },
      payer: null,
      vehicle: {
        make: '大众',
        model: '帕萨特 330',
        colour: '银灰',
        vin: 'lsvam4187c2184840',
        vinRemark: '',
        engineNumber: '',
        energy: 'fuel',
      },
      waits: true,
    }
    expect((await shop.refusal(advisor, 'reception.saveCustomer', step)).code).toBe('VIN_CHECK_DIGIT')
    expect((await view()).sender).toBeNull()
    const right = { ...step, vehicle: { ...step.vehicle, vin: 'lsvam4187c2184847' } }
    await shop.call(advisor, 'reception.saveCustomer', right)
    await shop.call(advisor, 'reception.saveCustomer', right)
    expect(await shop.read((reader) => reader.customers.count({}))).toBe(2)
    const { sender, owner, payer, vehicle } = await view()
    expect(sender).toMatchObject({ name: '陈䶮', phone: '13800001234' })
    expect(payer).toEqual(sender)
    expect(owner).toMatchObject({ name: '陈建军' })
    expect(vehicle).toMatchObject({ vin: 'LSVAM4187C2184847', make: '大众' })

    const renamed = { ...right, sender: { customerId: sender?.id ?? '', name: '陈龑', phone: '13800001234' } }
    await shop.call(advisor, 'reception.saveCustomer', renamed)
    const changes = await shop.read((reader) => reader.events.ofRecord('customers', sender?.id ?? ''))
    expect(changes.map(({ what, data }) => [what, data])).toEqual([
      ['customer.created', { name: '陈䶮', phone: '13800001234' }],
      ['customer.changed', { before: { name: '陈䶮', phone: '13800001234' } }],
    ])
    for (const text of ['龑', '1K84', '1234', 'LSVAM']) {
      const found = await shop.call(advisor, 'visit.search', { text })
      expect(found, text).toContainEqual(expect.objectContaining({ kind: 'visit', recordId: visitId, inYard: true }))
    }
    expect(await shop.call(advisor, 'reception.findCustomers', { text: '陈龑' })).toEqual([
      { id: sender?.id, name: '陈龑', phone: '13800001234', plates: ['苏A1K845'] },
    ])

    const other = new OneVisit(shop, secondCar)
    await other.arrive()
    expect(await shop.refusal(advisor, 'reception.takeCard', { visitId, code: 'FLC-031' })).toEqual({
      code: 'EXIT_CARD_NOT_OF_THIS_VISIT',
      params: { number: '031' },
    })
    expect((await shop.refusal(advisor, 'reception.takeCard', { visitId, code: 'FLC-999' })).code).toBe(
      'EXIT_CARD_UNKNOWN',
    )
    await shop.call(advisor, 'reception.takeCard', { visitId, code: 'FLC-027' })
    expect((await shop.refusal(advisor, 'reception.takeCard', { visitId, code: 'FLC-027' })).code).toBe(
      'EXIT_CARD_NOT_POSSIBLE_NOW',
    )
    const sameCar = { ...step, visitId: other.visitId, vehicle: right.vehicle }
    await shop.call(advisor, 'reception.take', { visitId: other.visitId })
    expect(await shop.refusal(advisor, 'reception.saveCustomer', sameCar)).toEqual({
      code: 'VIN_OF_ANOTHER_CAR',
      params: { plate: '苏A1K845' },
    })
  })

  it('holds each slot and box for one car, and is signed again after a change', async () => {
    const shop = await TestShop.open(await open())
    const first = new OneVisit(shop)
    await first.arrive()
    await first.receive()
    await first.walkAround()
    const { visitId } = first
    const view = () => shop.call(advisor, 'visit.view', { visitId })
    expect((await view()).intakeSigned).toBe(true)
    const custody = await shop.call(advisor, 'visit.custody', { visitId })
    expect(
      custody.map(({ thing, from, to, handedBy, takenBy, signed }) => [thing, from, to, handedBy, takenBy, signed]),
    ).toEqual([
      ['card', 'rack', 'customer', people.gatekeeper, '', false],
      ['card', 'customer', 'reception', '陈䶮', advisor, false],
      ['belongings', 'customer', 'box:4', '陈䶮', advisor, true],
      ['documents', 'customer', 'reception', '陈䶮', advisor, true],
      ['keys', 'customer', 'slot:12', '陈䶮', advisor, true],
    ])

    const second = new OneVisit(shop, secondCar)
    await second.arrive()
    await second.receive()
    const keys = { visitId: second.visitId, count: 1 }
    expect((await shop.refusal(advisor, 'reception.saveKeys', { ...keys, slot: 12 })).code).toBe('KEY_SLOT_TAKEN')
    expect((await shop.refusal(advisor, 'reception.saveKeys', { ...keys, slot: 41 })).code).toBe('KEY_SLOT_UNKNOWN')
    const umbrella = { item: '雨伞', quantity: 1, remark: '', kept: true }
    const list = { visitId: second.visitId, items: [umbrella], documents: [] }
    expect((await shop.refusal(advisor, 'reception.saveBelongings', { ...list, box: 4 })).code).toBe('BOX_TAKEN')
    expect((await shop.refusal(advisor, 'reception.saveBelongings', { ...list, box: null })).code).toBe('BOX_MISSING')
    expect((await shop.refusal(advisor, 'reception.saveBelongings', { ...list, box: 21 })).code).toBe('BOX_UNKNOWN')
    const free = await shop.call(advisor, 'reception.freeSlots', {})
    expect(free.slots).not.toContain(12)
    expect(free.boxes).not.toContain(4)
    expect([free.slots.length, free.boxes.length]).toEqual([39, 19])

    // Moved to another hook and another box: the signature no longer covers it.
    await shop.call(advisor, 'reception.saveKeys', { visitId, count: 1, slot: 14 })
    expect((await view()).intakeSigned).toBe(false)
    await shop.call(advisor, 'reception.saveBelongings', { visitId, items: [umbrella], box: 6, documents: [] })
    await first.sign('intake', visitId)
    expect((await view()).intakeSigned).toBe(true)
    expect((await view()).keys).toMatchObject({ count: 1, slot: 14, state: 'in_slot' })
    const later = (await shop.call(advisor, 'visit.custody', { visitId })).slice(5)
    expect(later.map(({ thing, from, to }) => [thing, from, to])).toEqual([
      ['keys', 'slot:12', 'slot:14'],
      ['belongings', 'box:4', 'box:6'],
      ['documents', 'reception', 'customer'],
    ])
    await shop.call(advisor, 'reception.saveKeys', { ...keys, slot: 12 })
    const tags = await shop.read((reader) => reader.printJobs.list({ documentKind: 'key_tag' }))
    expect(tags.map((tag) => tag.model)).toMatchObject([{ slot: 12 }, { slot: 14 }, { slot: 12, plate: '苏B99K21' }])
  })

  it('keeps what was written first, whatever is written over it', async () => {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop)
    await visit.arrive()
    await visit.receive()
    await visit.walkAround()
    await visit.estimate()
    const { visitId, orderId, car } = visit
    const said = { visitId, complaint: '只是有点抖', advisorNotes: '', faultKnown: false }
    await shop.call(advisor, 'reception.saveComplaint', said)
    await shop.call(advisor, 'reception.saveBelongings', { visitId, items: [], box: null, documents: [] })
    const sheet = { fuelEighths: 5, batteryPercent: null, coversPieces: 4, note: '' } as const
    await shop.call(advisor, 'reception.saveWalkAround', {
      visitId,
      odometerKm: 48_300,
      ...sheet,
      lamps: [],
      marks: [],
    })
    await shop.call(advisor, 'reception.saveTerms', {
      orderId,
      promisedAt: '2026-11-23T08:00:00.000Z',
      category: 'minor',
      paymentTerms: 'on_delivery',
      oldParts: 'leave',
      wash: false,
      waits: false,
      reachPhone: car.senderPhone,
      otherRequests: '',
    })
    const events = await shop.read((reader) => reader.events.ofVisit(visitId))
    const lastOf = (what: string) => events.findLast((event) => event.what === what)?.data
    expect(events.find(({ what }) => what === 'visit.described')?.data).toBeNull()
    expect(lastOf('visit.described')).toEqual({
      before: { complaint: car.complaint, advisorNotes: '', faultKnown: true },
    })
    expect(lastOf('belongings.listed')).toMatchObject({
      items: 0,
      before: {
        items: [{ item: '雨伞', box: 4 }, { item: '儿童座椅' }, { kept: false }],
        documents: [{ kind: 'vehicle_licence' }],
      },
    })
    expect(lastOf('walk_around.saved')).toMatchObject({
      odometerKm: 48_300,
      before: { odometerKm: 48_216, marks: [{ kind: 'scratch', x: 150 }, { kind: 'dent' }] },
    })
    expect(lastOf('order.terms_set')).toMatchObject({ before: { oldParts: 'take_back', wash: true, waits: true } })
  })

  it('keeps photos that are JPEGs of this visit, and asks why an odometer shows less', async () => {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop)
    await visit.arrive()
    await visit.receive()
    await visit.walkAround()
    const { visitId } = visit
    const photo = { visitId, subject: 'walk_around', subjectId: visitId } as const
    const jpeg = (bytes: number[]) => Buffer.from([...bytes, ...Array<number>(120).fill(0)]).toString('base64')
    const frame = (width: number, height: number) =>
      jpeg([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255])
    const add = (jpegBase64: string) => shop.ask(advisor, 'reception.addPhoto', { ...photo, jpegBase64 })
    expect(await add(jpeg([0x89, 0x50]))).toMatchObject({ refusal: { code: 'PHOTO_NOT_JPEG' } })
    expect(await add(frame(1601, 900))).toMatchObject({ refusal: { code: 'PHOTO_TOO_LARGE' } })
    expect(await add(frame(1600, 900))).toMatchObject({ ok: true })
    const view = await shop.call(advisor, 'visit.view', { visitId })
    expect(view.photoIds).toHaveLength(1)
    expect(view.intakeSigned).toBe(false)

    await shop.database.command(async (writer) => {
      await writer.vehicles.update(view.vehicle?.id ?? '', { lastOdometerKm: 50_000 })
    })
    const sheet: InputOf<'reception.saveWalkAround'> = {
      visitId,
      odometerKm: 48_216,
      fuelEighths: 5,
      batteryPercent: null,
      lamps: ['engine'],
      coversPieces: 4,
      note: '',
      marks: [],
    }
    expect(await shop.refusal(advisor, 'reception.saveWalkAround', sheet)).toEqual({
      code: 'ODOMETER_WENT_BACK',
      params: { lastKm: 50_000 },
    })
    await shop.call(advisor, 'reception.saveWalkAround', { ...sheet, note: '仪表更换过' })
    const saved = (await shop.call(advisor, 'visit.view', { visitId })).walkAround
    expect(saved).toMatchObject({ odometerKm: 48_216, note: '仪表更换过', lamps: ['engine'], marks: [] })
  })
})
