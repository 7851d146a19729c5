import { orderStates, type OrderState } from '#electron/contract/states'

/** The states of a stretch of an order's course, both ends included; `orderStates` lists them in that order. */
export function courseBetween(first: OrderState, last: OrderState): readonly OrderState[] {
  return orderStates.slice(orderStates.indexOf(first), orderStates.indexOf(last) + 1)
}

/** Nothing more will happen to it. */
export function isOver({ state }: { state: OrderState }): boolean {
  return state === 'delivered' || state === 'declined' || state === 'cancelled'
}

const atTheCounter = courseBetween('draft', 'quoted')

/** Its price is still being talked about; another order waits until that is settled. */
export function isBeingWritten({ state }: { state: OrderState }): boolean {
  return atTheCounter.includes(state)
}

const withTheWorkshop = courseBetween('in_workshop', 'washing')

/** Car and keys are the workshop's because of it. */
export function isWithWorkshop({ state }: { state: OrderState }): boolean {
  return withTheWorkshop.includes(state)
}

/** What a car is about now: its newest order that is not over, else its newest. */
export function currentOf<O extends { state: OrderState }>(orders: readonly O[]): O | undefined {
  return orders.findLast((order) => !isOver(order)) ?? orders.at(-1)
}
