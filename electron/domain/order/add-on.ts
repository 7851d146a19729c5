import { addOnStates, type AddOnState, type OrderState } from '#electron/contract/states'
import { addOpenMinutes, type OpeningTimes } from '../clock/opening-hours'
import { defineMachine, type Guard } from '../machine'
import { courseBetween } from './course'

export const addOnEvents = ['ask', 'approve', 'decline', 'withdraw'] as const
export type AddOnEvent = (typeof addOnEvents)[number]

export interface AddOnFacts {
  orderState: OrderState
  hasLines: boolean
}

const openForAddOns = courseBetween('accepted', 'ready')

/** Additional work may be found from the moment a team has the car until it is delivered. */
export function mayHaveAddOn(orderState: OrderState): boolean {
  return openForAddOns.includes(orderState)
}

/** The promise once this work is agreed to: nobody works on it while the shop is closed. */
export function promiseWith(extraMinutes: number, promisedAt: string, times: OpeningTimes): string {
  return extraMinutes === 0 ? promisedAt : addOpenMinutes(promisedAt, extraMinutes, times)
}

const orderOpen: Guard<AddOnFacts> = {
  code: 'ADD_ON_ORDER_NOT_OPEN',
  holds: (facts) => mayHaveAddOn(facts.orderState),
  params: (facts) => ({ state: facts.orderState }),
}
const hasLines: Guard<AddOnFacts> = { code: 'ADD_ON_WITHOUT_LINES', holds: (facts) => facts.hasLines }

/** 维修增项: no consent, no work (S:51 S:165). */
export const addOnMachine = defineMachine<AddOnState, AddOnEvent, AddOnFacts>({
  states: addOnStates,
  events: addOnEvents,
  initial: ['proposed'],
  final: ['approved', 'declined', 'withdrawn'],
  notPossible: 'ADD_ON_NOT_POSSIBLE_NOW',
  rows: [
    { from: 'proposed', event: 'ask', to: 'asked', guards: [orderOpen, hasLines] },
    { from: 'asked', event: 'ask' },
    { from: 'asked', event: 'approve', to: 'approved', guards: [orderOpen] },
    { from: 'asked', event: 'decline', to: 'declined' },
    { from: ['approved', 'declined'], event: 'approve', refuse: 'ADD_ON_ALREADY_ANSWERED' },
    { from: ['approved', 'declined'], event: 'decline', refuse: 'ADD_ON_ALREADY_ANSWERED' },
    { from: ['proposed', 'asked'], event: 'withdraw', to: 'withdrawn' },
  ],
})
