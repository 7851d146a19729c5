import type { KeyState } from '#electron/contract/states'

/** The shop has the keys. Given back, they have to be registered again before the car goes to the workshop once more. */
export function keysHeld(keys: { state: KeyState } | null): boolean {
  return keys !== null && keys.state !== 'with_customer'
}
