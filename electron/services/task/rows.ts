import type { TaskRow } from '#electron/contract/visit/task'
import type { Task } from '#electron/domain/records'
import type { Reader, Where } from '../ports/database'

/** Tasks by due time. The title names the add-on, or the line left over, that it is about; empty otherwise: the kind says the rest. */
export async function taskRows(reader: Reader, where: Where<Task>): Promise<TaskRow[]> {
  const tasks = await reader.tasks.list(where, {
    orderBy: [
      ['dueAt', 'asc'],
      ['id', 'asc'],
    ],
  })
  const visits = await reader.visits.list({ id: tasks.map((task) => task.visitId) })
  const addOns = await reader.addOns.list({ id: tasks.map((task) => task.subjectId) })
  const plates = new Map(visits.map((visit) => [visit.id, visit.plate]))
  const lines = await reader.orderLines.list({ id: tasks.map((task) => task.subjectId) })
  const titles = new Map([
    ...addOns.map((addOn) => [addOn.id, addOn.title] as const),
    ...lines.map((line) => [line.id, line.name] as const),
  ])
  return tasks.map((task) => ({
    ...task,
    plate: plates.get(task.visitId) ?? '',
    title: titles.get(task.subjectId) ?? '',
  }))
}
