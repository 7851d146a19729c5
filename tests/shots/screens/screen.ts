import type { Page } from '@playwright/test'
import type { RunningShop } from '../../e2e/support/running-shop'

export const shopKinds = ['none', 'damaged', 'starter', 'demonstration'] as const
/** The shop that the machine has: none, a damaged file with its backups beside it, one that has just been set up, or a day under way. */
export type ShopKind = (typeof shopKinds)[number]

/** What is looked at: one entry is one picture in every size and language. */
export interface Screen {
  /** The file's name. */
  name: string
  /** Who is signed in; null for the sign-in screen, and for the lounge. */
  person: string | null
  window: 'staff' | 'lounge'
  shop: ShopKind
  /** Where it is not looked at in those of its window. */
  sizes?: readonly (readonly [width: number, height: number])[]
  /** From the station's first look to what is to be seen. */
  open: (page: Page, shop: RunningShop) => Promise<void>
}

export type Open = Screen['open']

const asItIs: Open = () => Promise.resolve()

export const staff = (name: string, person: string | null, open: Open = asItIs): Screen => ({
  ...{ name, person, open },
  window: 'staff',
  shop: 'demonstration',
})

/** The same screens of another shop. */
export const inShop = (shop: ShopKind, ...screens: readonly Screen[]): Screen[] =>
  screens.map((screen) => ({ ...screen, shop }))

export const lounge = (name: string, open: Open = asItIs): Screen => ({
  ...{ name, person: null, open },
  window: 'lounge',
  shop: 'demonstration',
})

/** One step after the other. */
export const inTurn =
  (...steps: Open[]): Open =>
  async (page, shop) => {
    for (const step of steps) await step(page, shop)
  }

/** Touches what a selector finds first. */
export const touch =
  (selector: string): Open =>
  (page) =>
    page.locator(selector).first().click()
