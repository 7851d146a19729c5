import type { OrderState } from '#electron/contract/states'
import { courseBetween } from '../order/course'

const untilInspected = courseBetween('in_workshop', 'in_inspection')

/** A car can be tried while it is the workshop's; a pass that was not used by then is good for nothing (S:67). */
export function mayTryOnRoad(orderState: OrderState): boolean {
  return untilInspected.includes(orderState)
}
