import type { OrderState } from '#electron/contract/states'

/** Nothing more will happen to it. */
export function isOver({ state }: { state: OrderState }): boolean {
  return state === 'delivered' || state === 'declined' || state === 'cancelled'
}

const atTheCounter: readonly OrderState[] = ['draft', 'quoted']

/** Its price is still being talked about; another order waits until that is settled. */
export function isBeingWritten({ state }: { state: OrderState }): boolean {
  return atTheCounter.includes(state)
}

const withTheWorkshop: readonly OrderState[] = [
  'in_workshop',
  'dispatched',
  'accepted',
  'in_progress',
  'paused',
  'in_inspection',
  'washing',
]

/** Car and keys are the workshop's because of it. */
export function isWithWorkshop({ state }: { state: OrderState }): boolean {
  return withTheWorkshop.includes(state)
}

/** What a car is about now: its newest order that is not over, else its newest. */
export function currentOf<O extends { state: OrderState }>(orders: readonly O[]): O | undefined {
  return orders.findLast((order) => !isOver(order)) ?? orders.at(-1)
}
