/** What the order's state table asks about, gathered from the records. */
import { keysHeld } from '#electron/domain/key/held'
import type { OrderFacts } from '#electron/domain/order/machine'
import { gatesPassedIn } from '#electron/domain/inspection/gates'
import { isInsured, missingPapers } from '#electron/domain/order/insurance'
import type { ShopSettings } from '#electron/domain/settings'
import type { Reader } from '../ports/database'
import { consentByPhone } from '../order/consent-by-phone'
import { isCovered } from '../settlement/covered'
import { isIntakeSigned } from '../signing/is-signed'
import type { LoadedOrder, LoadedVisit } from './load'

export async function orderFacts(
  reader: Reader,
  loaded: LoadedVisit,
  mine: LoadedOrder,
  settings: ShopSettings,
): Promise<OrderFacts> {
  const { order, lines, addOns, authorizations, settlement, delivery } = mine
  const onRoad = await reader.roadTests.first({ orderId: order.id, outAt: { not: null }, backAt: null })
  return {
    hasLines: lines.some((line) => line.state === 'agreed'),
    customerKnown: loaded.sender !== null && loaded.vehicle !== null,
    promised: order.promisedAt !== null,
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
    addOnsDecided: !addOns.some((addOn) => addOn.state === 'proposed' || addOn.state === 'asked'),
    phoneConsentsCountersigned: !authorizations.some(
      (each) => each.way === 'phone' && each.answer === 'yes' && each.countersignedAt === null,
    ),
    agreedByPhone: consentByPhone(mine)?.countersignedAt === null,
    voucherSettled: delivery !== null && (delivery.voucherReturned || delivery.exceptionApprovedBy !== null),
    settlementCovered: isCovered(mine),
    settlementSigned: settlement !== null && settlement.signatureId !== null,
    insurancePapersComplete: !isInsured(order, lines) || missingPapers(mine.insurancePapers).length === 0,
  }
}
