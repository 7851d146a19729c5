/** The power goes while a settlement is made: what was begun is done once when it is sent again, and nothing is lost or charged twice. */
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkSqlite } from '#electron/database/connection/sqlite'
import { openDatabase } from '#electron/database/open'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { bundle } from '#tests/support/bundle'
import { TestShop } from '#tests/support/shop'
import { rounds, seeded } from './rounds'

const run = promisify(execFile)
const seed = 20_261_124

let folder: string
let program: string
let ready: string
let orderId: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontlane-killed-'))
  program = await bundle(join(import.meta.dirname, '../support/settle-and-die.ts'))
  ready = join(folder, 'ready.sqlite')
  const database = await openDatabase({ kind: 'sqlite', file: ready }, () => {})
  const shop = await TestShop.open(database)
  const visit = new OneVisit(shop)
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  await visit.estimate()
  await visit.intoWorkshop()
  await visit.finishAndInspect()
  await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
  orderId = visit.orderId
  await database.close()
})
afterAll(() => rm(folder, { recursive: true }))

/** @returns the number of statements; null when it was killed */
async function settle(file: string, statement: number): Promise<number | null> {
  const running = run(process.execPath, [program, file, orderId, String(statement)])
  try {
    return Number((await running).stdout)
  } catch (error) {
    if (error instanceof Error && 'signal' in error && error.signal === 'SIGKILL') return null
    throw error
  }
}

it('killed at any statement: sent again, it is settled once, and the books balance', async () => {
  const dry = join(folder, 'dry.sqlite')
  await copyFile(ready, dry)
  const statements = (await settle(dry, 0)) ?? 0
  expect(statements).toBeGreaterThan(50)
  const random = seeded(seed)
  let killed = 0
  for (let round = 0; round < rounds(25, 500); round += 1) {
    const file = join(folder, `round-${round}.sqlite`)
    await copyFile(ready, file)
    const statement = 1 + Math.floor(random() * statements)
    if ((await settle(file, statement)) === null) killed += 1
    const told = `seed ${seed}, round ${round}, killed at statement ${statement}`
    expect(await settle(file, 0), told).not.toBeNull()
    await checkBooks(file, told)
    await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })))
  }
  expect(killed).toBe(rounds(25, 500))
})

async function checkBooks(file: string, told: string): Promise<void> {
  await checkSqlite(file)
  const database = await openDatabase({ kind: 'sqlite', file }, () => {})
  try {
    const { settlements, payments, jobs, covered } = await database.read(async (reader) => ({
      settlements: await reader.settlements.list({}),
      payments: await reader.payments.list({}),
      jobs: await reader.printJobs.list({ documentKind: 'settlement' }),
      covered: (await reader.events.after(0, 10_000)).filter(({ what }) => what === 'settlement.covered'),
    }))
    expect(
      settlements.map(({ state }) => state),
      told,
    ).toEqual(['covered'])
    expect(
      payments.map(({ state, method }) => [state, method]),
      told,
    ).toEqual([
      ['confirmed', 'cash'],
      ['confirmed', 'wechat'],
    ])
    expect(
      payments.reduce((sum, { amountFen }) => sum + amountFen, 0),
      told,
    ).toBe(settlements[0]?.totalFen)
    // One slip that opens the drawer, one form.
    expect(jobs.map(({ target, openDrawer }) => [target, openDrawer]).toSorted(), told).toEqual([
      ['pdf', false],
      ['receipt', true],
    ])
    expect(covered, told).toHaveLength(1)
    expect(await database.verifyEvents(), told).toMatchObject({ intact: true })
  } finally {
    await database.close()
  }
}
