/** Whatever sends a car back to the team: a failed gate, trouble at the re-check, more work that the customer agreed to. */
import type { RepairOrder } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { staffNames } from '../staff/names'
import { schedulePickupCall } from '../task/pickup-call'
import { askProgress } from '../task/progress'
import { closeTasks } from '../task/task'
import { moveToWorkshop } from '../custody/car-and-keys'
import type { OrderAtHand } from './find'
import { reopenSettlement } from '../settlement/reopen'
import { stepOrder, type OrderStep } from './step'

/** What had come of finished work is done again. */
const undone = {
  washStartedAt: null,
  washedBy: null,
  finishedBay: null,
  readyAt: null,
  calledAt: null,
} satisfies Partial<RepairOrder>

/**
 * The step that leads back to `in_progress`, with everything that follows: work is asked about again, the settlement is open again,
 * and what had been handed to reception returns to the workshop.
 */
export async function backToWork(context: CommandContext, found: OrderAtHand, step: OrderStep): Promise<Result<null>> {
  const { loaded, mine } = found
  const stepped = await stepOrder(context, found, { ...step, patch: { ...undone, ...step.patch } })
  if (!stepped.ok) return stepped
  if (mine.job) await context.writer.jobs.update(mine.job.id, { finishedAt: null })
  const reopened = await reopenSettlement(context, { ...mine, order: stepped.value })
  if (!reopened.ok) return reopened

  const names = await staffNames(context.reader)
  const hands = {
    handedBy: context.caller.staff?.name ?? names(loaded.visit.advisorId),
    takenBy: names(mine.job?.technicianId ?? null),
  }
  const moved = await moveToWorkshop(context, loaded, hands)
  if (!moved.ok) return moved
  await closeTasks(context, mine.order.id, 'recheck')
  await schedulePickupCall(context, mine.order.id)
  await askProgress(context, loaded.visit, mine.order.id)
  return ok(null)
}
