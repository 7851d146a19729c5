import type { RepairOrder } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { schedulePickupCall } from '../task/pickup-call'

/** A new time was told to the customer, with its reason; what was promised first stays known. */
export async function movePromise(
  context: CommandContext,
  order: RepairOrder,
  promisedAt: string,
  delayReason: string,
): Promise<Result<null>> {
  if (promisedAt <= context.now) return refuse('PROMISE_IN_THE_PAST')
  await context.writer.repairOrders.update(order.id, { promisedAt, delayReason })
  await schedulePickupCall(context, order.id)
  await context.tell('order.promise_moved', {
    record: 'repairOrders',
    recordId: order.id,
    visitId: order.visitId,
    data: { from: order.promisedAt, to: promisedAt },
  })
  return ok(null)
}
