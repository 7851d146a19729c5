/** A row for anything due, written in the transaction that causes it and closed by the one that answers it. */
import type { Role, TaskKind } from '#electron/contract/states'
import type { Visit } from '#electron/domain/records'
import type { CommandContext } from '../handler'
import { actor } from '../handler'

export interface NewTask {
  kind: TaskKind
  visitId: string
  orderId?: string | null
  /** The record it is about: unique with kind and due time. */
  subjectId: string
  dueAt: string
  forRole: Role
  forStaffId?: string | null
}

/** Due at reception: the car's own advisor is asked, or all of them while it has none. */
export function forAdvisor({ id, advisorId }: Pick<Visit, 'id' | 'advisorId'>, orderId: string) {
  return { visitId: id, orderId, forRole: 'advisor', forStaffId: advisorId } as const satisfies Partial<NewTask>
}

/** Opens a task. The same kind, subject and due time again is the same task; closed before, it is due after all. */
export async function openTask(context: CommandContext, task: NewTask): Promise<void> {
  const same = { kind: task.kind, subjectId: task.subjectId, dueAt: task.dueAt }
  const known = await context.reader.tasks.first(same)
  if (known) {
    if (known.closedAt !== null) await context.writer.tasks.update(known.id, { closedAt: null, closedBy: null })
    return
  }
  await context.writer.tasks.insert({
    orderId: null,
    forStaffId: null,
    ...task,
    id: context.newId(),
    openedAt: context.now,
    closedAt: null,
    closedBy: null,
  })
}

/** Closes the open tasks of these kinds about a subject. */
export async function closeTasks(context: CommandContext, subjectId: string, ...kinds: TaskKind[]): Promise<void> {
  const open = await context.reader.tasks.list({ subjectId, kind: kinds, closedAt: null })
  for (const task of open) await closeTask(context, task.id)
}

/** Closes one task. */
export async function closeTask(context: CommandContext, taskId: string): Promise<void> {
  await context.writer.tasks.update(taskId, { closedAt: context.now, closedBy: actor(context) })
}
