import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import knex from 'knex'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPostgres } from '#electron/database/connection/postgres'
import { openSqlite } from '#electron/database/connection/sqlite'
import type { Migration } from '#electron/database/migrations/migration'
import { migrate } from '#electron/database/migrations/runner'
import type { DatabaseAddress } from '#electron/database/open'
import { openDatabase } from '#electron/database/open'
import { tableNames, tables } from '#electron/database/schema/tables'
import { bundle } from '#tests/support/bundle'
import { eachDatabase } from '#tests/support/databases'
import { childrenEach, first, parents, second } from '#tests/support/migrations'

const run = promisify(execFile)

async function engineAt(address: DatabaseAddress) {
  return address.kind === 'sqlite' ? openSqlite(address.file) : openPostgres(address.url, () => {})
}

async function migrateAt(address: DatabaseAddress, list: readonly Migration[]): Promise<void> {
  const engine = await engineAt(address)
  await migrate(engine, list).finally(() => engine.close())
}

/** What is in the tables that `first` and `second` make. */
async function lookAt(address: DatabaseAddress) {
  const engine = await engineAt(address)
  try {
    return await engine.read('screens', async (transaction) => ({
      versions: (await transaction('schema_versions').orderBy('version').pluck('version')) as number[],
      parents: (await transaction('parents').select('*')) as Record<string, unknown>[],
      children: Number((await transaction('children').count('* as n'))[0]?.['n']),
    }))
  } finally {
    await engine.close()
  }
}

eachDatabase((name, open, newAddress) => {
  it('every table has exactly the columns of its record', async () => {
    const address = await newAddress()
    await (await open(address)).close()
    const engine = await engineAt(address)
    for (const table of tableNames) {
      const found = await engine.read('screens', (transaction) => transaction(tables[table].name).columnInfo())
      const columns = Object.entries(found).map(([column, { nullable }]) => [column, nullable])
      const described = tables[table].columns.map((column) => [column.name, column.kind.endsWith('?')])
      expect(columns.sort(), table).toEqual(described.sort())
    }
    await engine.close()
  })

  it('rebuilds a table without losing the rows that refer to it', async () => {
    const address = await newAddress()
    await migrateAt(address, [first])
    await migrateAt(address, [first, second])
    await migrateAt(address, [first, second])
    const found = await lookAt(address)
    expect(found.versions).toEqual([1, 2])
    expect(found.parents).toHaveLength(parents)
    expect(found.parents[0]).toEqual({ id: 1, name: 'parent 1', colour: 'blue' })
    expect(found.children).toBe(parents * childrenEach)
  })

  it('leaves the schema before a step that fails', async () => {
    const address = await newAddress()
    await migrateAt(address, [first])
    const failing: Migration = {
      ...second,
      async up(transaction) {
        await second.up(transaction)
        throw new Error('no')
      },
    }
    await expect(migrateAt(address, [first, failing])).rejects.toThrow('no')
    const found = await lookAt(address)
    expect(found.versions).toEqual([1])
    expect(found.parents[0]).toEqual({ id: 1, name: 'parent 1', old: 'x' })
    expect(found.children).toBe(parents * childrenEach)
  })

  it('refuses what a later program has made', async () => {
    const address = await newAddress()
    await migrateAt(address, [first, second])
    await expect(migrateAt(address, [first])).rejects.toMatchObject({ name: 'DatabaseFault', kind: 'newer' })
  })

  // A SQLite file belongs to one process.
  if (name === 'PostgreSQL') {
    it('is done once when two machines start at the same time', async () => {
      const address = await newAddress()
      await Promise.all([migrateAt(address, [first, second]), migrateAt(address, [first, second])])
      expect((await lookAt(address)).versions).toEqual([1, 2])
    })
  }
})

describe('on SQLite', () => {
  let program: string
  beforeAll(async () => {
    program = await bundle(join(import.meta.dirname, '../support/migrate-and-die.ts'))
  })

  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frontlane-migrations-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const at = (file: string): DatabaseAddress => ({ kind: 'sqlite', file })

  async function die(file: string, statement: number): Promise<string> {
    const running = run(process.execPath, [program, file, String(statement), 'test'])
    const ended = await running.catch((error: unknown) => {
      if (!(error instanceof Error && 'signal' in error && error.signal === 'SIGKILL')) throw error
      return { stdout: '' }
    })
    return ended.stdout
  }

  it('keeps a copy of the file before it is changed', async () => {
    const file = join(folder, 'frontlane.db')
    await migrateAt(at(file), [first])
    expect(await readdir(folder)).toEqual(['frontlane.db'])
    const before = await lookAt(at(file))
    await migrateAt(at(file), [first, second])
    const [copy, ...others] = await readdir(join(folder, 'backups'))
    expect(others).toEqual([])
    expect(copy).toMatch(/^frontlane-before_update-/)
    expect(await lookAt(at(join(folder, 'backups', copy ?? '')))).toEqual(before)
    expect(before.versions).toEqual([1])
  })

  it('killed at every statement: the old or the new schema, all rows, and the next start works', async () => {
    const original = join(folder, 'original.db')
    await migrateAt(at(original), [first])
    const dry = join(folder, 'dry.db')
    await copyFile(original, dry)
    const statements = Number(await die(dry, 0))
    expect(statements).toBeGreaterThan(10)
    for (let statement = 1; statement <= statements; statement += 1) {
      const file = join(folder, `killed-${statement}.db`)
      await copyFile(original, file)
      await die(file, statement)
      const killed = await lookAt(at(file))
      const newest = killed.versions.at(-1)
      expect(Object.keys(killed.parents[0] ?? {}), `killed at ${statement}`).toEqual(
        newest === 1 ? ['id', 'name', 'old'] : ['id', 'name', 'colour'],
      )
      await migrateAt(at(file), [first, second])
      const next = await lookAt(at(file))
      expect(next.versions).toEqual([1, 2])
      expect(next.parents).toHaveLength(parents)
      expect(next.children).toBe(parents * childrenEach)
    }
  }, 300_000)

  it('takes no file that is not its own', async () => {
    const file = join(folder, 'frontlane.db')
    await writeFile(file, 'not a database at all, but as long as a header is')
    await expect(openDatabase(at(file), () => {})).rejects.toMatchObject({ name: 'DatabaseFault', kind: 'damaged' })

    await rm(file)
    const other = knex({ client: 'sqlite3', connection: { filename: file }, useNullAsDefault: true })
    await other.raw('CREATE TABLE songs (id integer)')
    await other.destroy()
    await expect(openDatabase(at(file), () => {})).rejects.toMatchObject({ name: 'DatabaseFault', kind: 'foreign' })
  })

  it('says that a file is damaged whose pages are', async () => {
    const file = join(folder, 'frontlane.db')
    await (await openDatabase(at(file), () => {})).close()
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill(0xff, 100, 8_192))
    await expect(openDatabase(at(file), () => {})).rejects.toMatchObject({ name: 'DatabaseFault', kind: 'damaged' })
  })
})
