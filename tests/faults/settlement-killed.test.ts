/** The power goes while a settlement is made: what was begun is done once when it is sent again, and nothing is lost or charged twice. */
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle } from '#tests/support/bundle'
import { rounds, seeded } from './rounds'
import { checkBooks, readyToSettle, type ReadyToSettle } from './settling'

const run = promisify(execFile)
const seed = 20_261_124

let folder: string
let program: string
let ready: ReadyToSettle

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontlane-killed-'))
  program = await bundle(join(import.meta.dirname, '../support/settle-and-die.ts'))
  ready = await readyToSettle(folder)
})
afterAll(() => rm(folder, { recursive: true }))

/** @returns the number of statements; null when it was killed */
async function settle(file: string, statement: number): Promise<number | null> {
  const running = run(process.execPath, [program, file, ready.orderId, String(statement)])
  try {
    return Number((await running).stdout)
  } catch (error) {
    if (error instanceof Error && 'signal' in error && error.signal === 'SIGKILL') return null
    throw error
  }
}

it('killed at any statement: sent again, it is settled once, and the books balance', async () => {
  const dry = join(folder, 'dry.sqlite')
  await copyFile(ready.file, dry)
  const statements = (await settle(dry, 0)) ?? 0
  expect(statements).toBeGreaterThan(50)
  const random = seeded(seed)
  let killed = 0
  for (let round = 0; round < rounds(25, 500); round += 1) {
    const file = join(folder, `round-${round}.sqlite`)
    await copyFile(ready.file, file)
    const statement = 1 + Math.floor(random() * statements)
    if ((await settle(file, statement)) === null) killed += 1
    const told = `seed ${seed}, round ${round}, killed at statement ${statement}`
    expect(await settle(file, 0), told).not.toBeNull()
    await checkBooks(file, told)
    await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })))
  }
  expect(killed).toBe(rounds(25, 500))
})
