import { describe, expect, it } from 'vitest'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { strokes } from '#electron/demonstration/strokes'
import { TestShop } from '#tests/support/shop'

const { advisor, technician, cashier } = people

eachDatabase((_name, open) => {
  async function openShop() {
    const shop = await TestShop.open(await open())
    return { shop, visit: new OneVisit(shop) }
  }

  const board = async (shop: TestShop) => (await shop.call(null, 'lounge.board', {})).cars
  const voucherOf = async (shop: TestShop, { orderId }: OneVisit) =>
    (await shop.read((reader) => reader.repairOrders.get(orderId)))?.voucherCode ?? ''

  async function inWork() {
    const { shop, visit } = await openShop()
    await visit.untilInWork()
    const code = await voucherOf(shop, visit)
    return { shop, visit, code, look: () => shop.call(null, 'lounge.openByVoucher', { code }) }
  }

  describe('the board', () => {
    it("shows each stage as it happens, and nothing that is somebody else's business", async () => {
      const { shop, visit } = await openShop()
      const seen: string[] = []
      const look = async () => {
        const [car] = await board(shop)
        seen.push(car ? `${car.stage} ${car.state}` : 'gone')
      }
      await visit.arrive()
      await look()
      await visit.receive()
      await look()
      await visit.walkAround()
      await visit.estimate()
      await look()
      await visit.intoWorkshop()
      await look()
      await visit.proposeBrakePads()
      await look()
      const code = await voucherOf(shop, visit)
      await visit.agreeAtKiosk(code)
      await visit.finishAndInspect()
      await look()
      await shop.call(cashier, 'cashier.openShift', { floatFen: 0 })
      await visit.settleInCash()
      await visit.washAndRecheck()
      await look()
      const [ready] = await board(shop)
      expect(ready).toMatchObject({ readyTo: 'advisor', maskedPlate: '苏A·1**45', orderTail: '001', lateMinutes: 0 })
      await visit.deliver(code)
      await look()
      expect(seen).toEqual([
        'gone',
        'reception reception',
        'reception reception',
        'repair in_work',
        'repair waiting_customer',
        'wash wash',
        'delivery ready',
        'gone',
      ])
    })

    it('never holds a full plate, a name, a phone or an id', async () => {
      const { shop, visit } = await inWork()
      const shown = JSON.stringify(await shop.call(null, 'lounge.board', {}))
      const { plate, senderName, ownerName, senderPhone } = storyCar
      for (const secret of [plate, senderName, ownerName, senderPhone, visit.visitId, visit.orderId]) {
        expect(shown).not.toContain(secret)
      }
    })

    it('says how late and why, to the nearest five minutes', async () => {
      const { shop, visit } = await inWork()
      await shop.call(technician, 'workshop.pause', {
        orderId: visit.orderId,
        reason: 'part',
        note: '等配件',
        dueAt: null,
      })
      expect(await board(shop)).toMatchObject([{ state: 'waiting_part', lateMinutes: 0, lateReason: 'none' }])
      // Promised at 15:00; it is 15:22.
      await shop.advance(6 * 60 + 22)
      expect(await board(shop)).toMatchObject([{ state: 'waiting_part', lateMinutes: 20, lateReason: 'part' }])
    })

    it('counts lateness from what was promised first, also after a new time was told', async () => {
      const { shop, visit } = await inWork()
      const newPromisedAt = '2026-11-23T08:00:00.000Z'
      await shop.call(advisor, 'reception.callCustomer', {
        orderId: visit.orderId,
        way: 'phone',
        reason: 'delay',
        note: '等配件',
        newPromisedAt,
      })
      expect(await board(shop)).toMatchObject([{ promisedAt: newPromisedAt, lateMinutes: 60 }])
    })

    it('puts ready cars first, then by promised time', async () => {
      const { shop } = await inWork()
      const second = new OneVisit(shop, {
        ...storyCar,
        plate: '苏B2L956',
        cardNumber: '028',
        slot: 13,
        box: 5,
        vin: '',
      })
      await second.arrive()
      await second.receive()
      const plates = async () => (await board(shop)).map(({ maskedPlate }) => maskedPlate)
      expect(await plates()).toEqual(['苏A·1**45', '苏B·2**56'])
      await second.walkAround()
      await second.estimate()
      await shop.database.command((writer) => writer.repairOrders.update(second.orderId, { state: 'ready' }))
      expect(await plates()).toEqual(['苏B·2**56', '苏A·1**45'])
    })
  })

  describe("a look at one's own car", () => {
    it('opens with the voucher, and shows what is agreed', async () => {
      const { shop, visit, look } = await inWork()
      const { sessionId } = await look()
      expect(await shop.call(null, 'lounge.myCar', { sessionId })).toMatchObject({
        maskedPlate: '苏A·1**45',
        car: '大众 帕萨特 330',
        stage: 'repair',
        agreedFen: 56_090,
        state: 'in_work',
        readyTo: null,
        advisorName: advisor,
        addOns: [],
        mayAnswer: true,
      })
      await visit.proposeBrakePads()
      expect((await shop.call(null, 'lounge.myCar', { sessionId })).addOns).toMatchObject([
        {
          state: 'asked',
          title: '前刹车片',
          safetyCritical: true,
          grossFen: 76_800,
          discountFen: 1_500,
          amountFen: 75_300,
          newPromisedAt: '2026-11-23T07:40:00.000Z',
        },
      ])
    })

    it('does not show what the advisor has not asked yet', async () => {
      const { shop, visit, look } = await inWork()
      const { sessionId } = await look()
      const [item] = await shop.call(advisor, 'reception.priceItems', { text: 'L003' })
      await shop.call(technician, 'workshop.proposeAddOn', {
        orderId: visit.orderId,
        title: '后刹车片',
        reason: '厚度不足',
        safetyCritical: false,
        extraMinutes: 30,
        lines: [{ priceItemId: item?.id ?? '', quantity: 150, partSource: null }],
      })
      expect((await shop.call(null, 'lounge.myCar', { sessionId })).addOns).toEqual([])
    })

    it("opens with plate and the end of the sender's or the owner's phone, to look only", async () => {
      const { shop, visit } = await inWork()
      await visit.proposeBrakePads()
      for (const phoneTail of ['1234', '5678']) {
        const { sessionId } = await shop.call(null, 'lounge.openByPlate', { plate: '苏a·1k845', phoneTail })
        expect(await shop.call(null, 'lounge.myCar', { sessionId })).toMatchObject({ mayAnswer: false })
        const asked = { sessionId, addOnId: visit.addOnId }
        expect(await shop.refusal(null, 'lounge.issueAddOn', { ...asked, language: 'zh-CN' })).toMatchObject({
          code: 'VOUCHER_NEEDED',
        })
        expect(await shop.refusal(null, 'lounge.answerAddOn', { ...asked, answer: 'no' })).toMatchObject({
          code: 'VOUCHER_NEEDED',
        })
      }
    })

    it('is too early while there is no order', async () => {
      const { shop, visit } = await openShop()
      await visit.arrive()
      await visit.receive()
      const typed = { plate: storyCar.plate, phoneTail: '1234' }
      expect(await shop.refusal(null, 'lounge.openByPlate', typed)).toMatchObject({ code: 'LOOKUP_TOO_EARLY' })
    })

    it('ends when it is closed, when nobody uses it, and when the car has left', async () => {
      const { shop, visit, look } = await inWork()
      const over = { code: 'LOUNGE_SESSION_OVER' }
      const closed = await look()
      await shop.call(null, 'lounge.close', closed)
      expect(await shop.refusal(null, 'lounge.myCar', closed)).toMatchObject(over)
      const left = await look()
      await shop.advance(4)
      await shop.call(null, 'lounge.myCar', left)
      await shop.advance(4)
      await shop.call(null, 'lounge.myCar', left)
      await shop.advance(6)
      expect(await shop.refusal(null, 'lounge.myCar', left)).toMatchObject(over)
      const last = await look()
      await shop.database.command((writer) => writer.visits.update(visit.visitId, { state: 'departed' }))
      expect(await shop.refusal(null, 'lounge.myCar', last)).toMatchObject(over)
    })

    it('is refused for a while after five wrong tries, whichever way', async () => {
      const { shop, code } = await inWork()
      const wrong = [
        () => shop.refusal(null, 'lounge.openByVoucher', { code: 'FLV-AAAAAAAAAAAAAAAA' }),
        () => shop.refusal(null, 'lounge.openByVoucher', { code: 'FLC-027' }),
        () => shop.refusal(null, 'lounge.openByPlate', { plate: storyCar.plate, phoneTail: '0000' }),
        () => shop.refusal(null, 'lounge.openByPlate', { plate: '苏B99999', phoneTail: '1234' }),
      ]
      for (const typed of [...wrong, ...wrong.slice(0, 1)])
        expect(await typed()).toEqual({ code: 'LOOKUP_NOT_FOUND', params: {} })
      expect(await shop.refusal(null, 'lounge.openByVoucher', { code })).toEqual({
        code: 'LOOKUP_PAUSED',
        params: { seconds: 120 },
      })
      await shop.advance(2)
      await shop.call(null, 'lounge.openByVoucher', { code })
    })

    it('allows no more than five tries at once', async () => {
      const { shop } = await inWork()
      const tries = Array.from({ length: 20 }, (_, index) =>
        shop.refusal(null, 'lounge.openByPlate', { plate: storyCar.plate, phoneTail: `00${10 + index}` }),
      )
      const codes = (await Promise.all(tries)).map(({ code }) => code)
      expect(codes.filter((code) => code === 'LOOKUP_NOT_FOUND')).toHaveLength(5)
    })

    it('does not count right tries', async () => {
      const { shop, look } = await inWork()
      for (let times = 0; times < 12; times += 1) await shop.call(null, 'lounge.close', await look())
    })
  })

  describe('additional work answered at the kiosk', () => {
    async function asked() {
      const { shop, visit, look } = await inWork()
      await visit.proposeBrakePads()
      const { sessionId } = await look()
      const own = { sessionId, addOnId: visit.addOnId }
      return { shop, visit, own }
    }
    const addOnOf = async (shop: TestShop, { visitId }: OneVisit) =>
      (await shop.call(advisor, 'visit.view', { visitId })).orders[0]?.addOns[0]

    it('is agreed with a signature under exactly what was shown', async () => {
      const { shop, visit, own } = await asked()
      const shown = await shop.call(null, 'lounge.issueAddOn', { ...own, language: 'en' })
      const yes = { ...own, answer: 'yes', signerName: storyCar.senderName, strokes } as const
      const forged = { ...yes, hash: 'a'.repeat(64) }
      expect(await shop.refusal(null, 'lounge.answerAddOn', forged)).toMatchObject({ code: 'SIGNED_TEXT_CHANGED' })
      await shop.call(null, 'lounge.answerAddOn', { ...yes, hash: shown.hash })
      expect(await addOnOf(shop, visit)).toMatchObject({ state: 'approved', answerWay: 'kiosk', toCountersign: false })
      const [signature] = await shop.read((reader) => reader.signatures.list({ kind: 'add_on' }))
      expect(signature).toMatchObject({ hash: shown.hash, signerName: storyCar.senderName, witnessId: null })
      const again = { ...yes, hash: shown.hash }
      expect(await shop.refusal(null, 'lounge.answerAddOn', again)).toMatchObject({ code: 'ADD_ON_ALREADY_ANSWERED' })
    })

    it('is declined with one touch, and the workshop is to be told', async () => {
      const { shop, visit, own } = await asked()
      await shop.call(null, 'lounge.answerAddOn', { ...own, answer: 'no' })
      expect(await addOnOf(shop, visit)).toMatchObject({
        state: 'declined',
        answerWay: 'kiosk',
        answeredByName: storyCar.senderName,
      })
      const tasks = (await shop.call(advisor, 'visit.view', { visitId: visit.visitId })).tasks
      expect(tasks.map(({ kind }) => kind)).toContain('tell_workshop')
      const events = await shop.read((reader) => reader.events.ofRecord('addOns', visit.addOnId))
      expect(events.at(-1)).toMatchObject({ what: 'add_on.declined', by: 'kiosk', station: 'lounge' })
    })

    it("is nobody else's to answer", async () => {
      const { shop, own } = await asked()
      const second = new OneVisit(shop, {
        ...storyCar,
        plate: '苏B2L956',
        cardNumber: '028',
        slot: 13,
        box: 5,
        vin: '',
      })
      await second.arrive()
      await second.receive()
      await second.walkAround()
      await second.estimate()
      const { sessionId } = await shop.call(null, 'lounge.openByVoucher', { code: await voucherOf(shop, second) })
      const foreign = { ...own, sessionId, answer: 'no' } as const
      expect(await shop.refusal(null, 'lounge.answerAddOn', foreign)).toMatchObject({ code: 'ADD_ON_UNKNOWN' })
    })
  })

  describe('a call', () => {
    it('is on the screen for five minutes, without a full plate, and says where to go', async () => {
      const { shop, visit } = await inWork()
      await visit.finishAndInspect()
      await visit.washAndRecheck()
      expect(await shop.call(null, 'lounge.calls', {})).toEqual([])
      const call = {
        orderId: visit.orderId,
        way: 'lounge_call',
        reason: 'ready',
        note: '',
        newPromisedAt: null,
      } as const
      await shop.call(advisor, 'reception.callCustomer', call)
      const calls = await shop.call(null, 'lounge.calls', {})
      expect(calls).toMatchObject([
        { maskedPlate: '苏A·1**45', plateTail: '45', car: '大众 帕萨特 330', to: 'cashier' },
      ])
      await shop.advance(1)
      await shop.call(cashier, 'cashier.openShift', { floatFen: 0 })
      await visit.settleInCash()
      await shop.call(advisor, 'reception.callCustomer', call)
      const later = await shop.call(null, 'lounge.calls', {})
      expect(later).toMatchObject([{ to: 'advisor' }])
      expect(later[0]?.callId).not.toBe(calls[0]?.callId)
      await shop.advance(6)
      expect(await shop.call(null, 'lounge.calls', {})).toEqual([])
    })
  })
})
