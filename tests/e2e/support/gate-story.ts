/** A story at the gate: a running shop, nine in the morning, and the page of it. */
import { test } from '@playwright/test'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { GatePage } from '../pages/gate'
import { RunningShop } from './running-shop'

export interface GateStory {
  shop: RunningShop
  gate: GatePage
  visit: OneVisit
}

export function gateStory(title: string, tell: (story: GateStory) => Promise<void>): void {
  test(title, async () => {
    const shop = await RunningShop.open()
    try {
      await shop.advanceTo('09:00')
      await tell({ shop, gate: new GatePage(shop.staff), visit: new OneVisit(shop, storyCar) })
    } finally {
      await shop.close()
    }
  })
}

/** The gatekeeper comes to the screen, after others worked through the boundary. */
export async function guardSitsDown(shop: RunningShop): Promise<void> {
  await shop.signIn(people.gatekeeper)
}
