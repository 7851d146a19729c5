/** Washed if the customer accepted it, then parked at a finished bay, front to the exit (S:49 S:83-86). */
import type { InputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { moveCar } from '../custody/car-and-keys'
import { orderAtHand } from '../order/find'
import { stepOrder } from '../order/step'
import { forAdvisor, openTask } from '../task/task'

/** Advisor and foreman hear of it (S:83). */
export async function startWash(
  context: CommandContext,
  { orderId }: InputOf<'workshop.startWash'>,
): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const washStartedAt = found.value.mine.order.washStartedAt ?? context.now
  const started = await stepOrder(context, found.value, {
    event: 'start_wash',
    told: 'order.wash_started',
    patch: { washStartedAt },
  })
  return started.ok ? ok(null) : started
}

/** From here the advisor looks at the car again. */
export async function park(context: CommandContext, { orderId, bay }: InputOf<'workshop.park'>): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { visit } = found.value.loaded
  const parked = await stepOrder(context, found.value, {
    event: 'park',
    told: 'order.parked',
    data: { bay },
    patch: { finishedBay: bay, washedBy: actor(context) },
  })
  if (!parked.ok) return parked
  const driver = context.caller.staff?.name ?? ''
  await moveCar(context, visit.id, `bay:${bay}`, { handedBy: driver, takenBy: driver })
  await openTask(context, { kind: 'recheck', ...forAdvisor(visit, orderId), subjectId: orderId, dueAt: context.now })
  return ok(null)
}
