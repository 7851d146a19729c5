/** The advisor asks the workshop how a car is getting on: half-hourly, once past the middle, and while the work rests. */
import { midCheckWindow, pauseCheckDue, progressCheckDue } from '#electron/domain/clock/due'
import type { Job, Pause, Visit } from '#electron/domain/records'
import type { CommandContext } from '../handler'
import { closeTask, closeTasks, forAdvisor, openTask } from './task'

type Car = Pick<Visit, 'id' | 'advisorId'>

/** Half an hour of opening time from now (S:262); one is open per car, whichever of its orders it was asked for. */
export async function askProgress(context: CommandContext, visit: Car, orderId: string): Promise<void> {
  await closeTasks(context, orderId, 'progress_check')
  if (await context.reader.tasks.first({ kind: 'progress_check', visitId: visit.id, closedAt: null })) return
  const dueAt = progressCheckDue(context.now, context.settings.progressEveryMinutes, context.settings)
  await openTask(context, { kind: 'progress_check', ...forAdvisor(visit, orderId), subjectId: orderId, dueAt })
}

/** Once for each job, between 50 % and 80 % of its planned time (S:168). */
export async function askAtMiddle(context: CommandContext, visit: Car, job: Job): Promise<void> {
  if (await context.reader.tasks.first({ kind: 'mid_check', subjectId: job.id })) return
  const { from, to } = midCheckWindow(job.plannedStart, job.plannedFinish, context.settings)
  if (to < context.now) return
  await openTask(context, { kind: 'mid_check', ...forAdvisor(visit, job.orderId), subjectId: job.id, dueAt: from })
}

/** Any answer within those shares of the planned time answers the middle's question too. */
export async function answeredAtMiddle(context: CommandContext, job: Job): Promise<void> {
  const { from } = midCheckWindow(job.plannedStart, job.plannedFinish, context.settings)
  if (from <= context.now) await closeTasks(context, job.id, 'mid_check')
}

/** When the pause's reason is due, and daily (R15). */
export async function askAboutPause(context: CommandContext, visit: Car, pause: Pause): Promise<void> {
  await closeTasks(context, pause.id, 'pause_due')
  const reasonDueAt = pause.dueAt !== null && pause.dueAt > context.now ? pause.dueAt : null
  const dueAt = pauseCheckDue(context.now, reasonDueAt, context.settings)
  await openTask(context, { kind: 'pause_due', ...forAdvisor(visit, pause.orderId), subjectId: pause.id, dueAt })
}

/** The work is finished, or stopped: nobody asks any more, unless about another order of the car. */
export async function stopAsking(context: CommandContext, orderId: string, job: Job | null): Promise<void> {
  if (job) await closeTasks(context, job.id, 'mid_check')
  await askAboutOther(context, orderId)
}

/** This order is not in work any more; another of the car may be, and is asked about instead. */
export async function askAboutOther(context: CommandContext, orderId: string): Promise<void> {
  await closeTasks(context, orderId, 'progress_check')
  const order = await context.reader.repairOrders.get(orderId)
  const visit = order && (await context.reader.visits.get(order.visitId))
  const inWork = await context.reader.repairOrders.list({ visitId: order?.visitId ?? '', state: 'in_progress' })
  const other = inWork.find(({ id }) => id !== orderId)
  if (visit && other) await askProgress(context, visit, other.id)
}

/** The car is gone: nobody asks about any of its orders. */
export async function askNoMore(context: CommandContext, visitId: string): Promise<void> {
  const kind = ['progress_check', 'mid_check', 'pause_due'] as const
  for (const task of await context.reader.tasks.list({ visitId, kind, closedAt: null }))
    await closeTask(context, task.id)
}
