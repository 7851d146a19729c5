/** A shop with so many finished orders, as a database file: made once, kept in an ignored folder, opened as it is. */
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Knex } from 'knex'
import { openSqlite } from '#electron/database/connection/sqlite'
import { eventHash } from '#electron/database/events/hash'
import { readHead } from '#electron/database/repositories/events'
import { gramsOf } from '#electron/domain/search/grams'
import type { ChainHead } from '#electron/services/ports/database'
import { openDatabase } from '#electron/database/open'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { TestShop } from '#tests/support/shop'
import { putStarterShop } from '../../e2e/support/starter-database'
import { anotherCar } from './another-car'
import { copyOf, type CopiedVisit } from './copy'
import { makeTemplate, type StoredRow, type Template } from './template'

const kept = join(import.meta.dirname, '../../../.bench')
/** SQLite takes 32 766 values in one statement, and knex writes many rows as one compound select of 500 terms at most. */
const rowsPerStatement = 400
const gramsPerStatement = 10_000
const visitsPerCommit = 500

/**
 * @param say hears how far it is
 * @returns the file, with its name by its size
 */
export async function shopOf(orders: number, say: (text: string) => void, folder = kept): Promise<string> {
  const file = join(folder, `${orders}.sqlite`)
  if (existsSync(file)) return file
  await mkdir(folder, { recursive: true })
  const making = `${file}.making`
  const scratch = await mkdtemp(join(tmpdir(), 'frontlane-bench-'))
  try {
    await putStarterShop(scratch)
    const starter = join(scratch, 'frontlane.sqlite')
    for (const end of ['', '-wal', '-shm']) await rm(making + end, { force: true })
    await copyFile(starter, making)
    await fill(making, await makeTemplate(starter), orders, say)
    await rename(making, file)
  } finally {
    await rm(scratch, { recursive: true })
  }
  return file
}

/** A shop with so many cars in work, made by the services. */
export async function boardOf(cars: number): Promise<string> {
  const file = join(kept, `board-${cars}.sqlite`)
  if (existsSync(file)) return file
  await mkdir(kept, { recursive: true })
  const scratch = await mkdtemp(join(tmpdir(), 'frontlane-bench-'))
  try {
    await putStarterShop(scratch)
    const making = join(scratch, 'frontlane.sqlite')
    const database = await openDatabase({ kind: 'sqlite', file: making }, () => {})
    const shop = await TestShop.open(database)
    await shop.call(people.manager, 'places.addCards', { from: 100, to: 100 + cars })
    await database.command(async ({ settings }) => {
      const found = await settings.get('shop')
      if (found) await settings.update('shop', { value: { ...(found.value as object), keySlots: cars, boxes: cars } })
    })
    for (let n = 1; n <= cars; n += 1) {
      const visit = new OneVisit(shop, anotherCar(n, { cardNumber: String(100 + n), slot: n, box: n }))
      await visit.untilInWork()
    }
    await database.close()
    await copyFile(making, file)
  } finally {
    await rm(scratch, { recursive: true })
  }
  return file
}

async function fill(file: string, template: Template, orders: number, say: (text: string) => void): Promise<void> {
  const engine = await openSqlite(file)
  // Yesterday's, and over.
  const yesterday = { number: 'SH-20261122-001', business_day: '2026-11-22', closed_at: template.shift['opened_at'] }
  const closed = { ...template.shift, ...yesterday, state: 'closed', open_cashier_id: null }
  await engine.write((transaction) => transaction('shifts').insert(closed))
  const state: State = { head: await engine.read('screens', readHead), entry: 0 }
  for (let from = 0; from < orders; from += visitsPerCommit) {
    const until = Math.min(orders, from + visitsPerCommit)
    await engine.write(async (transaction) => {
      const copies = Array.from({ length: until - from }, (_, n) => copyOf(template, from + n, orders))
      await addRows(transaction, copies)
      await addEvents(transaction, copies, state)
      await addEntries(transaction, copies, state)
    })
    if (until % 10_000 === 0) say(`${until} of ${orders} orders`)
  }
  await engine.close()
}

interface State {
  head: ChainHead
  /** The number of the last search entry. */
  entry: number
}

async function addRows(transaction: Knex.Transaction, copies: readonly CopiedVisit[]): Promise<void> {
  const byTable = new Map<string, StoredRow[]>()
  for (const [table, rows] of copies.flatMap((copy) => copy.rows)) {
    byTable.set(table, [...(byTable.get(table) ?? []), ...rows])
  }
  for (const [table, rows] of byTable) await insert(transaction, table, rows)
}

/** Linked to the chain as the services' own are. */
async function addEvents(transaction: Knex.Transaction, copies: readonly CopiedVisit[], state: State): Promise<void> {
  const linked = copies.flatMap(({ events }) =>
    events.map((event) => {
      const stored = { ...event, sequence: state.head.sequence + 1, previous_hash: state.head.hash }
      const hash = eventHash(stored)
      state.head = { sequence: stored.sequence, hash }
      return { ...stored, hash }
    }),
  )
  await insert(transaction, 'events', linked)
  await transaction('event_chain').update({ ...state.head })
}

/** With the grams by which a car that has left is found. */
async function addEntries(transaction: Knex.Transaction, copies: readonly CopiedVisit[], state: State): Promise<void> {
  const entries = copies
    .flatMap((copy) => copy.entries)
    .map((entry): StoredRow => ({ ...entry, number: (state.entry += 1) }))
  await insert(transaction, 'search_entries', entries)
  const grams = entries.flatMap((entry) =>
    [...new Set(String(entry['texts']).split('\n').flatMap(gramsOf))].map(
      (gram) => [gram, entry['last_seen'], entry['number']] as const,
    ),
  )
  // In the order of the index, which is the table.
  grams.sort(([a], [b]) => (a < b ? -1 : 1))
  for (let from = 0; from < grams.length; from += gramsPerStatement) {
    const some = grams.slice(from, from + gramsPerStatement)
    const values = some.map(() => '(?, ?, ?)').join(', ')
    await transaction.raw(
      `INSERT INTO search_grams (gram, last_seen, entry) VALUES ${values}`,
      some.flat() as Knex.Value[],
    )
  }
  await transaction('counters')
    .insert({ series: 'search_entries', business_day: '', last: state.entry })
    .onConflict(['series', 'business_day'])
    .merge()
}

async function insert(transaction: Knex.Transaction, table: string, rows: readonly StoredRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await transaction(table).insert(rows.slice(from, from + rowsPerStatement))
  }
}
