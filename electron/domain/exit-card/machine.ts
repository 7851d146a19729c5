import { exitCardStates, type ExitCardState } from '#electron/contract/states'
import { defineMachine, type Guard, type Row } from '../machine'

/** Out of the rack, on a visit. */
export const cardsOut = ['with_visitor', 'with_reception', 'cleared_to_leave'] as const satisfies ExitCardState[]

export const isOut = (state: ExitCardState): boolean => cardsOut.some((out) => out === state)

export const exitCardEvents = [
  'issue',
  'stand_in',
  'hand_in',
  'return',
  'clear',
  'collect',
  'collect_unserved',
  'not_this_car',
  'take_up_again',
  'correct',
  'override',
  'bring_back',
  'lose',
  'find',
  'retire',
] as const
export type ExitCardEvent = (typeof exitCardEvents)[number]

export interface ExitCardFacts {
  number: string
  /** The visitor's purpose brings them to reception. */
  comesToReception: boolean
  /** An advisor has taken the visit. */
  visitTaken: boolean
  /** Release blockers, the card itself not counted. */
  otherBlockers: number
  /** The card lay at reception before it was returned. */
  wasWithReception: boolean
  /** Where the card lay that this one replaces in mid-visit. */
  standsInFor?: ExitCardState
}

/** For sentences that name the card. */
const number = ({ number }: ExitCardFacts) => ({ number })

const taken: Guard<ExitCardFacts> = { code: 'VISIT_NOT_TAKEN', holds: (facts) => facts.visitTaken }
const unserved: Guard<ExitCardFacts> = { code: 'VISIT_ALREADY_TAKEN', holds: (facts) => !facts.visitTaken }
const nothingElseHolds: Guard<ExitCardFacts> = {
  code: 'STILL_HELD',
  holds: (facts) => facts.otherBlockers === 0,
  params: (facts) => ({ count: facts.otherBlockers }),
}

function notInRack(event: ExitCardEvent): Row<ExitCardState, ExitCardEvent, ExitCardFacts>[] {
  return [
    { from: [...cardsOut], event, refuse: 'EXIT_CARD_ALREADY_OUT', params: number },
    { from: 'lost', event, refuse: 'EXIT_CARD_LOST', params: number },
    { from: 'retired', event, refuse: 'EXIT_CARD_RETIRED', params: number },
  ]
}

/** 出门卡: without it no car passes the gate. */
export const exitCardMachine = defineMachine<ExitCardState, ExitCardEvent, ExitCardFacts>({
  states: exitCardStates,
  events: exitCardEvents,
  initial: ['in_rack'],
  final: ['retired'],
  notPossible: 'EXIT_CARD_NOT_POSSIBLE_NOW',
  rows: [
    { from: 'in_rack', event: 'issue', to: 'with_visitor', when: (facts) => facts.comesToReception },
    { from: 'in_rack', event: 'issue', to: 'cleared_to_leave' },
    // G6 G9: a card from the rack joins a visit whose own is lost, damaged or was the wrong one, and is good for as much as that was.
    {
      from: 'in_rack',
      event: 'stand_in',
      to: 'with_reception',
      when: ({ standsInFor }) => standsInFor === 'with_reception',
    },
    {
      from: 'in_rack',
      event: 'stand_in',
      to: 'cleared_to_leave',
      when: ({ standsInFor }) => standsInFor === 'cleared_to_leave',
    },
    { from: 'in_rack', event: 'stand_in', to: 'with_visitor' },
    ...(['issue', 'stand_in'] as const).flatMap(notInRack),

    // S:258: reception takes the card of a car that stays, and gives it back when nothing else holds the car (S:268).
    { from: 'with_visitor', event: 'hand_in', to: 'with_reception', guards: [taken] },
    { from: 'with_reception', event: 'return', to: 'cleared_to_leave', guards: [nothingElseHolds] },
    // S:257: an enquirer keeps the card.
    { from: 'with_visitor', event: 'clear', to: 'cleared_to_leave', guards: [nothingElseHolds] },

    // The gate asks again at the moment of the scan.
    { from: 'cleared_to_leave', event: 'collect', to: 'in_rack', guards: [nothingElseHolds] },
    { from: 'with_visitor', event: 'collect_unserved', to: 'in_rack', guards: [unserved] },
    // G3: it was another car's hand that held it; the card goes back out.
    { from: 'in_rack', event: 'not_this_car', to: 'cleared_to_leave' },
    { from: ['with_visitor', 'with_reception', 'cleared_to_leave'], event: 'override', to: 'in_rack' },
    // The car left by a manager's word while its card lay at reception; somebody brings it to the gate later.
    { from: 'with_reception', event: 'bring_back', to: 'in_rack' },

    { from: 'cleared_to_leave', event: 'take_up_again', to: 'with_reception', when: (facts) => facts.wasWithReception },
    { from: 'cleared_to_leave', event: 'take_up_again', to: 'with_visitor' },

    // G9: another card was meant; this one goes back and the right one is issued.
    { from: ['with_visitor', 'cleared_to_leave'], event: 'correct', to: 'in_rack' },

    { from: ['in_rack', 'with_visitor', 'with_reception', 'cleared_to_leave'], event: 'lose', to: 'lost' },
    { from: 'lost', event: 'find', to: 'in_rack' },
    { from: ['in_rack', 'with_visitor', 'with_reception', 'cleared_to_leave', 'lost'], event: 'retire', to: 'retired' },
  ],
})
