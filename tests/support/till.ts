/** A cashier's desk in a shop of its own: cars that come to it, and what is received there. */
import { expect } from 'vitest'
import type { SettlementView } from '#electron/contract/cashier'
import type { InputOf } from '#electron/contract/index'
import type { Payer, PaymentTerms } from '#electron/contract/states'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import type { Database } from '#electron/services/ports/database'
import { PrintRoom } from './print-room'
import { TestShop } from './shop'

const { cashier } = people

export type Entry = Partial<InputOf<'cashier.enterPayment'>>

export const inCash = (settlementId: string, amountFen: number, tenderedFen: number | null = null): Entry => ({
  settlementId,
  method: 'cash',
  amountFen,
  tenderedFen,
})

export const byWechat = (settlementId: string, amountFen: number): Entry => ({
  settlementId,
  method: 'wechat',
  amountFen,
  reference: '4200001234',
})

/** A payment as a page sends it. */
export const payment = (entry: Entry): InputOf<'cashier.enterPayment'> => ({
  settlementId: '',
  method: 'cash',
  amountFen: 0,
  tenderedFen: null,
  reference: '',
  ...entry,
})

/** How a shift is closed. */
export const closing = (input: Partial<InputOf<'cashier.closeShift'>>): InputOf<'cashier.closeShift'> => ({
  counted: {},
  denominations: {},
  explanation: '',
  handedTo: null,
  ...input,
})

export class Till {
  readonly visit: OneVisit

  private constructor(
    readonly shop: TestShop,
    readonly room: PrintRoom,
  ) {
    this.visit = new OneVisit(shop)
  }

  static async open(database: Database): Promise<Till> {
    const shop = await TestShop.open(database)
    return new Till(shop, await PrintRoom.open(shop))
  }

  async close() {
    await this.room.close()
    expect(this.room.reported).toEqual([])
  }

  openShift(floatFen = 50_000) {
    return this.shop.call(cashier, 'cashier.openShift', { floatFen })
  }

  settle() {
    return this.shop.call(cashier, 'cashier.openSettlement', { orderId: this.visit.orderId })
  }

  enter(entry: Entry, who: string = cashier) {
    return this.shop.call(who, 'cashier.enterPayment', payment(entry))
  }

  /** @returns the code that the payment is refused with */
  async refused(entry: Entry, who: string = cashier) {
    return (await this.shop.refusal(who, 'cashier.enterPayment', payment(entry))).code
  }

  /** The story's car, washed while its owner pays: 560.90 and the brake pads, wipers declined. */
  async untilSettling() {
    await this.visit.untilInWork()
    await this.visit.proposeBrakePads()
    await this.visit.sign('add_on', this.visit.addOnId)
    await this.declineWipers()
    await this.visit.finishAndInspect()
  }

  async declineWipers() {
    const items = await this.shop.call(people.advisor, 'reception.priceItems', { text: 'P006' })
    const { addOnId } = await this.shop.call(people.technician, 'workshop.proposeAddOn', {
      orderId: this.visit.orderId,
      title: '雨刮片',
      reason: '刮不干净',
      safetyCritical: false,
      extraMinutes: 0,
      lines: [{ priceItemId: items[0]?.id ?? '', quantity: 2_000, partSource: 'aftermarket' }],
    })
    await this.shop.call(people.advisor, 'reception.askAddOn', { addOnId })
    await this.shop.call(people.advisor, 'reception.answerAddOn', {
      addOnId,
      answer: 'no',
      way: 'phone',
      personName: this.visit.car.senderName,
    })
  }

  /** One hour of labour at 200.00, through all three gates. */
  async untilInspected(payer: Payer, paymentTerms: PaymentTerms) {
    await this.visit.arrive()
    await this.visit.receive()
    await this.visit.walkAround()
    const [item] = await this.shop.call(people.advisor, 'reception.priceItems', { text: 'L006' })
    const { orderId } = await this.shop.call(people.advisor, 'reception.saveEstimate', {
      visitId: this.visit.visitId,
      orderId: null,
      lines: [{ priceItemId: item?.id ?? '', quantity: 100, payer, partSource: null }],
      labourDiscountPercent: 0,
      partsDiscountPercent: 0,
      rounding: 'none',
    })
    this.visit.orderId = orderId
    await this.shop.call(people.advisor, 'reception.saveTerms', {
      orderId,
      promisedAt: new Date((await this.shop.now()).getTime() + 4 * 3_600_000).toISOString(),
      category: 'minor',
      paymentTerms,
      oldParts: 'leave',
      wash: false,
      waits: true,
      reachPhone: this.visit.car.senderPhone,
      otherRequests: '',
    })
    await this.shop.call(people.advisor, 'reception.quote', { orderId })
    await this.visit.sign('order', orderId)
    await this.visit.intoWorkshop()
    await this.visit.finishAndInspect()
  }

  /** The story's car without its additional work: 560.90 in cash, confirmed. */
  async paidInCash(): Promise<SettlementView> {
    await this.visit.untilInWork()
    await this.visit.finishAndInspect()
    await this.openShift()
    const { id } = await this.settle()
    await this.enter(inCash(id, 56_090))
    return this.shop.call(cashier, 'cashier.confirm', { settlementId: id })
  }

  /** 500.00 in cash, 600.00 tendered, the rest by WeChat. */
  async payAsInTheStory(): Promise<SettlementView> {
    const { id } = await this.settle()
    await this.enter(inCash(id, 50_000, 60_000))
    await this.enter(byWechat(id, 81_390))
    return this.shop.call(cashier, 'cashier.confirm', { settlementId: id })
  }
}
