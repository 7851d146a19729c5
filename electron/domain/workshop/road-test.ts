import type { OrderState } from '#electron/contract/states'

const inTheWorkshop: readonly OrderState[] = [
  'in_workshop',
  'dispatched',
  'accepted',
  'in_progress',
  'paused',
  'in_inspection',
]

/** A car can be tried while it is the workshop's; a pass that was not used by then is good for nothing (S:67). */
export function mayTryOnRoad(orderState: OrderState): boolean {
  return inTheWorkshop.includes(orderState)
}
