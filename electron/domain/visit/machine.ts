import { visitStates, type VisitState } from '#electron/contract/states'
import { defineMachine, type Guard } from '../machine'

export const visitEvents = [
  'take',
  'admit',
  'clear',
  'leave',
  'leave_unserved',
  'not_this_car',
  'take_up_again',
  'override',
  'come_back',
] as const
export type VisitEvent = (typeof visitEvents)[number]

export interface VisitFacts {
  /** Release blockers, those of the exit card not counted. */
  otherBlockers: number
  /** Every release blocker. */
  blockers: number
  /** Where the visit was when it was cleared. */
  clearedFrom: VisitState | null
}

const nothingElseHolds: Guard<VisitFacts> = {
  code: 'STILL_HELD',
  holds: (facts) => facts.otherBlockers === 0,
  params: (facts) => ({ count: facts.otherBlockers }),
}
const nothingHolds: Guard<VisitFacts> = {
  code: 'STILL_HELD',
  holds: (facts) => facts.blockers === 0,
  params: (facts) => ({ count: facts.blockers }),
}

/** On the shop's ground: every state but the last. */
export const statesInside = visitStates.filter((state) => state !== 'departed')

/** 进厂记录: one stay of one car, from card issued to card collected. */
export const visitMachine = defineMachine<VisitState, VisitEvent, VisitFacts>({
  states: visitStates,
  events: visitEvents,
  initial: ['arrived', 'cleared'],
  final: ['departed'],
  notPossible: 'VISIT_NOT_POSSIBLE_NOW',
  rows: [
    { from: 'arrived', event: 'take', to: 'with_advisor' },
    { from: ['with_advisor', 'in_service'], event: 'take', refuse: 'VISIT_ALREADY_TAKEN' },

    // S:57: the car is handed to the workshop's foreman.
    { from: 'with_advisor', event: 'admit', to: 'in_service' },
    { from: 'in_service', event: 'admit' },

    { from: ['with_advisor', 'in_service'], event: 'clear', to: 'cleared', guards: [nothingElseHolds] },
    { from: 'arrived', event: 'clear', refuse: 'VISIT_NOT_TAKEN' },

    { from: 'cleared', event: 'leave', to: 'departed', guards: [nothingHolds] },
    { from: 'arrived', event: 'leave_unserved', to: 'departed' },
    // G3: the guard compared and it is another car; nothing has left.
    { from: 'departed', event: 'not_this_car', to: 'cleared' },
    { from: statesInside, event: 'override', to: 'departed' },
    // A car that left by a manager's word with something open comes back to the same visit.
    { from: 'departed', event: 'come_back', to: 'in_service', when: (facts) => facts.clearedFrom === 'in_service' },
    { from: 'departed', event: 'come_back', to: 'with_advisor' },

    // Something forgotten, an objection: back to where it was. A visitor for somebody else who wants a repair after all is
    // with an advisor.
    { from: 'cleared', event: 'take_up_again', to: 'in_service', when: (facts) => facts.clearedFrom === 'in_service' },
    { from: 'cleared', event: 'take_up_again', to: 'with_advisor' },
  ],
})
