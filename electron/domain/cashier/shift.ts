import { shiftStates, type ShiftState } from '#electron/contract/states'
import { defineMachine, type Guard } from '../machine'

export const shiftEvents = ['take_payment', 'move_cash', 'start_counting', 'back_to_work', 'close'] as const
export type ShiftEvent = (typeof shiftEvents)[number]

export interface ShiftFacts {
  /** Payments entered and not yet confirmed or taken back. */
  unconfirmedPayments: number
  /** Counted less expected, of the method that differs most. */
  differenceFen: number
  explained: boolean
}

const paymentsConfirmed: Guard<ShiftFacts> = {
  code: 'SHIFT_PAYMENTS_UNCONFIRMED',
  holds: (facts) => facts.unconfirmedPayments === 0,
}
const differenceExplained: Guard<ShiftFacts> = {
  code: 'SHIFT_DIFFERENCE_UNEXPLAINED',
  holds: (facts) => facts.differenceFen === 0 || facts.explained,
  params: (facts) => ({ differenceFen: facts.differenceFen }),
}

/** 班次: a cashier's stretch of work with a float and a close (C3). */
export const shiftMachine = defineMachine<ShiftState, ShiftEvent, ShiftFacts>({
  states: shiftStates,
  events: shiftEvents,
  initial: ['open'],
  final: ['closed'],
  notPossible: 'SHIFT_NOT_POSSIBLE_NOW',
  rows: [
    { from: 'open', event: 'take_payment' },
    { from: ['counting', 'closed'], event: 'take_payment', refuse: 'SHIFT_NOT_OPEN' },
    { from: 'open', event: 'move_cash' },
    { from: ['counting', 'closed'], event: 'move_cash', refuse: 'SHIFT_NOT_OPEN' },
    { from: 'open', event: 'start_counting', to: 'counting', guards: [paymentsConfirmed] },
    { from: 'counting', event: 'back_to_work', to: 'open' },
    { from: 'counting', event: 'close', to: 'closed', guards: [differenceExplained] },
  ],
})
