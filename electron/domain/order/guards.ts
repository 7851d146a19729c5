import type { Guard } from '../machine'

/** What the order's table asks about. */
export interface OrderFacts {
  /** At least one line that may be agreed to, or is. */
  hasLines: boolean
  /** Sender and vehicle are on file. */
  customerKnown: boolean
  /** A time is promised. */
  promised: boolean
  /** Lines or discounts differ from what was signed. */
  needsConsent: boolean
  /** The car came on a tow truck: its order may be agreed by phone and signed later (R5). */
  towIn: boolean
  /** The exit card lies at reception. */
  cardWithReception: boolean
  /** Walk-around and belongings are signed as they are now. */
  intakeSigned: boolean
  keysRegistered: boolean
  onRoadTest: boolean
  /** Self-check, team leader and final inspection, all in this round. */
  gatesPassed: boolean
  /** The customer accepted the free wash (S:49). */
  wash: boolean
  washStarted: boolean
  /** It stands in a finished bay (S:86). */
  parked: boolean
  addOnsDecided: boolean
  /** The order itself was agreed by phone, and the customer has not signed for it yet (R5). */
  agreedByPhone: boolean
  phoneConsentsCountersigned: boolean
  /** The voucher is back, or its absence is recorded with a manager. */
  voucherSettled: boolean
  settlementCovered: boolean
  settlementSigned: boolean
  /** Nothing is left to hand in for the insurer; so too where none pays. */
  insurancePapersComplete: boolean
}

type OrderGuard = Guard<OrderFacts>

export const hasLines: OrderGuard = { code: 'ORDER_WITHOUT_LINES', holds: (facts) => facts.hasLines }
export const customerKnown: OrderGuard = { code: 'CUSTOMER_MISSING', holds: (facts) => facts.customerKnown }
export const promised: OrderGuard = { code: 'PROMISE_MISSING', holds: (facts) => facts.promised }
export const consented: OrderGuard = { code: 'ORDER_NEEDS_CONSENT', holds: (facts) => !facts.needsConsent }
export const towIn: OrderGuard = { code: 'ORDER_BY_PHONE_ONLY_FOR_TOW_IN', holds: (facts) => facts.towIn }
export const cardTakenIn: OrderGuard = { code: 'EXIT_CARD_NOT_TAKEN_IN', holds: (facts) => facts.cardWithReception }
export const intakeSigned: OrderGuard = { code: 'INTAKE_NOT_SIGNED', holds: (facts) => facts.intakeSigned }
export const keysRegistered: OrderGuard = { code: 'KEYS_NOT_REGISTERED', holds: (facts) => facts.keysRegistered }
export const carBack: OrderGuard = { code: 'CAR_ON_ROAD_TEST', holds: (facts) => !facts.onRoadTest }
export const gatesPassed: OrderGuard = { code: 'QUALITY_GATES_OPEN', holds: (facts) => facts.gatesPassed }
export const washStarted: OrderGuard = { code: 'WASH_NOT_STARTED', holds: (facts) => facts.washStarted }
export const parked: OrderGuard = { code: 'FINISHED_BAY_MISSING', holds: (facts) => facts.parked }
export const addOnsDecided: OrderGuard = { code: 'ADD_ON_UNDECIDED', holds: (facts) => facts.addOnsDecided }
export const phoneConsentsCountersigned: OrderGuard = {
  code: 'PHONE_CONSENT_NOT_COUNTERSIGNED',
  holds: (facts) => facts.phoneConsentsCountersigned,
}
export const voucherSettled: OrderGuard = { code: 'VOUCHER_OUTSTANDING', holds: (facts) => facts.voucherSettled }
export const settlementCovered: OrderGuard = {
  code: 'SETTLEMENT_NOT_COVERED',
  holds: (facts) => facts.settlementCovered,
}
export const settlementSigned: OrderGuard = { code: 'SETTLEMENT_UNSIGNED', holds: (facts) => facts.settlementSigned }
export const insurancePapersComplete: OrderGuard = {
  code: 'INSURANCE_PAPERS_INCOMPLETE',
  holds: (facts) => facts.insurancePapersComplete,
}
