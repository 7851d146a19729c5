import type { AddOnState } from '#electron/contract/states'
import { transition } from '#electron/domain/machine'
import { addOnMachine, type AddOnEvent } from '#electron/domain/order/add-on'
import type { AddOn, OrderLine } from '#electron/domain/records'
import type { Result } from '#electron/domain/result'
import type { LoadedOrder } from '../visit/load'

/** Where a step leads an add-on, or why it does not; and its lines. */
export function addOnAfter(
  { order, lines }: Pick<LoadedOrder, 'order' | 'lines'>,
  addOn: AddOn,
  event: AddOnEvent,
): { next: Result<AddOnState>; own: OrderLine[] } {
  const own = lines.filter((line) => line.addOnId === addOn.id)
  return {
    next: transition(addOnMachine, addOn.state, event, { orderState: order.state, hasLines: own.length > 0 }),
    own,
  }
}
