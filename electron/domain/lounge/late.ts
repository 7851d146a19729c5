import { isOver } from '../order/course'
import type { RepairOrder } from '../records'
import { lateMinutes } from './stage'

/** Minutes behind what was promised first: by the new time that was told, or by the clock where that has passed too. */
export function lateBy(order: RepairOrder, now: string): number {
  if (order.state === 'ready' || isOver(order)) return 0
  const { firstPromisedAt, promisedAt } = order
  const expectedAt = promisedAt !== null && promisedAt > now ? promisedAt : now
  return lateMinutes(firstPromisedAt ?? promisedAt, expectedAt)
}
