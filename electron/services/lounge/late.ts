import { lateMinutes } from '#electron/domain/lounge/stage'
import type { RepairOrder } from '#electron/domain/records'

const inTimeFromHere: readonly RepairOrder['state'][] = ['ready', 'delivered', 'declined', 'cancelled']

/** Minutes behind what was promised first: by the new time that was told, or by the clock where that has passed too. */
export function lateBy({ state, firstPromisedAt, promisedAt }: RepairOrder, now: string): number {
  if (inTimeFromHere.includes(state)) return 0
  const expectedAt = promisedAt !== null && promisedAt > now ? promisedAt : now
  return lateMinutes(firstPromisedAt ?? promisedAt, expectedAt)
}
