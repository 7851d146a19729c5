/** What the order's state table asks about, gathered from the records. */
import { keysHeld } from '#electron/domain/key/held'
import type { OrderFacts } from '#electron/domain/order/machine'
import { gatesPassedIn } from '#electron/domain/inspection/gates'
import type { ShopSettings } from '#electron/domain/settings'
import type { Reader } from '../ports/database'
import { consentByPhone } from './consent-by-phone'
import { standingOf } from './standing'
import { isIntakeSigned } from '../signing/is-signed'
import type { LoadedOrder, LoadedVisit } from '../visit/load'

export async function orderFacts(
  reader: Reader,
  loaded: LoadedVisit,
  mine: LoadedOrder,
  settings: ShopSettings,
): Promise<OrderFacts> {
  const { order } = mine
  const standing = standingOf(mine)
  const onRoad = await reader.roadTests.first({ orderId: order.id, outAt: { not: null }, backAt: null })
  return {
    ...standing,
    customerKnown: loaded.sender !== null && loaded.vehicle !== null,
    needsConsent: order.needsConsent,
    towIn: loaded.visit.purpose === 'tow_in',
    cardWithReception: loaded.card?.state === 'with_reception',
    intakeSigned: await isIntakeSigned(reader, loaded, settings),
    keysRegistered: keysHeld(loaded.keys),
    onRoadTest: onRoad !== undefined,
    gatesPassed: gatesPassedIn(mine.checks, mine.job?.round ?? 0),
    wash: order.wash,
    washStarted: order.washStartedAt !== null,
    parked: order.finishedBay !== null,
    addOnsDecided: standing.addOnsUndecided === 0,
    phoneConsentsCountersigned: standing.phoneConsentsOpen === 0,
    agreedByPhone: consentByPhone(mine)?.countersignedAt === null,
  }
}
