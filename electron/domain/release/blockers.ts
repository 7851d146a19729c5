/** 不能放行原因: the one list of what still holds a car, the same for gate, reception, cashier and lounge. */
import { blockerCodes, type BlockerCode } from '#electron/contract/blockers'
import type {
  ExitCardState,
  KeyState,
  OrderState,
  QualityGate,
  Station,
  VisitOutcome,
  VisitState,
} from '#electron/contract/states'
import type { RefusalParams } from '../result'
import { orderBlockers } from './order-blockers'

export interface ReleaseBlocker {
  code: BlockerCode
  /** Who can clear it. */
  station: Station
  params: RefusalParams
}

export interface ReleaseOrder {
  number: string
  state: OrderState
  /** The customer's signature covers the lines as they are now. */
  signed: boolean
  addOnsUndecided: number
  phoneConsentsOpen: number
  /** The gate that is next in this round, or the one that failed last; null when the three have passed. */
  gateOpen: QualityGate | null
  gateFailed: boolean
  wash: boolean
  /** Covered, or the customer has nothing to pay. */
  settled: boolean
  settlementSigned: boolean
  /** So too where no insurer pays. */
  insurancePapersComplete: boolean
  /** A voucher was given to the customer. */
  voucherIssued: boolean
  /** It is back, or a manager recorded why not. */
  voucherSettled: boolean
}

export interface ReleaseFacts {
  visitState: VisitState
  /** What reception found, or is about to record. */
  outcome: VisitOutcome | null
  card: { number: string; state: ExitCardState } | null
  orders: readonly ReleaseOrder[]
  keys: { count: number; slot: number | null; state: KeyState } | null
  documentsOut: number
  belongingsOut: { count: number; box: number | null }
}

export function releaseBlockers(facts: ReleaseFacts): ReleaseBlocker[] {
  if (facts.visitState === 'departed') return []
  const found = [
    ...receptionBlockers(facts),
    ...cardBlockers(facts),
    ...facts.orders.flatMap((order) => orderBlockers(order, isNoRepair(facts))),
    ...takenBlockers(facts),
  ]
  return found.sort((a, b) => blockerCodes.indexOf(a.code) - blockerCodes.indexOf(b.code))
}

/** What holds the car beside its card: reception gives the card back, and the visit is cleared, when nothing does. */
export function withoutCard(blockers: readonly ReleaseBlocker[]): ReleaseBlocker[] {
  return blockers.filter(({ code }) => !code.startsWith('CARD_'))
}

/** The gate's GO. */
export function mayLeave(visitState: VisitState, blockers: readonly ReleaseBlocker[]): boolean {
  return visitState === 'cleared' && blockers.length === 0
}

const withoutRepair: readonly (VisitOutcome | null)[] = ['enquiry', 'booked', 'declined', 'cancelled', 'unserved']

/** An enquiry or a customer who declined is held only by what was taken. */
function isNoRepair({ outcome }: ReleaseFacts): boolean {
  return withoutRepair.includes(outcome)
}

function receptionBlockers(facts: ReleaseFacts): ReleaseBlocker[] {
  return isReceptionDone(facts) ? [] : [{ code: 'RECEPTION_NOT_FINISHED', station: 'reception', params: {} }]
}

function isReceptionDone({ visitState, outcome, orders }: ReleaseFacts): boolean {
  if (visitState === 'arrived') return outcome === 'unserved'
  if (visitState !== 'with_advisor') return true
  const dropped = orders.length > 0 && orders.every(({ state }) => state === 'declined' || state === 'cancelled')
  return outcome !== null || dropped
}

function cardBlockers(facts: ReleaseFacts): ReleaseBlocker[] {
  const { card, visitState } = facts
  if (!card) return []
  const params = { number: card.number }
  if (card.state === 'lost') return [{ code: 'CARD_LOST', station: 'gate', params }]
  if (card.state === 'with_reception') return [{ code: 'CARD_AT_RECEPTION', station: 'reception', params }]
  const stillInside = card.state === 'with_visitor' && visitState !== 'cleared'
  // While reception is not finished, that is the reason; the card in the visitor's hand says nothing more.
  return stillInside && isReceptionDone(facts) ? [{ code: 'CARD_NOT_CLEARED', station: 'reception', params }] : []
}

function takenBlockers({ keys, documentsOut, belongingsOut }: ReleaseFacts): ReleaseBlocker[] {
  const found: ReleaseBlocker[] = []
  if (keys && keys.state !== 'with_customer') {
    const slot = keys.state === 'in_slot' ? (keys.slot ?? 0) : 0
    found.push({ code: 'KEYS_NOT_RETURNED', station: 'reception', params: { count: keys.count, slot } })
  }
  if (documentsOut > 0)
    found.push({ code: 'DOCUMENTS_NOT_RETURNED', station: 'reception', params: { count: documentsOut } })
  if (belongingsOut.count > 0) {
    const params = { count: belongingsOut.count, box: belongingsOut.box ?? 0 }
    found.push({ code: 'BELONGINGS_NOT_RETURNED', station: 'reception', params })
  }
  return found
}
