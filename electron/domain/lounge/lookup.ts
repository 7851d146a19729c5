/** How a customer at the kiosk finds their own car, and how little a stranger may try. */

export const lookupRules = {
  /** Wrong tries within so many seconds, after which nobody may look anything up for a while. */
  wrongTries: 5,
  withinSeconds: 120,
  /** A look that the page did not end ends by itself. */
  lookMinutes: 5,
} as const

/**
 * @param wrongTries milliseconds of a running clock at which tries went wrong, oldest first
 * @returns whole seconds until the next try is allowed; 0 when it is now
 */
export function secondsPaused(wrongTries: readonly number[], runningNow: number): number {
  const { wrongTries: allowed, withinSeconds } = lookupRules
  const oldest = wrongTries.at(-allowed)
  if (oldest === undefined) return 0
  return Math.max(0, Math.ceil(withinSeconds - (runningNow - oldest) / 1000))
}
