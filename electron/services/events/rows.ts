/** Events as people read them: by whom, on which car, about what. */
import type { EventRow } from '#electron/contract/events'
import type { Records, ShopEvent } from '#electron/domain/records'
import { byId } from '../look-ups'
import type { Reader } from '../ports/database'
import { staffNames } from '../staff/names'

/** What people call a record, where they have a word for it. */
const names: { [T in keyof Records]?: (record: Records[T]) => string } = {
  staff: ({ name }) => name,
  teams: ({ name }) => name,
  customers: ({ name }) => name,
  exitCards: ({ number }) => number,
  repairOrders: ({ number }) => number,
  settlements: ({ number }) => number,
  shifts: ({ number }) => number,
  priceItems: ({ code, name }) => `${code} ${name}`,
  addOns: ({ title }) => title,
}

export async function eventRows(reader: Reader, events: readonly ShopEvent[]): Promise<EventRow[]> {
  const nameOf = await staffNames(reader)
  const visits = byId(await reader.visits.list({ id: [...new Set(events.flatMap(({ visitId }) => visitId ?? []))] }))
  const about = await namesOf(reader, events)
  return events.map(({ sequence, at, by, station, what, record, recordId, visitId, data, hash }) => ({
    sequence,
    at,
    byName: nameOf(by),
    by: by === 'system' || by === 'kiosk' ? by : 'person',
    station,
    what,
    record,
    recordId,
    visitId,
    plate: visits.get(visitId ?? '')?.plate ?? '',
    about: about.get(recordId) ?? '',
    data,
    hash,
  }))
}

async function namesOf(reader: Reader, events: readonly ShopEvent[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const table of new Set(events.map(({ record }) => record))) {
    const ids = events.filter(({ record }) => record === table).map(({ recordId }) => recordId)
    for (const [id, name] of await namesIn(reader, table, ids)) found.set(id, name)
  }
  return found
}

async function namesIn(reader: Reader, table: keyof Records, ids: readonly string[]): Promise<[string, string][]> {
  // Each table's function takes that table's records.
  const name = names[table] as ((record: Records[keyof Records]) => string) | undefined
  if (!name) return []
  const found: [string, string][] = []
  for (const id of new Set(ids)) {
    const record = await reader[table].get(id)
    if (record) found.push([id, name(record)])
  }
  return found
}
