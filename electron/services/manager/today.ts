/** What needs a manager now: read from the records, ticked off by nobody. What is settled is no longer in it. */
import type { OutputOf } from '#electron/contract/index'
import type { TodayRow } from '#electron/contract/manager'
import { businessDay, dayBounds } from '#electron/domain/clock/opening-hours'
import { ok, type Result } from '#electron/domain/result'
import { may } from '#electron/domain/staff/permissions'
import { statesInside } from '#electron/domain/visit/machine'
import type { QueryContext } from '../handler'
import { visitRows } from '../visit/rows'
import { carsLeftOpen, objections, overnight } from './cars'
import { owed } from './owed'
import { cardsLost, overrides, prints } from './things'
import type { Day } from './day'
import { lateCars, overdueTasks, pausesDue, troubles } from './stuck'

export async function today(context: QueryContext): Promise<Result<OutputOf<'manager.today'>>> {
  const { reader, now, settings, caller } = context
  const bounds = dayBounds(businessDay(now, settings.zone), settings.zone)
  const cars = await visitRows(reader, { state: statesInside })
  const day: Day = { reader, now, from: bounds.from, cars }
  const rows: TodayRow[] = [
    ...(await overrides(day)),
    ...(await carsLeftOpen(day)),
    ...(await objections(day)),
    ...(await troubles(day)),
    ...lateCars(day),
    ...(await pausesDue(day)),
    ...(await overdueTasks(day)),
    ...(may(caller.staff?.roles ?? [], 'manager.money') ? await owed(day) : []),
    ...(await overnight(day)),
    ...(await prints(day)),
    ...(await cardsLost(day)),
  ]
  return ok({
    rows,
    inside: cars.length,
    arrivals: await reader.visits.count({ arrivedAt: { gte: bounds.from, lt: bounds.to } }),
    departures: await reader.visits.count({ departedAt: { gte: bounds.from, lt: bounds.to } }),
  })
}
