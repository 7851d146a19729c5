/**
 * A database file that somebody or something has damaged anywhere, as the program starts with it: it opens and is found damaged in the
 * background at the latest, or it is set aside and the last backup is offered; never a hang or a crash.
 */
import { copyFile, mkdir, mkdtemp, open, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import electronLog from 'electron-log/node'
import sqlite3 from 'sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backupsOf } from '#electron/database/backup/backups'
import { backupFile, folderOf } from '#electron/database/backup/files'
import { systemClock } from '#electron/main/clock'
import { openShopDatabase } from '#electron/main/shop-database'
import { rounds, seeded } from './rounds'
import { readyToSettle } from './settling'

const seed = 20_261_124
const random = seeded(seed)
const upTo = (high: number) => Math.floor(random() * high)
/** A start that takes longer is a program that hangs. */
const patienceMs = 60_000

let folder: string
let sound: string
beforeAll(async () => {
  // Each start that sets a file aside logs that it does.
  electronLog.transports.console.level = false
  folder = await mkdtemp(join(tmpdir(), 'frontlane-damaged-'))
  sound = (await readyToSettle(folder)).file
})
afterAll(() => rm(folder, { recursive: true }))

type Outcome = 'sound' | 'found in the background' | 'set aside'
/** @returns what was done, in words */
type Damage = (file: string) => Promise<string>

/** A start with a damaged file that has a backup beside it. */
async function startWith(round: string, damage: Damage): Promise<Outcome> {
  const home = join(folder, round)
  const file = join(home, 'frontlane.sqlite')
  await mkdir(folderOf(file), { recursive: true })
  await copyFile(sound, file)
  await copyFile(sound, backupFile(file, 'daily', new Date('2026-11-23T10:00:00.000Z')))
  const told = `seed ${seed}, round ${round}: ${await damage(file)}`
  const late = wait(patienceMs, `${told}: hangs`, { ref: false })
  const outcome = await Promise.race([start(file, home, told), late])
  expect(outcome, told).toBeOneOf(['sound', 'found in the background', 'set aside'])
  await rm(home, { recursive: true })
  return outcome as Outcome // as was just expected
}

async function start(file: string, home: string, told: string): Promise<Outcome> {
  const { database, setAside } = await openShopDatabase({ kind: 'sqlite', file }, home, systemClock)
  const backups = backupsOf(file)
  try {
    if (setAside !== null) {
      // The way to first start, which offers what is listed, with what is in it.
      const [newest] = await backups.list()
      expect(await backups.look(newest?.name ?? ''), told).toMatchObject({ visits: 1, orders: 1 })
      expect(await database.read((reader) => reader.visits.list({})), told).toEqual([])
      await stat(join(home, setAside))
      return 'set aside'
    }
    await backups.check()
    await database.read(async (reader) => [await reader.visits.list({}), await reader.payments.list({})])
    return 'sound'
  } catch (error) {
    expect(error, told).toMatchObject({ name: 'DatabaseFault', kind: 'damaged' })
    return 'found in the background'
  } finally {
    await database.close()
  }
}

async function write(file: string, bytes: Uint8Array, at: number): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.write(bytes, 0, bytes.length, at)
  await handle.close()
}

/** Bytes overwritten, zeroed or cut off. */
async function anywhere(file: string): Promise<string> {
  const { size } = await stat(file)
  if (random() < 0.1) {
    const left = 1 + upTo(size - 1)
    await truncate(file, left)
    return `cut off after ${left} bytes`
  }
  const bytes = Buffer.alloc(1 + upTo(random() < 0.5 ? 16 : 8_192))
  if (random() < 0.7) bytes.forEach((_zero, n) => (bytes[n] = upTo(256)))
  const at = upTo(size)
  await write(file, bytes, at)
  return `${bytes.length} bytes at ${at}`
}

describe('a file that is damaged', () => {
  it('anywhere', async () => {
    const found: Outcome[] = []
    for (let round = 0; round < rounds(100, 1_000); round += 1) found.push(await startWith(`${round}`, anywhere))
    // Most of it is in a page that is looked at; a byte of a customer's name nobody can tell.
    expect(found.filter((one) => one !== 'sound').length).toBeGreaterThan(found.length / 4)
    expect(new Set(found)).toEqual(new Set(['sound', 'found in the background', 'set aside']))
  })

  it('in its header, byte by byte', async () => {
    for (let at = 0; at < 100; at += 1) {
      for (const value of [0x00, 0xff, upTo(256)].slice(0, rounds(1, 3))) {
        await startWith(`header-${at}-${value}`, async (file) => {
          await write(file, Uint8Array.of(value), at)
          return `byte ${at} is ${value}`
        })
      }
    }
  })

  it('in its schema', async () => {
    for (let round = 0; round < rounds(20, 300); round += 1) {
      await startWith(`schema-${round}`, async (file) => {
        const at = 100 + upTo(4_096 - 100)
        const bytes = Uint8Array.from({ length: 1 + upTo(40) }, () => upTo(256))
        await write(file, bytes, at)
        return `${bytes.length} bytes at ${at}`
      })
    }
  })

  it('that has lost a table, the mark that it is ours, or its version', async () => {
    const run = (sql: string) => async (file: string) => {
      const database = new sqlite3.Database(file)
      await promisify(database.exec.bind(database))(sql)
      await promisify(database.close.bind(database))()
      return sql
    }
    expect(await startWith('table', run('DROP TABLE photos'))).toBe('set aside')
    expect(await startWith('column', run('ALTER TABLE visits DROP COLUMN complaint'))).toBe('set aside')
    expect(await startWith('mark', run('PRAGMA application_id = 7'))).toBe('set aside')
    expect(await startWith('version', run('UPDATE schema_versions SET version = 69 WHERE version = 8'))).toBe(
      'set aside',
    )
  })
})
