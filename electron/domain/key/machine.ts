import { keyStates, type KeyState } from '#electron/contract/states'
import { defineMachine, type NoFacts } from '../machine'

export const keyEvents = [
  'hang_up',
  'hand_to_workshop',
  'hand_to_reception',
  'take_for_road_test',
  'bring_back',
  'return_to_customer',
  'take_again',
] as const
export type KeyEvent = (typeof keyEvents)[number]

/** 车钥匙: hung in a numbered slot when taken; every move is a custody movement (S:58 S:155). */
export const keyMachine = defineMachine<KeyState, KeyEvent, NoFacts>({
  states: keyStates,
  events: keyEvents,
  initial: ['in_slot'],
  final: ['with_customer'],
  notPossible: 'KEYS_NOT_POSSIBLE_NOW',
  rows: [
    { from: ['in_slot', 'with_reception'], event: 'hand_to_workshop', to: 'with_workshop' },
    { from: ['in_slot', 'with_workshop'], event: 'hand_to_reception', to: 'with_reception' },
    { from: ['with_workshop', 'with_reception'], event: 'hang_up', to: 'in_slot' },
    { from: ['in_slot', 'with_workshop', 'with_reception'], event: 'take_for_road_test', to: 'on_road_test' },
    { from: 'on_road_test', event: 'bring_back', to: 'with_workshop' },
    { from: ['in_slot', 'with_workshop', 'with_reception'], event: 'return_to_customer', to: 'with_customer' },
    // The visit was taken up again.
    { from: 'with_customer', event: 'take_again', to: 'in_slot' },
  ],
})
