/** A car of the demonstration's day: what the people around it do, in the words of the day's table. Minutes count from its arrival. */
import type { InputOf } from '#electron/contract/index'
import type { PaymentMethod, PaymentTerms } from '#electron/contract/states'
import type { DemonstrationCar } from './cars'
import { OneVisit } from './one-visit'
import { people, type Crew } from './people'
import type { ShopFloor } from './shop-floor'
import { findings, works, type Finding, type Work } from './works'

export interface Agreed {
  work?: Work
  /** Waits in the lounge; else leaves and is phoned. */
  waits?: boolean
  payment?: PaymentTerms
}

export interface Placed {
  advisor: string
  crew: Crew
  /** Where it is worked on, and where it stands when it is done. */
  bay: string
  finishedBay: string
}

export class CarOfTheDay extends OneVisit {
  private arrivedAt = 0
  private roadTestId = ''

  constructor(
    private readonly floor: ShopFloor,
    car: DemonstrationCar,
    private readonly placed: Placed,
  ) {
    super(floor, car)
    this.crew = placed.crew
    this.advisor = placed.advisor
  }

  override async arrive() {
    this.arrivedAt = (await this.floor.now()).getTime()
    await super.arrive()
  }

  take() {
    return this.floor.call(this.advisor, 'reception.take', { visitId: this.visitId })
  }

  greet() {
    return this.floor.call(this.advisor, 'reception.greet', { visitId: this.visitId })
  }

  askedOnly(note: string) {
    const { floor, visitId } = this
    return floor.call(this.advisor, 'reception.clearEnquiry', { visitId, outcome: 'enquiry', note })
  }

  /** Comes back at another time of the day. */
  booked(note: string, at: number) {
    const { floor, visitId, car } = this
    const { senderName: name, senderPhone: phone } = car
    const booking = { visitId, outcome: 'booked', note, name, phone, bookedFor: this.after(at) } as const
    return floor.call(this.advisor, 'reception.clearEnquiry', booking)
  }

  async agree(promised: number, { work = 'maintenance', waits = true, payment = 'on_delivery' }: Agreed = {}) {
    const category = payment === 'insurance' ? 'accident' : 'minor'
    const terms = { waits, wash: true, paymentTerms: payment, category } as const
    await this.estimate({ lines: works[work], promisedAt: this.after(promised), terms })
  }

  receiveInWorkshop() {
    return this.floor.call(people.foreman, 'workshop.receive', { orderId: this.orderId })
  }

  async giveOut(minutes: number) {
    await this.receiveInWorkshop()
    await this.dispatch({ bay: this.placed.bay, minutes })
  }

  waitForPart(note: string, until: number) {
    const { floor, orderId, crew } = this
    const pause = { orderId, reason: 'part', note, dueAt: this.after(until) } as const
    return floor.call(crew.technician, 'workshop.pause', pause)
  }

  /** Somebody of the workshop may drive it for so many minutes. */
  async mayTryOnRoad(minutes: number) {
    const { floor, orderId, crew } = this
    const driverId = await floor.staffId(crew.technician)
    const pass = await floor.call(crew.teamLeader, 'workshop.allowRoadTest', { orderId, driverId, minutes })
    this.roadTestId = pass.roadTestId
  }

  driveOut() {
    return this.floor.call(people.gatekeeper, 'gate.roadTestOut', { roadTestId: this.roadTestId })
  }

  finish() {
    return this.floor.call(this.crew.technician, 'workshop.finish', { orderId: this.orderId })
  }

  selfCheck() {
    const { floor, orderId, crew } = this
    return floor.call(crew.technician, 'workshop.selfCheck', { orderId, passed: true, defect: '' })
  }

  async finishAndFail(defect: string) {
    const { floor, orderId, crew } = this
    await this.finish()
    await this.selfCheck()
    const passed = { orderId, passed: true, defect: '', advice: '' }
    await floor.call(crew.teamLeader, 'workshop.teamLeaderCheck', passed)
    await floor.call(people.inspector, 'workshop.finalInspection', { orderId, passed: false, defect })
  }

  startWash() {
    return this.floor.call(this.crew.technician, 'workshop.startWash', { orderId: this.orderId })
  }

  async comeBack() {
    await this.park(this.placed.finishedBay)
    await this.recheck()
  }

  /** Additional work, and the customer is asked. */
  async found(what: Finding) {
    const item = await this.priceList()
    const lines = works[what].map(({ code, quantity, partSource = null }) => {
      return { priceItemId: item(code), quantity, partSource }
    })
    await this.propose({ ...findings[what], lines })
    await this.floor.call(this.advisor, 'reception.askAddOn', { addOnId: this.addOnId })
  }

  answer(answer: 'yes' | 'no') {
    const { floor, addOnId, car } = this
    const said = { addOnId, answer, way: 'phone', personName: car.senderName } as const
    return floor.call(this.advisor, 'reception.answerAddOn', said)
  }

  call(way: InputOf<'reception.callCustomer'>['way']) {
    const { floor, orderId } = this
    const told = { orderId, way, reason: 'ready', note: '', newPromisedAt: null } as const
    return floor.call(this.advisor, 'reception.callCustomer', told)
  }

  tellLate(note: string, until: number) {
    const { floor, orderId } = this
    const told = { orderId, way: 'in_person', reason: 'delay', note, newPromisedAt: this.after(until) } as const
    return floor.call(this.advisor, 'reception.callCustomer', told)
  }

  async pay(method: PaymentMethod) {
    const { floor, orderId } = this
    const { id: settlementId, dueFen } = await floor.call(people.cashier, 'cashier.openSettlement', { orderId })
    const cash = method === 'cash'
    await floor.call(people.cashier, 'cashier.enterPayment', {
      ...{ settlementId, method, amountFen: dueFen },
      tenderedFen: cash ? Math.ceil(dueFen / 10_000) * 10_000 : null,
      reference: cash ? '' : `4200${orderId.slice(-8)}`,
    })
    await floor.call(people.cashier, 'cashier.confirm', { settlementId })
  }

  async handOver() {
    const order = await this.floor.house.database.read((reader) => reader.repairOrders.get(this.orderId))
    await this.deliver(order?.voucherCode ?? '')
  }

  leave() {
    return this.floor.call(people.gatekeeper, 'gate.scanCard', { code: `FLC-${this.car.cardNumber}` })
  }

  private after(minutes: number): string {
    return new Date(this.arrivedAt + minutes * 60_000).toISOString()
  }
}
