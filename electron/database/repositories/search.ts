/**
 * Finding by any part of a plate, name, phone, VIN or number, at any size of shop.
 *
 * An entry whose car is away is in `search_grams` under each gram of its texts, so that up to three characters are one walk along
 * an index in the order that people want. Entries in the yard are few, change all day, and come first: they have no grams, and are
 * looked through.
 */
import type { Knex } from 'knex'
import { gramsOf, gramsToFind, searchable } from '#electron/domain/search/grams'
import type { FoundEntry, SearchEntry } from '#electron/services/ports/database'
import { nextNumber } from './counters'

interface StoredEntry {
  id: string
  number: number
  kind: SearchEntry['kind']
  visit_id: string | null
  /** Searchable, one to a line: letters and digits, so that a line break belongs to none. */
  texts: string
  plate: string
  title: string
  detail: string
  in_yard: boolean | number
  /** Milliseconds since 1970. */
  last_seen: number
}

/** More than this is common enough: the count of a gram stops here. */
const countedAtMost = 200
const newestFirst = [
  { column: 'last_seen', order: 'desc' },
  { column: 'number', order: 'desc' },
]

export async function index(db: Knex.Transaction, entry: SearchEntry): Promise<void> {
  const [before] = await db<StoredEntry>('search_entries').select('*').where('id', entry.id)
  const stored: StoredEntry = {
    id: entry.id,
    number: before?.number ?? (await nextNumber(db, 'search_entries', '')),
    kind: entry.kind,
    visit_id: entry.visitId,
    texts: entry.texts.map(searchable).join('\n'),
    plate: entry.plate,
    title: entry.title,
    detail: entry.detail,
    in_yard: entry.inYard,
    last_seen: Date.parse(entry.lastSeen),
  }
  if (before && !before.in_yard) await removeGrams(db, before)
  if (before) await db('search_entries').where('id', entry.id).update(stored)
  else await db('search_entries').insert(stored)
  if (!entry.inYard) await insertGrams(db, stored)
}

const gramsOfEntry = (entry: StoredEntry) => [...new Set(entry.texts.split('\n').flatMap(gramsOf))]

async function removeGrams(db: Knex.Transaction, entry: StoredEntry): Promise<void> {
  const where = { last_seen: entry.last_seen, entry: entry.number }
  await db('search_grams').whereIn('gram', gramsOfEntry(entry)).where(where).delete()
}

async function insertGrams(db: Knex.Transaction, entry: StoredEntry): Promise<void> {
  const grams = gramsOfEntry(entry)
  if (grams.length === 0) return
  const rows = grams.map(() => '(?, ?, ?)').join(', ')
  const values = grams.flatMap((gram) => [gram, entry.last_seen, entry.number])
  await db.raw(`INSERT INTO search_grams (gram, last_seen, entry) VALUES ${rows}`, values)
}

export async function search(db: Knex.Transaction, text: string, limit = 20): Promise<FoundEntry[]> {
  const words = [...new Set(text.split(/\s+/).map(searchable))].filter((word) => word !== '')
  if (words.length === 0) return []
  const here = await holding(db<StoredEntry>('search_entries').whereRaw('in_yard'), words)
    .orderBy(newestFirst)
    .limit(limit)
  const away = here.length < limit ? await searchAway(db, words, limit - here.length) : []
  return [...here, ...away].map(found)
}

async function searchAway(db: Knex.Transaction, words: readonly string[], limit: number): Promise<StoredEntry[]> {
  const gram = await rarest(db, [...new Set(words.flatMap(gramsToFind))])
  if (gram === undefined) return []
  // CROSS JOIN: SQLite then walks the grams first, which are in the wanted order, and stops at the limit.
  const walk = db<StoredEntry>('search_grams as g')
    .crossJoin(db.raw('search_entries AS e'))
    .whereRaw('e.number = g.entry')
    .where('g.gram', gram)
    .select<StoredEntry[]>('e.*')
    .orderBy([
      { column: 'g.last_seen', order: 'desc' },
      { column: 'g.entry', order: 'desc' },
    ])
    .limit(limit)
  return holding(walk, words)
}

/** What a longer text is looked up by; the rest of it is then compared entry by entry. @returns undefined when one is nowhere */
async function rarest(db: Knex.Transaction, grams: readonly string[]): Promise<string | undefined> {
  if (grams.length === 1) return grams[0]
  let best: { gram: string; count: number } | undefined
  for (const gram of grams) {
    const some = db('search_grams').select('gram').where('gram', gram).limit(countedAtMost).as('some')
    const [counted] = await db.from(some).count<{ count: number }[]>('* as count')
    const count = counted?.count ?? 0
    if (count === 0) return undefined
    if (!best || count < best.count) best = { gram, count }
  }
  return best?.gram
}

/** Words are letters and digits, so they hold none of the characters that LIKE reads otherwise. */
function holding<Q extends Knex.QueryBuilder>(query: Q, words: readonly string[]): Q {
  for (const word of words) query.where('texts', 'like', `%${word}%`)
  return query
}

function found(stored: StoredEntry): FoundEntry {
  return {
    id: stored.id,
    kind: stored.kind,
    visitId: stored.visit_id,
    plate: stored.plate,
    title: stored.title,
    detail: stored.detail,
    inYard: Boolean(stored.in_yard),
    lastSeen: new Date(stored.last_seen).toISOString(),
  }
}
