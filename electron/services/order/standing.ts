/** How an order stands: what its state table, the list of what holds a car and reception's steps ask is worked out here alone. */
import { isInsured, missingPapers } from '#electron/domain/order/insurance'
import { isCovered } from '../settlement/covered'
import { nothingDue } from '../settlement/nothing-due'
import type { LoadedOrder } from '../visit/load'
import { consentByPhone } from './consent-by-phone'

export interface OrderStanding {
  /** At least one line that the customer has agreed to, or is about to. */
  hasLines: boolean
  promised: boolean
  /** On paper or by phone; whether that still covers the lines is `needsConsent` of the order. */
  signed: boolean
  /** Proposed, or asked and not yet answered. */
  addOnsUndecided: number
  /** A yes by phone that nobody has signed for. */
  phoneConsentsOpen: number
  settlementCovered: boolean
  /** Covered, or the customer has nothing to pay. */
  settled: boolean
  settlementSigned: boolean
  /** An insurer pays for some of it. */
  insured: boolean
  /** Nothing is left to hand in for the insurer; so too where none pays. */
  insurancePapersComplete: boolean
  /** The voucher is back, or a manager recorded why not. */
  voucherSettled: boolean
}

export function standingOf(mine: LoadedOrder): OrderStanding {
  const { order, lines, addOns, authorizations, settlement, delivery } = mine
  const settlementCovered = isCovered(mine)
  const insured = isInsured(order, lines)
  return {
    hasLines: lines.some((line) => line.state === 'agreed'),
    promised: order.promisedAt !== null,
    signed: order.signedAt !== null || consentByPhone(mine) !== undefined,
    addOnsUndecided: addOns.filter(({ state }) => state === 'proposed' || state === 'asked').length,
    phoneConsentsOpen: authorizations.filter(
      (each) => each.way === 'phone' && each.answer === 'yes' && each.countersignedAt === null,
    ).length,
    settlementCovered,
    settled: settlementCovered || nothingDue(mine),
    settlementSigned: settlement !== null && settlement.signatureId !== null,
    insured,
    insurancePapersComplete: !insured || missingPapers(mine.insurancePapers).length === 0,
    voucherSettled: delivery !== null && (delivery.voucherReturned || delivery.exceptionApprovedBy !== null),
  }
}
