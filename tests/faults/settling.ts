/** A shop in which one order may be settled, and what must be true once it has been, whatever came between. */
import { join } from 'node:path'
import { promisify } from 'node:util'
import sqlite3 from 'sqlite3'
import { expect } from 'vitest'
import { openDatabase } from '#electron/database/open'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { TestShop } from '#tests/support/shop'

export interface ReadyToSettle {
  /** A database nobody has open; to be copied. */
  file: string
  orderId: string
}

/** The three quality gates have passed, the cashier's shift is open. */
export async function readyToSettle(folder: string): Promise<ReadyToSettle> {
  const file = join(folder, 'ready.sqlite')
  const database = await openDatabase({ kind: 'sqlite', file }, () => {})
  const shop = await TestShop.open(database)
  const visit = new OneVisit(shop)
  await visit.untilInspected()
  await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
  await database.close()
  return { file, orderId: visit.orderId }
}

/** What was answered is there, before anything is sent again. @param answered how many of the four commands */
export async function checkAnswered(file: string, answered: number, told: string): Promise<void> {
  const database = await openDatabase({ kind: 'sqlite', file }, () => {})
  try {
    await database.read(async (reader) => {
      const settlements = await reader.settlements.list({})
      const payments = await reader.payments.list({})
      const slips = await reader.printJobs.list({ documentKind: 'settlement', target: 'receipt' })
      // One more may have been committed than was heard of.
      const between = (count: number) => [Math.max(0, count), Math.max(0, count) + 1]
      expect(between(Math.min(answered, 1)), told).toContain(settlements.length)
      expect(between(Math.min(answered - 1, 2)), told).toContain(payments.length)
      if (answered < 4) return
      expect(settlements[0]?.state, told).toBe('covered')
      expect(slips, told).toHaveLength(1)
    })
  } finally {
    await database.close()
  }
}

/** The price of the story's repair, in fen, from its lines. */
const totalFen = 56_090

/** Settled once: one settlement, both payments, one slip, one event. @param told what a failure names */
export async function checkBooks(file: string, told: string): Promise<void> {
  await checkIntegrity(file, told)
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
    expect(settlements[0]?.totalFen, told).toBe(totalFen)
    expect(
      payments.map(({ amountFen }) => amountFen),
      told,
    ).toEqual([30_000, totalFen - 30_000])
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

/** By the driver alone. */
async function checkIntegrity(file: string, told: string): Promise<void> {
  const raw = new sqlite3.Database(file)
  const all = (sql: string) =>
    new Promise<unknown>((resolve, reject) => raw.all(sql, (error, rows) => (error ? reject(error) : resolve(rows))))
  expect(await all('PRAGMA integrity_check'), told).toEqual([{ integrity_check: 'ok' }])
  expect(await all('PRAGMA foreign_key_check'), told).toEqual([])
  await promisify(raw.close.bind(raw))()
}
