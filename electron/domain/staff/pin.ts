import { ok, refuse, type Result } from '../result'

export interface PinRules {
  /** Wrong tries in a row before the PIN is locked. */
  failures: number
  /** Seconds of running time; a restart begins them again. */
  lockSeconds: number
}
export const defaultPinRules: PinRules = { failures: 5, lockSeconds: 300 }

/** Four to eight digits; not one digit throughout, not a run up or down. */
export function checkNewPin(pin: string): Result<string> {
  if (!/^\d{4,8}$/.test(pin)) return refuse('PIN_MALFORMED')
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]))
  const isRun = [0, 1, -1].some((step) => steps.every((each) => each === step))
  return isRun ? refuse('PIN_TOO_SIMPLE') : ok(pin)
}

export interface PinState {
  pinFailures: number
  pinLocked: boolean
}

/** After a wrong PIN: how many tries are left, or the lock. */
export function afterWrongPin(
  { pinFailures }: PinState,
  rules: PinRules = defaultPinRules,
): PinState & { left: number } {
  const failures = Math.min(pinFailures + 1, rules.failures)
  return { pinFailures: failures, pinLocked: failures >= rules.failures, left: rules.failures - failures }
}

/** After the right PIN, or once the lock has run out. */
export const unlockedPin: PinState = { pinFailures: 0, pinLocked: false }

/**
 * Whole seconds until a locked PIN may be tried again; 0 when it may be now. Both times are milliseconds of a clock that only runs
 * while Frontlane runs, so that neither the wall clock nor a restart shortens the wait.
 *
 * @param lockedSince when it was locked, 0 when it was already locked at start
 */
export function secondsLocked(lockedSince: number, runningNow: number, rules: PinRules = defaultPinRules): number {
  return Math.max(0, Math.ceil(rules.lockSeconds - (runningNow - lockedSince) / 1000))
}
