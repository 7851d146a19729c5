import { describe, expect, it } from 'vitest'
import { keyMachine, type KeyEvent } from '#electron/domain/key/machine'
import { transition } from '#electron/domain/machine'
import type { KeyState } from '#electron/contract/states'
import type { Result } from '#electron/domain/result'

describe('the keys', () => {
  it('go from their slot to the workshop, on a road test and back, and to the customer', () => {
    const way: KeyEvent[] = [
      'hand_to_workshop',
      'take_for_road_test',
      'bring_back',
      'hand_to_reception',
      'return_to_customer',
    ]
    let state: KeyState = 'in_slot'
    for (const event of way) {
      const next: Result<KeyState> = transition(keyMachine, state, event, {})
      if (!next.ok) throw new Error(next.refusal.code)
      state = next.value
    }
    expect(state).toBe('with_customer')
  })
  it('cannot be returned while they are on the road', () => {
    expect(transition(keyMachine, 'on_road_test', 'return_to_customer', {})).toMatchObject({
      refusal: { code: 'KEYS_NOT_POSSIBLE_NOW' },
    })
  })
})
