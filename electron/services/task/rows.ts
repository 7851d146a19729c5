import type { TaskRow } from '#electron/contract/visit'
import type { Task } from '#electron/domain/records'
import type { Reader, Where } from '../ports/database'

/** Tasks by due time. The title is the add-on's for questions about one, empty otherwise: the kind says the rest. */
export async function taskRows(reader: Reader, where: Where<Task>): Promise<TaskRow[]> {
  const tasks = await reader.tasks.list(where, {
    orderBy: [
      ['dueAt', 'asc'],
      ['id', 'asc'],
    ],
  })
  return Promise.all(
    tasks.map(async (task) => ({
      ...task,
      plate: (await reader.visits.get(task.visitId))?.plate ?? '',
      title: (await reader.addOns.get(task.subjectId))?.title ?? '',
    })),
  )
}
