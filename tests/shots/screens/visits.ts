/** Visits that the pictures need and the demonstration's day has not, and how one is opened. */
import type { VisitStep } from '#electron/contract/visit/steps'
import { OneVisit } from '#electron/demonstration/one-visit'
import { storyCar, type CarOnVisit } from '#electron/demonstration/story-car'
import type { RunningShop } from '../../e2e/support/running-shop'
import type { Open } from './screen'

/** Opens a visit, whoever's it is, by the search. */
export const visitOf =
  (plate: string): Open =>
  async (page) => {
    await page.locator('.search input').fill(plate)
    await page
      .getByRole('option')
      .filter({ hasText: plate.slice(-5) })
      .first()
      .click()
    await page.locator('article.page').waitFor()
  }

/** A step of the visit that is open. */
export const step =
  (name: VisitStep): Open =>
  (page) =>
    page.locator(`.steps [data-step=${name}]`).click()

/** A touch on the step's one main action. */
export const confirm: Open = (page) => page.locator('.bar .main').click()

/** What changes the shop's records happens once, however many sizes are looked at. */
export function once<T>(make: (shop: RunningShop) => Promise<T>): (shop: RunningShop) => Promise<T> {
  const made = new WeakMap<RunningShop, Promise<T>>()
  return (shop) => {
    const before = made.get(shop)
    if (before !== undefined) return before
    const now = make(shop)
    made.set(shop, now)
    return now
  }
}

/** Makes it, then sits down again as the person who looks. */
export const after =
  (make: (shop: RunningShop) => Promise<unknown>, person: string, open: Open): Open =>
  async (page, shop) => {
    await make(shop)
    await shop.sit(person)
    await page.reload()
    await page.locator('.shell').waitFor()
    await open(page, shop)
  }

/** What nobody of the demonstration's day holds. */
const freeBoxes = [20, 19, 16, 13, 2]

/** A car of its own, with a card, a slot and a box that are free in the demonstration. */
export function car(shop: RunningShop, plate: string, nth: number, more: Partial<CarOnVisit> = {}): OneVisit {
  return new OneVisit(shop, {
    ...storyCar,
    ...{ plate, vin: '', cardNumber: String(45 + nth).padStart(3, '0'), slot: 24 + nth, box: freeBoxes[nth] ?? 0 },
    ...more,
  })
}

export const fill =
  (selector: string, text: string, nth = 0): Open =>
  (page) =>
    page.locator(selector).nth(nth).fill(text)
