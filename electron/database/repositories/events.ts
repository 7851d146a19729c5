import type { Knex } from 'knex'
import type { ShopEvent } from '#electron/domain/records'
import type { ChainHead, EventFilter, EventRows, NewEvent } from '#electron/services/ports/database'
import type { StoredEvent } from '../events/hash'
import { eventHash } from '../events/hash'
import { eventTable } from '../schema/memory-tables'
import { fromStored, toStored } from './rows'

export function eventRows(db: Knex.Transaction): EventRows {
  // `eventTable` has exactly the fields of an event, each with the kind of its type.
  const read = (stored: Record<string, unknown>) => fromStored(eventTable, stored) as unknown as ShopEvent
  const inOrder = () => db<Record<string, unknown>>('events').select('*').orderBy('sequence')
  return {
    async after(sequence, limit) {
      return (await inOrder().where('sequence', '>', sequence).limit(limit)).map(read)
    },
    async ofRecord(record, recordId) {
      return (await inOrder().where({ record_id: recordId, record })).map(read)
    },
    async ofVisit(visitId) {
      return (await inOrder().where({ visit_id: visitId })).map(read)
    },
    async find(filter, limit) {
      const query = db<Record<string, unknown>>('events').select('*').orderBy('sequence', 'desc').limit(limit)
      return (await narrowEvents(query, filter)).map(read)
    },
    async newestOfVisits(visitIds, exceptBy) {
      // A maximum may arrive as text from PostgreSQL.
      const newest: { visit_id: string; sequence: number | string }[] = await db('events')
        .whereIn('visit_id', [...visitIds])
        .modify((query) => void (exceptBy === null || query.whereNot('by', exceptBy)))
        .groupBy('visit_id')
        .select('visit_id')
        .max('sequence as sequence')
      return new Map(newest.map((row) => [row.visit_id, Number(row.sequence)]))
    },
    head: () => readHead(db),
  }
}

function narrowEvents<Q extends Knex.QueryBuilder>(query: Q, filter: EventFilter): Q {
  const { before, from, to, by, subject, what, visitIds, notRecords } = filter
  if (before !== undefined) query.where('sequence', '<', before)
  if (from !== undefined) query.where('at', '>=', from)
  if (to !== undefined) query.where('at', '<', to)
  if (by !== undefined) query.where({ by })
  // Everything that begins with the subject and a dot: `/` comes after it. LIKE would take the underscore for any character.
  if (subject !== undefined) query.where('what', '>=', `${subject}.`).where('what', '<', `${subject}/`)
  if (what) query.whereIn('what', [...what])
  if (visitIds) query.whereIn('visit_id', [...visitIds])
  if (notRecords) query.whereNotIn('record', [...notRecords])
  return query
}

export async function readHead(db: Knex.Transaction): Promise<ChainHead> {
  const [head] = await db<ChainHead>('event_chain').select('sequence', 'hash')
  if (!head) throw new Error('the event chain has no head')
  return head
}

/** A page of events as they are stored, for recalculating the chain. */
export function storedEvents(db: Knex.Transaction, after: number, limit: number): Promise<StoredEvent[]> {
  return db<StoredEvent>('events').select('*').where('sequence', '>', after).orderBy('sequence').limit(limit)
}

/** Writes the events of one command at the end of the chain. The command holds the lock, so the head cannot move under it. */
export class Appender {
  #head: ChainHead | undefined
  #first: number | undefined

  constructor(private readonly db: Knex.Transaction) {}

  async append(event: NewEvent): Promise<void> {
    const head = (this.#head ??= await readHead(this.db))
    const sequence = head.sequence + 1
    const stored = toStored(eventTable, { ...event, sequence, previousHash: head.hash })
    const hash = eventHash(stored)
    await this.db('events').insert({ ...stored, hash })
    this.#head = { sequence, hash }
    this.#first ??= sequence
  }

  /** Moves the chain's head, once for all events of the command. @returns what it appended, if anything */
  async finish(): Promise<{ from: number; to: number } | undefined> {
    if (this.#head === undefined || this.#first === undefined) return undefined
    await this.db('event_chain').update({ ...this.#head })
    return { from: this.#first, to: this.#head.sequence }
  }
}
