import type { AddOn } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { closeTasks } from '../task/task'
import type { LoadedOrder } from '../visit/load'
import { addOnAfter } from './add-on-step'

/** Additional work that nobody asks about any more: its lines are void. */
export async function withdrawAddOn(context: CommandContext, mine: LoadedOrder, addOn: AddOn): Promise<Result<null>> {
  const { writer } = context
  const { next, own } = addOnAfter(mine, addOn, 'withdraw')
  if (!next.ok) return next
  await writer.addOns.update(addOn.id, { state: next.value })
  for (const line of own) await writer.orderLines.update(line.id, { state: 'void' })
  await closeTasks(context, addOn.id, 'answer_add_on')
  await context.tell('add_on.withdrawn', { record: 'addOns', recordId: addOn.id, visitId: mine.order.visitId })
  return ok(null)
}
