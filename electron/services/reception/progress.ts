import type { InputOf } from '#electron/contract/index'
import type { TaskKind } from '#electron/contract/states'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { orderAtHand, type OrderAtHand } from '../order/find'
import { movePromise } from '../order/move-promise'
import { answeredAtMiddle, askAboutPause, askProgress } from '../task/progress'
import { closeTask } from '../task/task'

const questions: readonly TaskKind[] = ['progress_check', 'mid_check', 'pause_due']

/** What the workshop said when the advisor asked; the next question is due as long as the car is there (S:168 S:262). */
export async function answerProgress(
  context: CommandContext,
  { taskId, answer, note, newPromisedAt }: InputOf<'reception.answerProgress'>,
): Promise<Result<null>> {
  const { reader, writer, now } = context
  const task = await reader.tasks.get(taskId)
  if (!task || task.orderId === null || !questions.includes(task.kind)) return refuse('TASK_UNKNOWN')
  if (task.closedAt !== null) return refuse('TASK_ALREADY_DONE')
  const found = await orderAtHand(context, task.orderId)
  if (!found.ok) return found
  const { order, job } = found.value.mine

  const id = context.newId()
  await writer.progressChecks.insert({
    id,
    orderId: order.id,
    taskId,
    answer,
    newFinish: newPromisedAt,
    note,
    by: actor(context),
    at: now,
  })
  await closeTask(context, taskId)
  if (job) await answeredAtMiddle(context, job)
  await context.tell(answer === 'trouble' ? 'progress_check.trouble_reported' : 'progress_check.answered', {
    record: 'progressChecks',
    recordId: id,
    visitId: task.visitId,
    data: { orderId: order.id, answer },
  })
  await askAgain(context, found.value)
  return newPromisedAt === null ? ok(null) : movePromise(context, order, newPromisedAt, note)
}

async function askAgain(context: CommandContext, { loaded, mine }: OrderAtHand): Promise<void> {
  const { order } = mine
  if (order.state === 'in_progress') await askProgress(context, loaded.visit, order.id)
  if (order.state !== 'paused') return
  const pause = await context.reader.pauses.first({ orderId: order.id, endedAt: null })
  if (pause) await askAboutPause(context, loaded.visit, pause)
}
