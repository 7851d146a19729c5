/** Backups of the embedded database: made while work goes on, put back whole, and never in the way of what is there. */
import { copyFile, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AdvanceableClock } from '#electron/main/clock'
import { backupsOf } from '#electron/database/backup/backups'
import { askForRestore, restoreIfAsked, setAside } from '#electron/database/backup/restore'
import { openDatabase } from '#electron/database/open'
import { keepBackups } from '#electron/services/backup/keeper'
import type { Database, NewEvent } from '#electron/services/ports/database'
import { TestShop } from '#tests/support/shop'

const event: NewEvent = {
  at: '2026-11-23T01:00:00.000Z',
  by: 'staff-1',
  station: 'gate',
  what: 'visit.arrived',
  record: 'visits',
  recordId: 'v1',
  visitId: 'v1',
  data: null,
}
const setting = (id: string) => ({ id, value: 'x'.repeat(500), updatedAt: 't', updatedBy: 's' })

let folder: string
let file: string
const opened: Database[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontlane-backup-'))
  file = join(folder, 'frontlane.sqlite')
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()))
  await rm(folder, { recursive: true })
})

async function open(at = file): Promise<Database> {
  const database = await openDatabase(
    at === file ? { kind: 'sqlite', file } : { kind: 'sqlite', file: at },
    (error) => {
      throw error
    },
  )
  opened.push(database)
  return database
}

async function close(): Promise<void> {
  await Promise.all(opened.splice(0).map((database) => database.close()))
}

/** Two rows in one command: a copy that holds one of them is of no committed state. */
async function write(database: Database, n: number): Promise<void> {
  await database.command(async (writer) => {
    await writer.settings.insert(setting(`s${n}`))
    await writer.append(event)
  })
}

function nextHourUtc(hour: number): number {
  const next = new Date()
  next.setUTCHours(hour, 0, 0, 0)
  return next.getTime() > Date.now() ? next.getTime() : next.getTime() + 24 * 3_600_000
}

const settingsIn = (database: Database) => database.read((reader) => reader.settings.count({}))

describe('a backup', () => {
  it('made while writing, a hundred times: each restores, and equals a committed state', async () => {
    const database = await open()
    const backups = backupsOf(file)
    let written = 0
    const stopping = new AbortController()
    const writing = (async () => {
      for (; !stopping.signal.aborted; written += 1) await write(database, written)
    })()
    const floors: { name: string; atLeast: number }[] = []
    for (let n = 0; n < 100; n += 1) {
      const atLeast = written
      const { name } = await backups.make('asked', new Date(Date.UTC(2026, 10, 23) + n), 1_000)
      floors.push({ name, atLeast })
    }
    stopping.abort()
    await writing
    await close()
    expect(written).toBeGreaterThan(100)
    for (const { name, atLeast } of floors) {
      const copy = join(folder, name)
      await copyFile(join(folder, 'backups', name), copy)
      const restored = await open(copy)
      const rows = await settingsIn(restored)
      expect(rows).toBeGreaterThanOrEqual(atLeast)
      expect(await restored.verifyEvents(), name).toMatchObject({ intact: true, head: { sequence: rows } })
      await close()
    }
  }, 120_000)

  it('says what is in it, and keeps to its number', async () => {
    const database = await open()
    await TestShop.open(database)
    const backups = backupsOf(file)
    for (let n = 0; n < 5; n += 1) await backups.make(n % 2 ? 'daily' : 'asked', new Date(Date.UTC(2026, 10, 23, n)), 3)
    const list = await backups.list()
    expect(list.map(({ at, kind }) => [at, kind])).toEqual([
      ['2026-11-23T04:00:00.000Z', 'asked'],
      ['2026-11-23T03:00:00.000Z', 'daily'],
      ['2026-11-23T02:00:00.000Z', 'asked'],
    ])
    expect(await backups.look(list[0]?.name ?? '')).toMatchObject({ shopName: '前道汽车维修', visits: 0, orders: 0 })
  })

  it('that is damaged, cut, foreign or not there is none', async () => {
    await write(await open(), 1)
    const backups = backupsOf(file)
    const { name } = await backups.make('asked', new Date(0), 5)
    const copy = join(folder, 'backups', name)
    const bytes = await readFile(copy)
    await writeFile(copy, Buffer.from(bytes).fill(0xff, 4_096, 12_288))
    expect(await backups.look(name)).toBeNull()
    await writeFile(copy, bytes.subarray(0, bytes.length - 4_096))
    expect(await backups.look(name)).toBeNull()
    await writeFile(copy, 'a shopping list, long enough to have a header')
    expect(await backups.look(name)).toBeNull()
    expect(await backups.look('../frontlane.sqlite')).toBeNull()
    expect(await backups.look(`../backups/${name}`)).toBeNull()
    expect(await backups.look(name.replace('.sqlite', '/../../frontlane.sqlite'))).toBeNull()
    expect(await backups.look(name.replace('1970', '1971'))).toBeNull()
  })

  it('of a damaged database is not made, and removes none that is sound', async () => {
    const database = await open()
    for (let n = 0; n < 200; n += 1) await write(database, n)
    const backups = backupsOf(file)
    await backups.make('daily', new Date(0), 1)
    await close()
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill(0xff, 40_960, 81_920))
    await expect(backups.make('daily', new Date(1), 1)).rejects.toMatchObject({ kind: 'damaged' })
    expect((await readdir(join(folder, 'backups'))).filter((name) => name.endsWith('.sqlite'))).toHaveLength(1)
    expect(await backups.list()).toHaveLength(1)
  })
})

describe('each day', () => {
  it('the first look of a business day makes one, the others none; a failure is kept until one succeeds', async () => {
    const database = await open()
    const shop = await TestShop.open(database)
    const clock = new AdvanceableClock()
    // 9:00 in the shop, so that a few quarters of an hour stay within its day.
    clock.advance(nextHourUtc(1) - clock.now().getTime())
    const backups = backupsOf(file)
    const failures: unknown[] = []
    let looks = 0
    let full = false
    const watched: typeof backups = {
      ...backups,
      list: () => {
        looks += 1
        return backups.list()
      },
      make: (...asked) => (full ? Promise.reject(new Error('no space')) : backups.make(...asked)),
    }
    const keeper = keepBackups(shop.house, watched, clock, (error) => failures.push(error))
    /** The next look arms itself when the last one has ended. */
    const untilLooked = (times: number) =>
      vi.waitUntil(() => {
        if (looks < times) clock.advance(15 * 60_000)
        return looks >= times
      })
    await untilLooked(4)
    expect((await backups.list()).map(({ kind }) => kind)).toEqual(['daily'])

    full = true
    clock.advance(24 * 3_600_000)
    await vi.waitUntil(() => failures.length > 0)
    expect(keeper.failure()).toMatchObject({ why: 'other' })
    full = false
    await keeper.make('asked')
    expect(keeper.failure()).toBeNull()
    expect((await backups.list()).map(({ kind }) => kind)).toEqual(['asked', 'daily'])
    await keeper.stop()
  })

  it('what is damaged is found at the first look, before anybody touches it', async () => {
    const database = await open()
    const shop = await TestShop.open(database)
    for (let n = 0; n < 200; n += 1) await write(database, n)
    await close()
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill(0xff, bytes.length - 40_960, bytes.length - 20_480))
    const clock = new AdvanceableClock()
    const failures: unknown[] = []
    const keeper = keepBackups({ ...shop.house, database: await open() }, backupsOf(file), clock, (error) =>
      failures.push(error),
    )
    clock.advance(61_000)
    await vi.waitUntil(() => failures.length > 0)
    expect(failures[0]).toMatchObject({ name: 'DatabaseFault', kind: 'damaged' })
    expect(keeper.failure()).toMatchObject({ why: 'damaged' })
    await keeper.stop()
  })
})

it('a check and a copy are given up when the program ends, and leave nothing', async () => {
  await open()
  const backups = backupsOf(file)
  const begun = [backups.check(), backups.make('asked', new Date(), 3)]
  backups.stop()
  const ended = await Promise.allSettled(begun)
  for (const one of ended) expect(one).toMatchObject({ status: 'rejected', reason: { name: 'DatabaseFault' } })
  await expect(backups.make('daily', new Date(), 3)).rejects.toMatchObject({ name: 'DatabaseFault' })
  expect(await readdir(join(folder, 'backups')).catch(() => [])).toEqual([])
})

describe('a restore', () => {
  /** A backup of one row; the database then has two. */
  async function oneBackedUpOfTwo(): Promise<string> {
    const database = await open()
    await write(database, 1)
    const { name } = await backupsOf(file).make('asked', new Date(0), 5)
    await write(database, 2)
    await close()
    return name
  }

  it('puts the backup in place, and what was there becomes a backup', async () => {
    const name = await oneBackedUpOfTwo()
    await askForRestore(file, { name, by: 'manager' })
    expect(await restoreIfAsked(file, new Date(1))).toEqual({ name, by: 'manager' })
    expect(await settingsIn(await open())).toBe(1)
    await close()
    const [before] = await backupsOf(file).list()
    expect(before?.kind).toBe('before_restore')
    await askForRestore(file, { name: before?.name ?? '', by: 'manager' })
    await restoreIfAsked(file, new Date(2))
    expect(await settingsIn(await open())).toBe(2)
    expect(await restoreIfAsked(file, new Date(3))).toBeNull()
  })

  it.each(['(1)', ' - 副本', ' - Copy (2)'])('is also known by the name that a copy of it gets: %s', async (copied) => {
    const name = await oneBackedUpOfTwo()
    const called = name.replace('.sqlite', `${copied}.sqlite`)
    await rename(join(folder, 'backups', name), join(folder, 'backups', called))
    expect((await backupsOf(file).list()).map((each) => each.name)).toEqual([called])
    await askForRestore(file, { name: called, by: 'manager' })
    expect(await restoreIfAsked(file, new Date(1))).toEqual({ name: called, by: 'manager' })
    expect(await settingsIn(await open())).toBe(1)
  })

  it('cut off at any step is done again by the next start', async () => {
    const name = await oneBackedUpOfTwo()
    const asked = { name, by: 'manager' }
    await askForRestore(file, asked)
    // Half a copy; then the database gone; then everything done but the note.
    await writeFile(`${file}.unfinished`, 'half')
    expect(await restoreIfAsked(file, new Date(1))).toEqual(asked)
    await askForRestore(file, asked)
    await rm(file)
    expect(await restoreIfAsked(file, new Date(2))).toEqual(asked)
    await askForRestore(file, asked)
    expect(await restoreIfAsked(file, new Date(3))).toEqual(asked)
    expect(await settingsIn(await open())).toBe(1)
  })

  it('of a backup that is not sound changes nothing, and is not tried again', async () => {
    const name = await oneBackedUpOfTwo()
    await askForRestore(file, { name, by: 'manager' })
    await writeFile(join(folder, 'backups', name), 'no')
    await expect(restoreIfAsked(file, new Date(1))).rejects.toMatchObject({ name: 'DatabaseFault' })
    expect(await restoreIfAsked(file, new Date(2))).toBeNull()
    expect(await settingsIn(await open())).toBe(2)
  })

  it('of a damaged database: it is set aside with its log, and the backup is in its place', async () => {
    const name = await oneBackedUpOfTwo()
    await writeFile(file, (await readFile(file)).fill(0xff, 100, 8_192))
    await writeFile(`${file}-wal`, 'a log that belongs to it')
    const aside = await setAside(file, new Date(0))
    expect(aside).not.toBeNull()
    expect(dirname(join(folder, aside ?? ''))).toBe(folder)
    expect((await readdir(folder)).filter((each) => each.startsWith(basename(file)))).toEqual([aside, `${aside}-wal`])
    await askForRestore(file, { name, by: 'manager' })
    await restoreIfAsked(file, new Date(1))
    expect(await settingsIn(await open())).toBe(1)
  })
})
