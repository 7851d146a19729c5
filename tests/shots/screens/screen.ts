import type { Page } from '@playwright/test'
import type { RunningShop } from '../../e2e/support/running-shop'

/** What is looked at: one entry is one picture in every size and language. */
export interface Screen {
  /** The file's name. */
  name: string
  /** Who is signed in; null for the sign-in screen, and for the lounge. */
  person: string | null
  window: 'staff' | 'lounge'
  /** From the station's first look to what is to be seen. */
  open: (page: Page, shop: RunningShop) => Promise<void>
}

export type Open = Screen['open']

const asItIs: Open = () => Promise.resolve()

export const staff = (name: string, person: string | null, open: Open = asItIs): Screen => ({
  ...{ name, person, open },
  window: 'staff',
})

export const lounge = (name: string, open: Open = asItIs): Screen => ({ name, person: null, open, window: 'lounge' })

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
