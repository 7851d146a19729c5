import type { InputOf } from '#electron/contract/index'
import { isOver } from '#electron/domain/order/course'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { orderAtHand } from '../order/find'
import { movePromise } from '../order/move-promise'
import { schedulePickupCall } from '../task/pickup-call'
import { closeTasks } from '../task/task'

/** The car is ready, or will be late: on the lounge's screen and loudspeaker, by phone, or face to face (S:171 S:172 S:267). */
export async function callCustomer(
  context: CommandContext,
  { orderId, way, reason, note, newPromisedAt }: InputOf<'reception.callCustomer'>,
): Promise<Result<null>> {
  const { writer, now } = context
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { order } = found.value.mine
  const visitId = found.value.loaded.visit.id
  if (isOver(order) || (reason === 'ready' && order.state !== 'ready')) {
    return refuse('ORDER_NOT_POSSIBLE_NOW', { state: order.state, event: 'call' })
  }
  const id = context.newId()
  await writer.contacts.insert({ id, visitId, orderId, reason, way, note, by: actor(context), at: now })
  await context.tell('contact.called', { record: 'contacts', recordId: id, visitId, data: { orderId, way, reason } })
  if (reason === 'ready') await writer.repairOrders.update(orderId, { calledAt: now })
  await closeTasks(context, orderId, 'pickup_call')
  if (newPromisedAt !== null) return movePromise(context, order, newPromisedAt, note)
  if (reason === 'ready') await schedulePickupCall(context, orderId)
  return ok(null)
}
