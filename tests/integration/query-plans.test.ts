/** Years of rows: nothing that is asked in a day reads through a table that grows. Without statistics SQLite plans by its indexes alone, so an empty shop plans as a full one. */
import sqlite3 from 'sqlite3'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '#electron/database/open'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { recordStatements } from '#tests/bench/bare-statements'
import { wholeVisit } from '#tests/bench/data/template'
import { TestShop } from '#tests/support/shop'

/** What a shop has a few of, however old it is. */
const small = new Set('staff teams settings shifts price_items exit_cards event_chain'.split(' '))
/** Read whole on purpose: of what is in the yard, and the newest by its index. */
const narrow =
  /USING (COVERING )?INDEX (search_entries_in_yard|gate_passages_at_index|card_counts_at_index|\w*_one_open_\w+)/

/** As good as an id: a car's visits, and what is going on now; of states that things end in none is asked so. */
const asGoodAsAnId = /INDEX (visits_plate_index|visits_state_index|repair_orders_state_index) /

it('a whole visit and every screen around it find their rows by an index', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'frontlane-plans-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'frontlane.sqlite')
  const recording = recordStatements()
  onTestFinished(() => recording.end())
  const database = await openDatabase({ kind: 'sqlite', file }, (error) => expect.unreachable(String(error)))
  const shop = await TestShop.open(database)
  await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })

  recording.take()
  await wholeVisit(shop)
  await shop.call(people.gatekeeper, 'gate.scanCard', { code: 'FLC-001' })
  const { plate } = storyCar
  const visitId = (await shop.read((reader) => reader.visits.first({ plate })))?.id ?? ''
  await shop.call(people.gatekeeper, 'gate.overview', {})
  await shop.call(people.gatekeeper, 'gate.knownPlate', { plate })
  await shop.call(people.gatekeeper, 'gate.leftOpen', {})
  await shop.call(people.gatekeeper, 'exitCard.rack', {})
  await shop.call(people.advisor, 'reception.queue', {})
  await shop.call(people.advisor, 'visit.view', { visitId })
  await shop.call(people.advisor, 'visit.custody', { visitId })
  await shop.call(people.advisor, 'visit.history', { visitId })
  await shop.call(people.advisor, 'visit.search', { text: '王' })
  await shop.call(people.foreman, 'workshop.board', {})
  await shop.call(people.foreman, 'workshop.teams', {})
  await shop.call(people.cashier, 'cashier.queue', {})
  await shop.call(people.cashier, 'cashier.shift', {})
  await shop.call(people.cashier, 'cashier.drawer', {})
  await shop.call(people.cashier, 'prints.queue', {})
  await shop.call(people.cashier, 'prints.ofVisit', { visitId })
  await shop.call(people.manager, 'manager.today', {})
  await shop.call(people.manager, 'places.held', {})
  await shop.call(people.manager, 'places.teams', {})
  await shop.call(null, 'lounge.board', {})
  const asked = new Set(recording.take().flatMap((transaction) => transaction.map(({ sql }) => sql)))
  await database.close()

  const bare = new sqlite3.Database(file)
  onTestFinished(() => bare.close())
  const planOf = (sql: string) =>
    new Promise<{ detail: string }[]>((resolve, reject) =>
      bare.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, (error, rows) =>
        error ? reject(error) : resolve(rows),
      ),
    )
  // `1 = ?` is how a list of nothing is asked for: it reads nothing.
  const reads = [...asked].filter((sql) => /^(select|update|delete)/i.test(sql) && !sql.includes('1 = ?'))
  expect(reads.length).toBeGreaterThan(100)
  const scans: string[] = []
  for (const sql of reads) {
    for (const { detail } of await planOf(sql)) {
      const table = /^SCAN (\w+)/.exec(detail)?.[1]
      if (table !== undefined && !small.has(table) && !narrow.test(detail)) scans.push(`${detail}: ${sql}`)
      // Whoever knows the record's id, or another's that it belongs to, does not look through all of a kind or a state.
      const by = /^SEARCH (\w+) USING .*\((.*)\)$/.exec(detail)
      const knowsId = /where .*`(\w+_)?id` (=|in)/.test(sql)
      if (by && !small.has(by[1]!) && knowsId && !/\b(\w+_)?id=|<|>/.test(by[2]!) && !asGoodAsAnId.test(detail))
        scans.push(`${detail}: ${sql}`)
    }
  }
  expect(scans).toEqual([])
})
