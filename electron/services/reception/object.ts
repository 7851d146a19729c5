import type { InputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { backToWork } from '../order/back-to-work'
import { orderAtHand, type OrderAtHand } from '../order/find'
import { openTask } from '../task/task'

/** 有异议: the customer at delivery is not content. The car goes back to work; what was paid stays paid (R18). */
export async function object(
  context: CommandContext,
  { orderId, objection }: InputOf<'reception.object'>,
): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const step = { event: 'object', told: 'order.objected', data: { objection } } as const
  const back = await backToWork(context, found.value, step)
  if (!back.ok) return back
  await tellManager(context, found.value)
  return ok(null)
}

/** The service manager hears of trouble at the re-check, and of an objection, until the car has passed again (S:265). */
export async function tellManager(context: CommandContext, { loaded, mine }: OrderAtHand): Promise<void> {
  await openTask(context, {
    kind: 'objection',
    visitId: loaded.visit.id,
    orderId: mine.order.id,
    subjectId: mine.order.id,
    dueAt: context.now,
    forRole: 'manager',
  })
}
