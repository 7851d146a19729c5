/** Reception in the running shop, with one car of its own and everything that brings it to where a story begins. */
import { expect, test as base } from '@playwright/test'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { ReceptionPage } from '../pages/reception'
import { RunningShop } from './running-shop'

export class Counter {
  readonly visit: OneVisit
  readonly reception: ReceptionPage

  constructor(readonly shop: RunningShop) {
    this.visit = new OneVisit(shop)
    this.reception = new ReceptionPage(shop.staff, (code) => shop.scan('staff', code))
  }

  /** The advisor comes to the screen after others worked through the boundary. */
  async sitDown(): Promise<void> {
    await this.shop.signIn(people.advisor)
    await this.reception.open()
  }

  /** Known, walked around and signed for: the estimate is next. */
  async takenIn(): Promise<void> {
    await this.visit.arrive()
    await this.visit.receive()
    await this.visit.walkAround()
  }

  /** Worked on, inspected, paid for in cash, washed, and back at reception. */
  async ready(): Promise<void> {
    await this.shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
    await this.takenIn()
    await this.visit.estimate()
    await this.visit.intoWorkshop()
    await this.visit.finishAndInspect()
    await this.visit.settleInCash()
    await this.visit.washAndRecheck()
  }

  /** The code on the newest voucher that has come out of the printer. */
  async voucher(): Promise<string> {
    const newest = () =>
      this.shop
        .papers()
        .flatMap((paper) => paper.lines.map((line) => /\[QR (FLV[^\]]+)\]/.exec(line)?.[1] ?? ''))
        .findLast((code) => code !== '') ?? ''
    await expect.poll(newest).not.toBe('')
    return newest()
  }
}

export const test = base.extend<{ counter: Counter }>({
  // Playwright reads the names of what a fixture needs from here; this one needs none.
  counter: async ({ browserName: _ }, use) => {
    const shop = await RunningShop.open()
    await shop.advanceTo('09:00')
    await use(new Counter(shop))
    await shop.close()
  },
})

export { expect }
