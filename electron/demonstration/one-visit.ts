/**
 * One car from the gate in to the gate out, as calls across the boundary: what the services' story runs on both databases, and what
 * brings a car to any point of its visit for a screen to show. Each step needs those before it.
 */
import type { InputOf } from '#electron/contract/index'
import type { PartSource, Payer } from '#electron/contract/states'
import type { AnyShop } from './any-shop'
import { people, type Crew } from './people'
import { storyCar, type CarOnVisit } from './story-car'
import { strokes } from './strokes'

/** A line of the estimate: a price item by its code, and how much of it. */
export interface Wanted {
  code: string
  quantity: number
  partSource?: PartSource
  payer?: Payer
}

type Terms = Omit<InputOf<'reception.saveTerms'>, 'orderId' | 'promisedAt'>

const maintenance: readonly Wanted[] = [
  { code: 'L001', quantity: 80 },
  { code: 'P001', quantity: 4_000, partSource: 'oem' },
  { code: 'P002', quantity: 1_000, partSource: 'oem' },
  { code: 'P003', quantity: 1_000, partSource: 'oem' },
]

export class OneVisit {
  visitId = ''
  orderId = ''
  voucherCode = ''
  addOnId = ''
  protected advisor: string = people.advisor
  protected crew: Crew = { team: '机电一班', ...people }

  constructor(
    readonly shop: AnyShop,
    readonly car: CarOnVisit = storyCar,
  ) {}

  async arrive(purpose: InputOf<'gate.issueCard'>['purpose'] = 'repair') {
    const { shop, car } = this
    const code = `FLC-${car.cardNumber}`
    const scan = await shop.call(people.gatekeeper, 'gate.scanCard', { code })
    if (scan.next !== 'plate') throw new Error(`card ${car.cardNumber} is out already`)
    const verdict = await shop.call(people.gatekeeper, 'gate.issueCard', {
      cardId: scan.cardId,
      plate: car.plate,
      purpose,
      unusualPlate: false,
    })
    this.visitId = verdict.visitId ?? ''
  }

  async receive() {
    const { shop, visitId } = this
    await shop.call(this.advisor, 'reception.take', { visitId })
    await shop.call(this.advisor, 'reception.greet', { visitId })
    await this.register()
  }

  /** Who came with which car, what is wrong with it, and the card taken in. */
  async register({ waits = true } = {}) {
    await this.file({ waits })
    await this.takeCard()
  }

  async file({ waits = true } = {}) {
    const { shop, car, visitId } = this
    const sameOwner = car.ownerName === car.senderName
    await shop.call(this.advisor, 'reception.saveCustomer', {
      visitId,
      sender: { customerId: null, name: car.senderName, phone: car.senderPhone },
      owner: sameOwner ? null : { customerId: null, name: car.ownerName, phone: car.ownerPhone },
      payer: null,
      vehicle: {
        make: car.make,
        model: car.model,
        colour: car.colour,
        vin: car.vin,
        vinRemark: '',
        engineNumber: '',
        energy: car.energy ?? 'fuel',
      },
      waits,
    })
    await shop.call(this.advisor, 'reception.saveComplaint', {
      visitId,
      complaint: car.complaint,
      advisorNotes: '',
      faultKnown: true,
    })
  }

  async takeCard() {
    const { shop, car, visitId } = this
    await shop.call(this.advisor, 'reception.takeCard', { visitId, code: `FLC-${car.cardNumber}` })
  }

  async walkAround() {
    const { shop, car, visitId } = this
    await shop.call(this.advisor, 'reception.saveWalkAround', {
      visitId,
      odometerKm: car.odometerKm,
      fuelEighths: car.energy === 'electric' ? null : 5,
      batteryPercent: car.energy === 'electric' ? 62 : null,
      lamps: [],
      coversPieces: 4,
      note: '',
      marks: [
        { view: 'top', kind: 'scratch', x: 150, y: 800, note: '左前角约 12 cm' },
        { view: 'top', kind: 'dent', x: 800, y: 250, note: '' },
      ],
    })
    await shop.call(this.advisor, 'reception.saveBelongings', {
      visitId,
      items: [
        { item: '雨伞', quantity: 1, remark: '', kept: true },
        { item: '儿童座椅', quantity: 1, remark: '后排右侧', kept: true },
        { item: '笔记本电脑', quantity: 1, remark: '请客户带走', kept: false },
      ],
      box: car.box,
      documents: [{ kind: 'vehicle_licence', name: '', keptWhere: '前台文件袋' }],
    })
    await shop.call(this.advisor, 'reception.saveKeys', { visitId, count: 2, slot: car.slot })
    await this.sign('intake', visitId)
  }

  async estimate({
    lines = maintenance,
    promisedAt,
    terms = {},
  }: { lines?: readonly Wanted[]; promisedAt?: string; terms?: Partial<Terms> } = {}) {
    const { shop, visitId } = this
    const item = await this.priceList()
    const { orderId } = await shop.call(this.advisor, 'reception.saveEstimate', {
      visitId,
      orderId: null,
      lines: lines.map(({ code, quantity, payer = 'customer', partSource = null }) => ({
        priceItemId: item(code),
        ...{ quantity, payer, partSource },
      })),
      labourDiscountPercent: 5,
      partsDiscountPercent: 0,
      rounding: 'none',
    })
    this.orderId = orderId
    await shop.call(this.advisor, 'reception.saveTerms', {
      orderId,
      promisedAt: promisedAt ?? (await this.shopTime('15:00')),
      category: 'minor',
      paymentTerms: 'on_delivery',
      oldParts: 'take_back',
      wash: true,
      waits: true,
      reachPhone: this.car.senderPhone,
      otherRequests: '',
      ...terms,
    })
    await shop.call(this.advisor, 'reception.quote', { orderId })
    await this.sign('order', orderId)
  }

  async intoWorkshop() {
    await this.shop.call(people.foreman, 'workshop.receive', { orderId: this.orderId })
    await this.dispatch()
    await this.begin()
  }

  /** From the gate to the technician's start. */
  async untilInWork() {
    await this.arrive()
    await this.receive()
    await this.walkAround()
    await this.estimate()
    await this.intoWorkshop()
  }

  /** From the gate to the passed inspection. */
  async untilInspected() {
    await this.untilInWork()
    await this.finishAndInspect()
  }

  async dispatch({ bay = '1 号工位', minutes = 90 } = {}) {
    const { shop, orderId, crew } = this
    const teams = await shop.call(people.foreman, 'workshop.teams', {})
    const team = teams.find((each) => each.name === crew.team)
    const technician = team?.members.find((member) => member.name === crew.technician)
    if (!team || !technician) throw new Error(`the starter shop has no ${crew.team}`)
    const start = await shop.now()
    await shop.call(people.foreman, 'workshop.dispatch', {
      orderId,
      teamId: team.id,
      technicianId: technician.id,
      bay,
      plannedStart: start.toISOString(),
      plannedFinish: new Date(start.getTime() + minutes * 60_000).toISOString(),
    })
  }

  async begin() {
    const { shop, orderId, crew } = this
    await shop.call(crew.teamLeader, 'workshop.accept', { orderId })
    await shop.call(crew.technician, 'workshop.start', { orderId })
  }

  async proposeBrakePads() {
    const item = await this.priceList()
    await this.propose({
      title: '前刹车片',
      reason: '厚度只剩 2 mm',
      safetyCritical: true,
      extraMinutes: 40,
      lines: [
        { priceItemId: item('L002'), quantity: 150, partSource: null },
        { priceItemId: item('P004'), quantity: 1_000, partSource: 'aftermarket' },
      ],
    })
    await this.shop.call(this.advisor, 'reception.askAddOn', { addOnId: this.addOnId })
  }

  async propose(found: Omit<InputOf<'workshop.proposeAddOn'>, 'orderId'>) {
    const { shop, orderId, crew } = this
    const { addOnId } = await shop.call(crew.technician, 'workshop.proposeAddOn', { orderId, ...found })
    this.addOnId = addOnId
  }

  /** The customer scans the voucher at the kiosk and signs. */
  async agreeAtKiosk(voucherCode: string) {
    const { shop, addOnId } = this
    const { sessionId } = await shop.call(null, 'lounge.openByVoucher', { code: voucherCode })
    const { hash } = await shop.call(null, 'lounge.issueAddOn', { sessionId, addOnId, language: 'zh-CN' })
    await shop.call(null, 'lounge.answerAddOn', {
      answer: 'yes',
      sessionId,
      addOnId,
      hash,
      signerName: this.car.senderName,
      strokes,
    })
    await shop.call(null, 'lounge.close', { sessionId })
  }

  async finishAndInspect() {
    await this.shop.call(this.crew.technician, 'workshop.finish', { orderId: this.orderId })
    await this.inspect()
  }

  /** The three gates, all passed. */
  async inspect() {
    const { shop, orderId, crew } = this
    await shop.call(crew.technician, 'workshop.selfCheck', { orderId, passed: true, defect: '' })
    await shop.call(crew.teamLeader, 'workshop.teamLeaderCheck', {
      orderId,
      passed: true,
      defect: '',
      advice: '五千公里后复查刹车片',
    })
    await shop.call(people.inspector, 'workshop.finalInspection', { orderId, passed: true, defect: '' })
  }

  /** All of the total in cash; needs the cashier's shift. */
  async settleInCash() {
    const { shop, orderId } = this
    const opened = await shop.call(people.cashier, 'cashier.openSettlement', { orderId })
    await shop.call(people.cashier, 'cashier.enterPayment', {
      settlementId: opened.id,
      method: 'cash',
      amountFen: opened.dueFen,
      tenderedFen: opened.dueFen,
      reference: '',
    })
    await shop.call(people.cashier, 'cashier.confirm', { settlementId: opened.id })
  }

  async washAndRecheck() {
    const { shop, orderId, crew } = this
    await shop.call(crew.technician, 'workshop.startWash', { orderId })
    await this.park('B-03')
    await this.recheck()
  }

  async park(bay: string) {
    await this.shop.call(this.crew.technician, 'workshop.park', { orderId: this.orderId, bay })
  }

  /** @param trouble what is not right outside; empty when everything is */
  async recheck(trouble = '') {
    const { shop, orderId } = this
    await shop.call(this.advisor, 'reception.recheck', {
      orderId,
      itemsDone: true,
      papersGathered: true,
      totalChecked: true,
      leaderSigned: true,
      outsideFine: trouble === '',
      belongingsComplete: true,
      interiorClean: true,
      coversRemoved: true,
      trouble,
    })
  }

  async deliver(voucherCode: string) {
    const { shop, orderId } = this
    await shop.call(this.advisor, 'reception.callCustomer', {
      orderId,
      way: 'lounge_call',
      reason: 'ready',
      note: '',
      newPromisedAt: null,
    })
    await this.startDelivery(voucherCode)
    await this.sign('settlement', orderId)
    await shop.call(this.advisor, 'reception.handOver', { orderId })
    await shop.call(this.advisor, 'reception.returnCard', {
      visitId: this.visitId,
      code: `FLC-${this.car.cardNumber}`,
    })
  }

  async startDelivery(voucherCode: string) {
    const { shop, orderId } = this
    const now = await shop.now()
    await shop.call(this.advisor, 'reception.startDelivery', {
      orderId,
      voucherCode,
      collectorName: this.car.senderName,
      collectorPhone: this.car.senderPhone,
      collectorIsSender: true,
      identitySeen: '',
      senderPhoned: false,
      walkedThrough: true,
      oldPartsShown: true,
      nextServiceOn: '2027-05-24',
      nextServiceKm: this.car.odometerKm + 5_000,
      followUpAt: new Date(now.getTime() + 2 * 24 * 3_600_000).toISOString(),
    })
  }

  async sign(kind: InputOf<'signing.sign'>['kind'], subjectId: string) {
    const { hash } = await this.shop.call(this.advisor, 'signing.issue', { kind, subjectId })
    await this.shop.call(this.advisor, 'signing.sign', {
      kind,
      subjectId,
      hash,
      signerName: this.car.senderName,
      strokes,
    })
  }

  /** @returns a price item's id by its code */
  protected async priceList() {
    const items = await this.shop.call(this.advisor, 'reception.priceItems', { text: '' })
    return (code: string) => {
      const found = items.find((item) => item.code === code)
      if (!found) throw new Error(`no price item ${code}`)
      return found.id
    }
  }

  /** Today at that time of the shop (Asia/Shanghai, UTC+8), as an instant. */
  private async shopTime(clock: string) {
    const shopDay = new Date((await this.shop.now()).getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    return new Date(`${shopDay}T${clock}:00.000+08:00`).toISOString()
  }
}
