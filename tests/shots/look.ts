/** How a screen of `screens/` comes up: whoever sits there, the page as it is when that person has just come, and then the way to it. */
import type { Page } from '@playwright/test'
import type { RunningShop } from '../e2e/support/running-shop'
import type { Screen } from './screens/screen'

/** @returns the page that shows it */
export async function bringUp(shop: RunningShop, screen: Screen): Promise<Page> {
  const page = pageOf(shop, screen)
  await begin(shop, screen, page)
  await screen.open(page, shop)
  return page
}

export function pageOf(shop: RunningShop, { window }: Screen): Page {
  return window === 'staff' ? shop.staff : shop.lounge
}

/** The page as it is when that person has just come. */
async function begin(shop: RunningShop, { person, window }: Screen, page: Page): Promise<void> {
  if (window === 'staff') await shop.sit(person)
  await page.reload()
  await page
    .locator(window === 'lounge' ? '.lounge' : person === null ? '.sign-in, .first-start' : '.shell')
    .first()
    .waitFor()
  await settled(page)
}

/** What is read has come, and nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((one) => one.finished))
    // Without a function of its own: what names functions for its own sake is not in the page.
    for (let quiet = 0, before = ''; quiet < 12;) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = document.body.innerHTML
      quiet = now === before ? quiet + 1 : 0
      before = now
    }
  })
}
