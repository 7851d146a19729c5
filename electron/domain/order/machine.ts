import { orderStates, type OrderState } from '#electron/contract/states'
import { defineMachine } from '../machine'
import * as guard from './guards'
import type { OrderFacts } from './guards'

export type { OrderFacts } from './guards'

export const orderEvents = [
  'revise',
  'quote',
  'sign',
  'agree_by_phone',
  'decline',
  'cancel',
  'hand_over',
  'dispatch',
  'accept',
  'start',
  'pause',
  'resume',
  'finish',
  'stop',
  'approve_add_on',
  'fail_gate',
  'pass_gates',
  'start_wash',
  'park',
  'pass_recheck',
  'report_trouble',
  'object',
  'deliver',
] as const
export type OrderEvent = (typeof orderEvents)[number]

/** 任务委托书: from the estimate to the delivered car. Money is no state of it. */
export const orderMachine = defineMachine<OrderState, OrderEvent, OrderFacts>({
  states: orderStates,
  events: orderEvents,
  initial: ['draft'],
  final: ['delivered', 'declined', 'cancelled'],
  notPossible: 'ORDER_NOT_POSSIBLE_NOW',
  rows: [
    // Until the team has the car, lines are changed on the order itself and signed again; after that by an add-on.
    { from: ['draft', 'quoted', 'authorized', 'in_workshop', 'dispatched'], event: 'revise' },
    { from: 'draft', event: 'quote', to: 'quoted', guards: [guard.hasLines] },
    { from: 'quoted', event: 'quote', guards: [guard.hasLines] },
    {
      from: 'quoted',
      event: 'sign',
      to: 'authorized',
      guards: [guard.hasLines, guard.customerKnown, guard.promised],
    },
    // Also once the team has the car: what changed before that, and was not signed, cannot be started.
    {
      from: ['authorized', 'in_workshop', 'dispatched', 'accepted'],
      event: 'sign',
      guards: [guard.hasLines, guard.promised],
    },
    // R5: agreed by phone first, signed when the customer comes, at the latest for the car.
    {
      from: ['in_progress', 'paused', 'in_inspection', 'washing', 'rechecking', 'ready'],
      event: 'sign',
      when: (facts) => facts.agreedByPhone,
    },
    {
      from: 'quoted',
      event: 'agree_by_phone',
      to: 'authorized',
      guards: [guard.towIn, guard.hasLines, guard.customerKnown, guard.promised],
    },
    {
      from: ['authorized', 'in_workshop', 'dispatched'],
      event: 'agree_by_phone',
      guards: [guard.towIn, guard.hasLines, guard.promised],
    },
    { from: 'quoted', event: 'decline', to: 'declined' },
    {
      from: ['draft', 'quoted', 'authorized', 'in_workshop', 'dispatched', 'accepted'],
      event: 'cancel',
      to: 'cancelled',
    },

    {
      from: 'authorized',
      event: 'hand_over',
      to: 'in_workshop',
      guards: [guard.consented, guard.cardTakenIn, guard.intakeSigned, guard.keysRegistered],
    },
    { from: ['in_workshop', 'dispatched', 'accepted'], event: 'dispatch', to: 'dispatched' },
    { from: 'dispatched', event: 'accept', to: 'accepted' },
    { from: 'accepted', event: 'start', to: 'in_progress', guards: [guard.consented, guard.hasLines] },
    { from: 'in_progress', event: 'pause', to: 'paused' },
    { from: 'paused', event: 'resume', to: 'in_progress' },
    { from: 'in_progress', event: 'finish', to: 'in_inspection', guards: [guard.carBack] },
    { from: ['in_progress', 'paused'], event: 'stop', to: 'in_inspection', guards: [guard.carBack] },

    // More work after it was finished: back to the team, and the three gates start again.
    { from: ['accepted', 'in_progress', 'paused'], event: 'approve_add_on' },
    { from: ['in_inspection', 'washing', 'rechecking', 'ready'], event: 'approve_add_on', to: 'in_progress' },

    { from: 'in_inspection', event: 'fail_gate', to: 'in_progress' },
    {
      from: 'in_inspection',
      event: 'pass_gates',
      to: 'washing',
      when: (facts) => facts.wash,
      guards: [guard.gatesPassed, guard.carBack],
    },
    { from: 'in_inspection', event: 'pass_gates', to: 'rechecking', guards: [guard.gatesPassed, guard.carBack] },

    { from: 'washing', event: 'start_wash' },
    { from: 'washing', event: 'park', to: 'rechecking', guards: [guard.washStarted] },
    { from: 'rechecking', event: 'park' },

    { from: 'rechecking', event: 'pass_recheck', to: 'ready', guards: [guard.parked] },
    { from: ['rechecking', 'ready'], event: 'report_trouble', to: 'in_progress' },
    { from: ['rechecking', 'ready'], event: 'object', to: 'in_progress' },
    {
      from: 'ready',
      event: 'deliver',
      to: 'delivered',
      guards: [
        guard.consented,
        guard.addOnsDecided,
        guard.phoneConsentsCountersigned,
        guard.voucherSettled,
        guard.settlementCovered,
        guard.settlementSigned,
        guard.insurancePapersComplete,
      ],
    },
  ],
})
