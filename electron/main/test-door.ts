import { createScannerSimulator, type ScannerSimulator } from '#electron/devices/scanner/simulator'
import { AdvanceableClock } from './clock'
import type { Ground } from './compose'
import type { OpenPremises } from './premises'

/**
 * What tests reach in main, as `globalThis.frontlaneTest`. Only the build flavour for tests has this module, and a test proves that a
 * release has not.
 */
export interface TestDoor {
  clock: AdvanceableClock
  /** One for each place, without hardware: what they send goes the way of real reports. */
  scanners: ScannerSimulator
  /** Puts main's clock forward; what falls due on the way happens, and every window hears of it. */
  advance(ms: number): Promise<void>
  /** Once the windows show their pages. */
  opened: Promise<{ ground: Ground; shop: OpenPremises }>
}

declare global {
  var frontlaneTest: TestDoor
}

type OpenDoor = Pick<TestDoor, 'clock' | 'scanners'> & { opened(ground: Ground, shop: OpenPremises): void }

export function openTestDoor(): OpenDoor {
  const clock = new AdvanceableClock()
  const scanners = createScannerSimulator(['gate', 'counter', 'lounge'])
  let settle: (value: { ground: Ground; shop: OpenPremises }) => void
  const opened = new Promise<{ ground: Ground; shop: OpenPremises }>((resolve) => (settle = resolve))
  globalThis.frontlaneTest = {
    clock,
    scanners,
    opened,
    advance: async (ms) => {
      const { shop } = await opened
      clock.advance(ms)
      shop.clockMoved()
    },
  }
  return { clock, scanners, opened: (ground, shop) => settle({ ground, shop }) }
}
