/** A shop with so many finished orders, as a database file: made once, kept in an ignored folder, opened as it is. */
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
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
import { anotherCar } from '#tests/support/another-car'
import { copier, type CopiedVisit } from './copy'
import { makeTemplate, type StoredRow, type Template } from './template'

const kept = join(import.meta.dirname, '../../../.bench')
/** SQLite takes 32 766; the fewer, the sooner the next copy is made beside it. */
const valuesPerStatement = 6_000
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
  const copyOf = copier(template, orders)
  /** The next to be written, with a breath after each: SQLite writes the ones before on a thread of its own. */
  async function copiesFrom(from: number): Promise<CopiedVisit[]> {
    const copies: CopiedVisit[] = []
    for (let n = from; n < Math.min(orders, from + visitsPerCommit); n += 1) {
      copies.push(copyOf(n))
      await nextTurn()
    }
    return copies
  }
  let copies = await copiesFrom(0)
  for (let until = copies.length; copies.length > 0; until += copies.length) {
    const [next] = await Promise.all([
      copiesFrom(until),
      engine.write(async (transaction) => {
        // In this order: for a row that comes before what it refers to, SQLite searches the table again.
        await addRows(transaction, copies)
        await addEvents(transaction, copies, state)
        await addEntries(transaction, copies, state)
      }),
    ])
    copies = next
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
    [...new Set(String(entry['texts']).split('\n').flatMap(gramsOf))].map((gram) => ({
      gram,
      last_seen: entry['last_seen'],
      entry: entry['number'],
    })),
  )
  // In the order of the index, which is the table.
  grams.sort(({ gram: a }, { gram: b }) => (a < b ? -1 : 1))
  await insert(transaction, 'search_grams', grams)
  await transaction('counters')
    .insert({ series: 'search_entries', business_day: '', last: state.entry })
    .onConflict(['series', 'business_day'])
    .merge()
}

/** @param rows with the same columns */
async function insert(transaction: Knex.Transaction, table: string, rows: readonly StoredRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const perStatement = Math.floor(valuesPerStatement / columns.length)
  const named = columns.map(() => '??').join(', ')
  const row = `(${columns.map(() => '?').join(', ')})`
  for (let from = 0; from < rows.length; from += perStatement) {
    const some = rows.slice(from, from + perStatement)
    const values = some.flatMap((each) => columns.map((column) => each[column])) as Knex.Value[] // as they were read
    const sql = `INSERT INTO ?? (${named}) VALUES ${some.map(() => row).join(', ')}`
    await transaction.raw(sql, [table, ...columns, ...values])
  }
}
