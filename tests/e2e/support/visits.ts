/** Brings a car quickly to where a story begins, through the boundary. */
import { OneVisit } from '#electron/demonstration/one-visit'
import type { RunningShop } from './running-shop'

/** In the hands of its team. */
export async function carInWork(shop: RunningShop): Promise<OneVisit> {
  const visit = new OneVisit(shop)
  await visit.untilInWork()
  return visit
}

/** Through the three gates: 560.90 are to be settled. */
export async function carToSettle(shop: RunningShop): Promise<OneVisit> {
  const visit = await carInWork(shop)
  await visit.finishAndInspect()
  return visit
}
