/** A shop in which one order may be settled, and what must be true once it has been, whatever came between. */
import { join } from 'node:path'
import { expect } from 'vitest'
import { checkSqlite } from '#electron/database/connection/sqlite'
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

/** Settled once: one settlement, both payments, one slip, one event. @param told what a failure names */
export async function checkBooks(file: string, told: string): Promise<void> {
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
