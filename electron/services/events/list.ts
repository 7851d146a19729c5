import { normalisedPlate } from '#electron/contract/plate'
import type { InputOf, OutputOf } from '#electron/contract/index'
import { dayBounds } from '#electron/domain/clock/opening-hours'
import type { Records } from '#electron/domain/records'
import { printsAsTheyEnded } from '#electron/domain/print/history'
import { ok, type Result } from '#electron/domain/result'
import { may } from '#electron/domain/staff/permissions'
import type { QueryContext } from '../handler'
import type { EventFilter } from '../ports/database'
import { eventRows } from './rows'

const pageLength = 60

/** What an administrator is not told of. */
const money: readonly (keyof Records)[] = ['settlements', 'payments', 'shifts', 'shiftEntries', 'priceItems']

export async function list(
  context: QueryContext,
  { day, staffId, subject, plate, before }: InputOf<'events.list'>,
): Promise<Result<OutputOf<'events.list'>>> {
  const { reader, settings } = context
  const filter: EventFilter = {
    ...(before === null ? {} : { before }),
    ...(day === null ? {} : dayBounds(day, settings.zone)),
    ...(staffId === null ? {} : { by: staffId }),
    ...(subject === null ? {} : { subject }),
    ...(plate === '' ? {} : { visitIds: await visitsOf(context, plate) }),
    notRecords: hidden(context),
  }
  // One more than is shown tells whether there is another page.
  const found = await reader.events.find(filter, pageLength + 1)
  const shown = found.slice(0, pageLength)
  return ok({
    events: await eventRows(reader, shown),
    next: found.length > shown.length ? (shown.at(-1)?.sequence ?? null) : null,
  })
}

export async function people({ reader }: QueryContext): Promise<Result<OutputOf<'events.people'>>> {
  const all = await reader.staff.list({}, { orderBy: [['initials', 'asc']] })
  return ok(all.map(({ id, name }) => ({ id, name })))
}

export async function ofRecord(
  context: QueryContext,
  { record, recordId }: InputOf<'events.ofRecord'>,
): Promise<Result<OutputOf<'events.ofRecord'>>> {
  const { reader } = context
  const found =
    record === 'visits' ? await reader.events.ofVisit(recordId) : await reader.events.ofRecord(record, recordId)
  const not = hidden(context)
  return ok(
    await eventRows(
      reader,
      printsAsTheyEnded(found).filter((event) => !not.includes(event.record)),
    ),
  )
}

function hidden({ caller }: QueryContext): readonly (keyof Records)[] {
  return may(caller.staff?.roles ?? [], 'manager.money') ? [] : money
}

/** Visits of the plates that the search finds for it, at most as many as one look needs. */
async function visitsOf({ reader }: QueryContext, typed: string): Promise<string[]> {
  const plate = normalisedPlate(typed)
  const exact = await reader.visits.list({ plate }, { orderBy: [['arrivedAt', 'desc']], limit: 100 })
  if (exact.length > 0) return exact.map(({ id }) => id)
  const found = await reader.search(typed, 20)
  const plates = [...new Set(found.map((entry) => entry.plate).filter((each) => each.includes(plate)))]
  const visits = await reader.visits.list({ plate: plates }, { orderBy: [['arrivedAt', 'desc']], limit: 100 })
  return visits.map(({ id }) => id)
}
