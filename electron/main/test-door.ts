import { AdvanceableClock } from './clock'
import type { Ground, Shop } from './compose'

/**
 * What tests reach in main, as `globalThis.frontlaneTest`. Only the build flavour for tests has this module, and a test proves that a
 * release has not.
 */
export interface TestDoor {
  clock: AdvanceableClock
  /** Once the windows show their pages. */
  opened: Promise<{ ground: Ground; shop: Shop }>
}

declare global {
  var frontlaneTest: TestDoor
}

export function openTestDoor(): { clock: AdvanceableClock; opened: (ground: Ground, shop: Shop) => void } {
  const clock = new AdvanceableClock()
  let settle: (value: { ground: Ground; shop: Shop }) => void
  globalThis.frontlaneTest = {
    clock,
    opened: new Promise((resolve) => (settle = resolve)),
  }
  return { clock, opened: (ground, shop) => settle({ ground, shop }) }
}
