/** A database file that somebody or something has damaged anywhere: it opens, or is said to be damaged; never a hang or a crash. */
import { copyFile, mkdtemp, open, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkSqlite } from '#electron/database/connection/sqlite'
import { openDatabase } from '#electron/database/open'
import { rounds, seeded } from './rounds'
import { readyToSettle } from './settling'

const seed = 20_261_124
const random = seeded(seed)
const upTo = (high: number) => Math.floor(random() * high)

let folder: string
let sound: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontlane-damaged-'))
  sound = (await readyToSettle(folder)).file
})
afterAll(() => rm(folder, { recursive: true }))

it('bytes overwritten, zeroed or cut off anywhere', async () => {
  let found = 0
  for (let round = 0; round < rounds(100, 1_000); round += 1) {
    const file = join(folder, `round-${round}.sqlite`)
    await copyFile(sound, file)
    const how = await damage(file)
    const told = `seed ${seed}, round ${round}: ${how}`
    if (!(await opens(file, told))) found += 1
    await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })))
  }
  // Most of it is in a page that is looked at; a byte of a customer's name nobody can tell.
  expect(found).toBeGreaterThan(rounds(100, 1_000) / 4)
})

/** As the program starts: opened, checked in the background, read. */
async function opens(file: string, told: string): Promise<boolean> {
  try {
    const database = await openDatabase({ kind: 'sqlite', file }, () => {})
    try {
      await database.read(async (reader) => {
        await reader.visits.list({})
        await reader.payments.list({})
      })
    } finally {
      await database.close()
    }
    await checkSqlite(file)
    return true
  } catch (error) {
    expect(error, told).toMatchObject({ name: 'DatabaseFault' })
    return false
  }
}

async function damage(file: string): Promise<string> {
  const { size } = await stat(file)
  if (random() < 0.1) {
    const left = upTo(size)
    await truncate(file, left)
    return `cut off after ${left} bytes`
  }
  const length = 1 + upTo(random() < 0.5 ? 16 : 8_192)
  const at = upTo(size)
  const bytes = Buffer.alloc(length)
  if (random() < 0.7) bytes.forEach((_zero, n) => (bytes[n] = upTo(256)))
  const handle = await open(file, 'r+')
  await handle.write(bytes, 0, length, at)
  await handle.close()
  return `${length} bytes at ${at}`
}
