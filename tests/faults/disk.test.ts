/** The disk takes no more while a settlement is made: said clearly, no slip without a commit, and done when it is sent again with room. */
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { backupsOf } from '#electron/database/backup/backups'
import { folderOf } from '#electron/database/backup/files'
import { openDatabase } from '#electron/database/open'
import { bundle } from '#tests/support/bundle'
import { settleWithoutRoom } from '#tests/support/settle-without-room'
import { TestShop } from '#tests/support/shop'
import { checkBooks, readyToSettle, type ReadyToSettle } from './settling'

const run = promisify(execFile)
const pageBytes = 4_096

let folder: string
let ready: ReadyToSettle
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontlane-disk-'))
  ready = await readyToSettle(folder)
})
afterAll(() => rm(folder, { recursive: true }))

it.runIf(process.platform === 'linux')('every write fails once', async () => {
  const program = await bundle(join(import.meta.dirname, '../support/settle-with-failing-writes.ts'))
  const file = join(folder, 'failing.sqlite')
  await copyFile(ready.file, file)
  const { stdout } = await run(process.execPath, [program, file, ready.orderId])
  const refusals = JSON.parse(stdout) as string[]
  expect(refusals.length).toBeGreaterThan(20)
  expect(new Set(refusals)).toEqual(new Set(['unavailable']))
  await checkBooks(file, 'every write failed once')
})

it.runIf(await mayMount())('a disk that is full, page by page', async () => {
  const disk = join(folder, 'disk')
  await mkdir(disk)
  await run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'none', disk])
  const file = join(disk, 'full.sqlite')
  await copyFile(ready.file, file)
  const database = await openDatabase({ kind: 'sqlite', file }, () => {})
  try {
    const shop = await TestShop.open(database, { firstId: 1_000_000 })
    const filler = join(disk, 'filler')
    let filled = await fill(filler)
    // Nor is there room for a backup: none is there afterwards, and nothing that was begun.
    const backups = backupsOf(file)
    await expect(backups.make('asked', new Date(), 3)).rejects.toMatchObject({ name: 'DatabaseFault', kind: 'full' })
    expect(await backups.list()).toEqual([])
    expect(await readdir(folderOf(file)).catch(() => [])).toEqual([])
    const refusals = await settleWithoutRoom(shop, ready.orderId, async () => {
      filled -= pageBytes
      await truncate(filler, filled)
    })
    expect(refusals.length).toBeGreaterThan(5)
    expect(new Set(refusals)).toEqual(new Set(['full']))
    await database.close()
    await checkBooks(file, 'the disk was full')
  } finally {
    await database.close()
    await run('umount', [disk])
  }
})

/** Root may, unless its container forbids it. */
async function mayMount(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const place = await mkdtemp(join(tmpdir(), 'frontlane-mount-'))
  try {
    await run('mount', ['-t', 'tmpfs', 'none', place])
    await run('umount', [place])
    return true
  } catch {
    return false
  } finally {
    await rm(place, { recursive: true })
  }
}

/** Takes all that is left. @returns bytes, in whole pages */
async function fill(filler: string): Promise<number> {
  for (let bytes = 0; ; bytes += pageBytes) {
    try {
      await writeFile(filler, new Uint8Array(pageBytes), { flag: 'a' })
    } catch {
      return bytes
    }
  }
}
