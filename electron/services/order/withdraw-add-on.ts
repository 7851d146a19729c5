import { transition } from '#electron/domain/machine'
import { addOnMachine } from '#electron/domain/order/add-on'
import type { AddOn } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { closeTasks } from '../task/task'
import type { LoadedOrder } from '../visit/load'

/** Additional work that nobody asks about any more: its lines are void. */
export async function withdrawAddOn(
  context: CommandContext,
  { order, lines }: LoadedOrder,
  addOn: AddOn,
): Promise<Result<null>> {
  const { writer } = context
  const own = lines.filter((line) => line.addOnId === addOn.id)
  const facts = { orderState: order.state, hasLines: own.length > 0 }
  const next = transition(addOnMachine, addOn.state, 'withdraw', facts)
  if (!next.ok) return next
  await writer.addOns.update(addOn.id, { state: next.value })
  for (const line of own) await writer.orderLines.update(line.id, { state: 'void' })
  await closeTasks(context, addOn.id, 'answer_add_on')
  await context.tell('add_on.withdrawn', { record: 'addOns', recordId: addOn.id, visitId: order.visitId })
  return ok(null)
}
