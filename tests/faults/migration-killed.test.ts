/** Killed while the database is brought to a newer version: the old schema or the new, all rows, and the next start works. */
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Knex } from 'knex'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqlite } from '#electron/database/connection/sqlite'
import { migrations } from '#electron/database/migrations/index'
import { currentVersion, migrate } from '#electron/database/migrations/runner'
import { openDatabase } from '#electron/database/open'
import { bundle } from '#tests/support/bundle'
import { rounds } from './rounds'

const run = promisify(execFile)
const rowsEach = 3
/** Every statement in a soak; in between every so many, another one for each version. */
const step = rounds(9, 1)

let folder: string
let program: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontlane-migration-'))
  program = await bundle(join(import.meta.dirname, '../support/migrate-and-die.ts'))
})
afterAll(() => rm(folder, { recursive: true }))

it.each(migrations.map(({ version, name }) => [version, name] as const))('to version %i, %s', async (version) => {
  const before = join(folder, `before-${version}.db`)
  await makeUpTo(before, version - 1)
  const dry = join(folder, `dry-${version}.db`)
  await copyFile(before, dry)
  const statements = Number(await die(dry, 0, version))
  expect(statements).toBeGreaterThan(5)
  const [old, migrated] = (await Promise.all([before, dry].map(lookAt))) as [Look, Look] // of two files
  expect([old.version, migrated.version]).toEqual([version - 1, version])

  for (let statement = 1 + (version % step); statement <= statements; statement += step) {
    const file = join(folder, `killed-${version}-${statement}.db`)
    await copyFile(before, file)
    const told = `killed at statement ${statement}`
    expect(await die(file, statement, version), told).toBe('')
    const killed = await lookAt(file)
    expect(killed, told).toEqual(killed.version === version ? migrated : old)

    const database = await openDatabase({ kind: 'sqlite', file }, () => {})
    await database.close()
    const next = await lookAt(file)
    expect(next.version, told).toBe(migrations.at(-1)?.version)
    expect(countsOf(next), told).toMatchObject(countsOf(old))
    await rm(file)
  }
})

async function makeUpTo(file: string, version: number): Promise<void> {
  const engine = await openSqlite(file)
  await migrate(
    engine,
    migrations.filter((each) => each.version <= version),
  )
  if (version > 0) await engine.write(fill)
  await engine.close()
}

/** A few rows in every table that has none; the n-th row of each refers to the n-th of the others. */
async function fill(transaction: Knex.Transaction): Promise<void> {
  for (const name of await tablesOf(transaction)) {
    const [found] = await transaction(name).count<{ n: number }[]>('* as n')
    if (Number(found?.n) > 0) continue
    const columns = Object.entries(await transaction(name).columnInfo())
    for (let n = 1; n <= rowsEach; n += 1) {
      await transaction(name).insert(
        Object.fromEntries(columns.map(([column, { type }]) => [column, type === 'text' ? `row-${n}` : n])),
      )
    }
  }
}

/** All that a file holds. */
interface Look {
  version: number
  /** The statements that made it, by name. */
  schema: Record<string, string>
  rows: Record<string, unknown[]>
}

async function lookAt(file: string): Promise<Look> {
  const engine = await openSqlite(file)
  try {
    return await engine.read('screens', async (transaction) => {
      const rows: Look['rows'] = {}
      for (const name of await tablesOf(transaction)) rows[name] = await transaction(name).select('*')
      const made = await transaction('sqlite_schema').whereNotNull('sql').select<{ name: string; sql: string }[]>()
      const schema = Object.fromEntries(made.map(({ name, sql }) => [name, sql]))
      return { version: await currentVersion(transaction), schema, rows }
    })
  } finally {
    await engine.close()
  }
}

const countsOf = ({ rows }: Look) =>
  Object.fromEntries(Object.entries(rows).map(([name, { length }]) => [name, length]))

/** But for the list of versions itself, which grows. */
async function tablesOf(transaction: Knex.Transaction): Promise<string[]> {
  return transaction('sqlite_schema')
    .where({ type: 'table' })
    .whereNotIn('name', ['schema_versions'])
    .whereNot('name', 'like', 'sqlite_%')
    .pluck<string[]>('name')
}

/** @returns the number of statements; empty when it was killed */
async function die(file: string, statement: number, version: number): Promise<string> {
  try {
    return (await run(process.execPath, [program, file, String(statement), String(version)])).stdout
  } catch (error) {
    if (error instanceof Error && 'signal' in error && error.signal === 'SIGKILL') return ''
    throw error
  }
}
