import type { InputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { closeTask } from '../task/task'

/** The customer was told that the part is here, has it done now, or does not want it any more. */
export async function answerLeftOver(
  context: CommandContext,
  { taskId, answer }: InputOf<'reception.answerLeftOver'>,
): Promise<Result<null>> {
  const task = await context.reader.tasks.get(taskId)
  if (!task || task.kind !== 'left_over_item') return refuse('TASK_UNKNOWN')
  if (task.closedAt !== null) return refuse('TASK_ALREADY_DONE')
  await closeTask(context, taskId)
  await context.tell('left_over.answered', {
    record: 'orderLines',
    recordId: task.subjectId,
    visitId: task.visitId,
    data: { answer },
  })
  return ok(null)
}
