import { settlementStates, type OrderState, type SettlementState } from '#electron/contract/states'
import { defineMachine, type Guard } from '../machine'

export const settlementEvents = ['enter_payment', 'take_back_payment', 'cover', 'reverse', 'reopen', 'close'] as const
export type SettlementEvent = (typeof settlementEvents)[number]

export interface SettlementFacts {
  orderState: OrderState
  /** Lines or discounts differ from what was signed: they cannot be charged. */
  needsConsent: boolean
  /** Total less everything that covers it. */
  dueFen: number
}

export const afterThreeGates = ['washing', 'rechecking', 'ready'] as const satisfies readonly OrderState[]

/** May open once all three quality gates have passed, so that customers pay during the wash (C1). */
export function maySettle(orderState: OrderState): boolean {
  return afterThreeGates.some((state) => state === orderState)
}

const gatesPassed: Guard<SettlementFacts> = {
  code: 'SETTLEMENT_TOO_EARLY',
  holds: (facts) => maySettle(facts.orderState),
}
const consented: Guard<SettlementFacts> = { code: 'ORDER_NEEDS_CONSENT', holds: (facts) => !facts.needsConsent }
const covered: Guard<SettlementFacts> = {
  code: 'SETTLEMENT_NOT_COVERED',
  holds: (facts) => facts.dueFen === 0,
}

const owing: Guard<SettlementFacts> = { code: 'SETTLEMENT_NOT_POSSIBLE_NOW', holds: (facts) => facts.dueFen > 0 }

/** 结算: what is owed for an order and how it was covered, to the fen. */
export const settlementMachine = defineMachine<SettlementState, SettlementEvent, SettlementFacts>({
  states: settlementStates,
  events: settlementEvents,
  initial: ['open'],
  final: ['closed'],
  notPossible: 'SETTLEMENT_NOT_POSSIBLE_NOW',
  rows: [
    { from: 'open', event: 'enter_payment', guards: [gatesPassed, consented] },
    { from: 'open', event: 'take_back_payment' },
    { from: 'open', event: 'cover', to: 'covered', guards: [gatesPassed, consented, covered] },
    { from: 'open', event: 'reverse' },
    { from: 'covered', event: 'reverse', to: 'open' },
    // Entries of their own are all that a closed settlement still takes: a reversal, and what is due again by it.
    { from: 'closed', event: 'reverse' },
    { from: 'closed', event: 'enter_payment', guards: [owing] },
    { from: 'closed', event: 'take_back_payment' },
    { from: 'closed', event: 'cover', guards: [covered] },
    // The order goes back to work or gains a line; payments are kept.
    { from: ['open', 'covered'], event: 'reopen', to: 'open' },
    { from: 'covered', event: 'close', to: 'closed' },
    { from: 'open', event: 'close', refuse: 'SETTLEMENT_NOT_COVERED' },
  ],
})
