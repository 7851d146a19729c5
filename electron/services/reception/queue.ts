/** Reception's left side: who has come, whose cars are mine, what is due, and how fast visitors were met today. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { businessDay, dayBounds } from '#electron/domain/clock/opening-hours'
import type { Task } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import { comesToReception } from '#electron/domain/visit/purpose'
import { actor, type QueryContext } from '../handler'
import type { Reader, Where } from '../ports/database'
import { taskRows } from '../task/rows'
import { visitRows } from '../visit/rows'

export async function queue(
  context: QueryContext,
  _input: InputOf<'reception.queue'>,
): Promise<Result<OutputOf<'reception.queue'>>> {
  const { reader, settings } = context
  const me = actor(context)
  const taken = await takenToday(context)
  return ok({
    arrived: (await visitRows(reader, { state: 'arrived' })).filter((row) => comesToReception(row.purpose)),
    mine: await visitRows(reader, { advisorId: me, state: ['with_advisor', 'in_service', 'cleared'] }),
    tasks: await myTasks(reader, me),
    takenToday: taken.length,
    meanTakeSeconds: taken.length === 0 ? null : taken.reduce((sum, seconds) => sum + seconds, 0) / taken.length,
    takeTargetSeconds: settings.takeTargetSeconds,
  })
}

/** Everything an advisor owes: what is theirs, and what is nobody's in particular. */
async function myTasks(reader: Reader, me: string) {
  const open: Where<Task> = { forRole: 'advisor', closedAt: null }
  const mine = await taskRows(reader, { ...open, forStaffId: me })
  const anybodys = await taskRows(reader, { ...open, forStaffId: null })
  return [...mine, ...anybodys].sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
}

/** Seconds from card to *I take this one*, of everybody who was taken today (S:255). */
async function takenToday({ reader, now, settings }: QueryContext): Promise<number[]> {
  const { from } = dayBounds(businessDay(now, settings.zone), settings.zone)
  const visits = await reader.visits.list({ takenAt: { gte: from } })
  return visits
    .filter((visit) => visit.takenAt !== null)
    .map((visit) => (Date.parse(visit.takenAt ?? visit.arrivedAt) - Date.parse(visit.arrivedAt)) / 1000)
}
