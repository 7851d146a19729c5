import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import knex, { type Knex } from 'knex'
import { expect, it, onTestFinished, vi } from 'vitest'
import { eventHash, type StoredEvent } from '#electron/database/events/hash'
import { keepHeadFile, readHeadFile } from '#electron/database/events/head-file'
import type { DatabaseAddress } from '#electron/database/open'
import type { Committed, Database, NewEvent } from '#electron/services/ports/database'
import { eachDatabase } from '#tests/support/databases'

function event(what: string, fields: Partial<NewEvent> = {}): NewEvent {
  const who = { at: '2026-11-23T01:00:00.000Z', by: 'staff-1', station: 'gate' }
  return { ...who, what, record: 'visits', recordId: 'v1', visitId: 'v1', data: { plate: '苏A1K845' }, ...fields }
}

async function appendEach(database: Database, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) await database.command((writer) => writer.append(event(`visit.step_${n}`)))
}

/** What somebody does who has the file, or the server, and no Frontlane. */
async function byHand<T>(address: DatabaseAddress, work: (db: Knex) => Promise<T>): Promise<T> {
  const connection = address.kind === 'sqlite' ? { filename: address.file } : address.url
  const db = knex({ client: address.kind === 'sqlite' ? 'sqlite3' : 'pg', connection, useNullAsDefault: true })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

async function tamper(address: DatabaseAddress, ...statements: string[]): Promise<void> {
  await byHand(address, async (db) => {
    for (const statement of statements) await db.raw(statement)
  })
}

eachDatabase((_name, open, newAddress) => {
  it('events are read by sequence, by record and by visit', async () => {
    const database = await open()
    await database.command(async (writer) => {
      await writer.append(event('visit.arrived'))
      await writer.append(event('customer.registered', { record: 'customers', recordId: 'c1', visitId: null }))
      await writer.append(event('visit.taken'))
    })
    await database.read(async ({ events }) => {
      const what = (list: { what: string }[]) => list.map((each) => each.what)
      expect(what(await events.after(1, 10))).toEqual(['customer.registered', 'visit.taken'])
      expect(what(await events.after(0, 1))).toEqual(['visit.arrived'])
      expect(what(await events.ofRecord('customers', 'c1'))).toEqual(['customer.registered'])
      expect(what(await events.ofVisit('v1'))).toEqual(['visit.arrived', 'visit.taken'])
      const [first, second] = await events.after(0, 2)
      expect(first).toMatchObject({ sequence: 1, previousHash: '', data: { plate: '苏A1K845' } })
      expect(second?.previousHash).toBe(first?.hash)
    })
  })

  it('listeners hear every sequence once, in order, after it can be read', async () => {
    const database = await open()
    const heard: Committed[] = []
    database.onCommit((committed) => heard.push(committed))
    await database.command(async (writer) => {
      await writer.append(event('a'))
      await writer.append(event('b'))
    })
    expect(heard).toEqual([{ from: 1, to: 2 }])
    await database.command((writer) => writer.nextNumber('RO', '2026-11-23'))
    await Promise.all([appendEach(database, 5), appendEach(database, 5)])
    expect(heard.flatMap(({ from, to }) => (from === to ? [from] : [from, to]))).toEqual(
      [...Array(12).keys()].map((n) => n + 1),
    )
  })

  it('a chain longer than a page is intact', async () => {
    const database = await open()
    await database.command(async (writer) => {
      for (let n = 1; n <= 1_000; n += 1) await writer.append(event(`step_${n}`))
    })
    const head = await database.read((reader) => reader.events.head())
    expect(await database.verifyEvents(head)).toEqual({ intact: true, head })
  })

  const cases: [what: string, statements: string[], found: { sequence: number; fault: string }][] = [
    [
      'edited',
      [`UPDATE events SET data = '{"plate":"苏A00000"}' WHERE sequence = 3`],
      { sequence: 3, fault: 'changed' },
    ],
    ['given to another', [`UPDATE events SET "by" = 'staff-2' WHERE sequence = 1`], { sequence: 1, fault: 'changed' }],
    ['without one row', [`DELETE FROM events WHERE sequence = 4`], { sequence: 4, fault: 'missing' }],
    ['without its first row', [`DELETE FROM events WHERE sequence = 1`], { sequence: 1, fault: 'missing' }],
    ['cut', [`DELETE FROM events WHERE sequence > 4`], { sequence: 5, fault: 'missing' }],
    [
      'with two rows changed about',
      [
        `UPDATE events SET sequence = 99 WHERE sequence = 2`,
        `UPDATE events SET sequence = 2 WHERE sequence = 3`,
        `UPDATE events SET sequence = 3 WHERE sequence = 99`,
      ],
      { sequence: 2, fault: 'unlinked' },
    ],
    [
      'with a row closed up after one taken out',
      [
        `DELETE FROM events WHERE sequence = 3`,
        ...[4, 5, 6].map((n) => `UPDATE events SET sequence = ${n - 1} WHERE sequence = ${n}`),
      ],
      { sequence: 3, fault: 'unlinked' },
    ],
    [
      'with a row more than there was',
      [
        `INSERT INTO events (sequence, at, "by", station, what, record, record_id, visit_id, data, previous_hash, hash)
         SELECT 7, at, "by", station, what, record, record_id, visit_id, data, hash, 'ffff' FROM events WHERE sequence = 6`,
      ],
      { sequence: 7, fault: 'changed' },
    ],
  ]
  it.each(cases)('an event log %s is found at the right row', async (_what, statements, found) => {
    const address = await newAddress()
    const database = await open(address)
    await appendEach(database, 6)
    expect(await database.verifyEvents()).toMatchObject({ intact: true })
    await tamper(address, ...statements)
    expect(await database.verifyEvents()).toEqual({ intact: false, ...found })
  })

  it.each(['at', 'by', 'station', 'what', 'record', 'record_id', 'visit_id', 'data', 'hash', 'previous_hash'])(
    'an event whose %s was changed is found',
    async (column) => {
      const address = await newAddress()
      const database = await open(address)
      await appendEach(database, 6)
      await tamper(address, `UPDATE events SET "${column}" = 'x' WHERE sequence = 3`)
      const fault = column === 'previous_hash' ? 'unlinked' : 'changed'
      expect(await database.verifyEvents()).toEqual({ intact: false, sequence: 3, fault })
    },
  )

  it('an event that was changed with its own hash breaks the link of the next', async () => {
    const address = await newAddress()
    const database = await open(address)
    await appendEach(database, 6)
    const third = await byHand(address, (db) => db<StoredEvent>('events').where({ sequence: 3 }).first())
    // As this program does it: the driver gives a server's bigint as a text.
    const forged = eventHash({ ...third, sequence: 3, by: 'staff-2' })
    await tamper(address, `UPDATE events SET "by" = 'staff-2', hash = '${forged}' WHERE sequence = 3`)
    expect(await database.verifyEvents()).toEqual({ intact: false, sequence: 4, fault: 'unlinked' })
  })

  it('a log that was cut together with its head, or replaced by another, is found by the head kept elsewhere', async () => {
    const address = await newAddress()
    const database = await open(address)
    await appendEach(database, 3)
    const third = await database.read((reader) => reader.events.head())
    await appendEach(database, 3)
    const sixth = await database.read((reader) => reader.events.head())
    await tamper(
      address,
      `DELETE FROM events WHERE sequence > 3`,
      `UPDATE event_chain SET sequence = 3, hash = '${third.hash}'`,
    )
    expect(await database.verifyEvents()).toMatchObject({ intact: true })
    expect(await database.verifyEvents(sixth)).toEqual({ intact: false, sequence: 4, fault: 'missing' })
    expect(await database.verifyEvents(third)).toMatchObject({ intact: true })

    const other = await open()
    await other.command(async (writer) => {
      for (let n = 1; n <= 8; n += 1) await writer.append(event(`another.step_${n}`))
    })
    expect(await other.verifyEvents(sixth)).toEqual({ intact: false, sequence: 6, fault: 'replaced' })
  })

  it('the head is kept in a file after commits, and when it stops', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'frontlane-head-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'events.head')
    expect(await readHeadFile(file)).toBeUndefined()

    const database = await open()
    const stop = keepHeadFile(database, file, (error) => expect.unreachable(String(error)))
    await appendEach(database, 1)
    await vi.waitUntil(async () => (await readHeadFile(file))?.sequence === 1, { timeout: 5_000 })
    await appendEach(database, 4)
    await stop()
    expect(await readHeadFile(file)).toEqual(await database.read((reader) => reader.events.head()))

    await writeFile(file, '{"sequence":"5"}')
    expect(await readHeadFile(file)).toBeUndefined()
  })
})
