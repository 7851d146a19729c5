/** Runs the same tests on both databases, each test on a fresh one. */
import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, inject } from 'vitest'
import type { DatabaseAddress } from '#electron/database/open'
import { openDatabase } from '#electron/database/open'
import type { Database } from '#electron/services/ports/database'

/** Opens a fresh database, or one that is there already. Closed after the test; what went wrong in the background fails it. */
export type OpenForTest = (address?: DatabaseAddress) => Promise<Database>

/** The address of an empty database, not migrated yet, which is removed after the test. */
export type NewAddress = () => Promise<DatabaseAddress>

export function eachDatabase(tests: (name: string, open: OpenForTest, newAddress: NewAddress) => void): void {
  describe('on SQLite', () => withDatabases(sqlite, (open, newAddress) => tests('SQLite', open, newAddress)))
  describe('on PostgreSQL', () => withDatabases(postgres, (open, newAddress) => tests('PostgreSQL', open, newAddress)))
}

/** For what is not about the database, and would take long twice. */
export function onSqlite(tests: (open: OpenForTest, newAddress: NewAddress) => void): void {
  describe('on SQLite', () => withDatabases(sqlite, tests))
}

/** For what only a server does. */
export function onPostgres(tests: (open: OpenForTest, newAddress: NewAddress) => void): void {
  describe('on PostgreSQL', () => withDatabases(postgres, tests))
}

interface Made {
  address: DatabaseAddress
  remove(): Promise<void>
}

interface Kind {
  /** An empty database. */
  make(): Promise<Made>
  /** One that has its tables already, for the sake of speed. */
  makeReady(): Promise<Made>
}

function withDatabases(kind: Kind, tests: (open: OpenForTest, newAddress: NewAddress) => void): void {
  const opened: Database[] = []
  const made: Made[] = []
  const failures: unknown[] = []

  async function kept(making: Promise<Made>): Promise<DatabaseAddress> {
    const fresh = await making
    made.push(fresh)
    return fresh.address
  }

  async function open(address?: DatabaseAddress): Promise<Database> {
    const database = await openDatabase(address ?? (await kept(kind.makeReady())), (error) => failures.push(error))
    opened.push(database)
    return database
  }

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()))
    await Promise.all(made.splice(0).map((database) => database.remove()))
    if (failures.length > 0) throw new AggregateError(failures.splice(0), 'failures that nobody waited for')
  })

  tests(open, () => kept(kind.make()))
}

const sqlite: Kind = {
  make: () => makeFile(() => Promise.resolve()),
  makeReady: () => makeFile((file) => copyFile(inject('sqlite').template, file)),
}

/** @param fill what it has when it is opened first */
async function makeFile(fill: (file: string) => Promise<void>): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), 'frontlane-database-'))
  const file = join(folder, 'frontlane.db')
  await fill(file)
  return { address: { kind: 'sqlite', file }, remove: () => rm(folder, { recursive: true, force: true }) }
}

const postgres: Kind = {
  make: () => makePostgres('template1'),
  makeReady: () => makePostgres(inject('postgres').template),
}

async function makePostgres(template: string): Promise<Made> {
  const { server } = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  return {
    address: { kind: 'postgres', url: `${server}/${name}` },
    remove: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
