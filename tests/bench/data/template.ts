/** One visit from the gate in to the gate out, made by the services: every row that it left, as it is stored. */
import { readSqlite } from '#electron/database/connection/sqlite'
import { openDatabase } from '#electron/database/open'
import type { AnyShop } from '#electron/demonstration/any-shop'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { TestShop } from '#tests/support/shop'

export type StoredRow = Readonly<Record<string, unknown>>

export interface Template {
  /** In an order in which each row's references are there before it, or at the commit. */
  tables: ReadonlyMap<string, readonly StoredRow[]>
  /** Ids up to this number belong to the shop, not to the visit. */
  lastShopId: number
  /** Of the car and its people: the same on each of its visits. */
  carIds: ReadonlySet<string>
  /** The shift that its payment was taken in: one for all copies. */
  shift: StoredRow
}

/** The shop's own rows, what is counted or found again for each copy, and what is forgotten or only looked at again by its id. */
const leftOut = new Set(
  'schema_versions event_chain counters search_grams settings requests print_jobs photos'.split(' '),
)

/** @param file a starter shop that nobody has open; the visit is made in it */
export async function makeTemplate(file: string): Promise<Template> {
  const before = await rowsOf(file)
  const database = await openDatabase({ kind: 'sqlite', file }, () => {})
  const shop = await TestShop.open(database)
  await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
  const lastShopId = await idsSoFar(shop)
  await wholeVisit(shop)
  await database.close()
  const after = await rowsOf(file)
  const tables = new Map<string, StoredRow[]>()
  for (const [name, rows] of after) {
    const known = new Set(before.get(name)?.map(keyOf))
    const made = rows.filter((row) => !known.has(keyOf(row)) && !isShopsOwn(name, row))
    if (made.length > 0) tables.set(name, made)
  }
  const carIds = ['vehicles', 'customers'].flatMap((name) => tables.get(name) ?? []).map(({ id }) => String(id))
  const shift = after.get('shifts')?.[0]
  if (!shift) throw new Error('the visit was paid in no shift')
  return { tables, lastShopId, carIds: new Set(carIds), shift }
}

/**
 * A repair with an add-on agreed at the kiosk, paid for, washed and handed over.
 *
 * @param through what its calls go through, where they are to be timed
 */
export async function wholeVisit(shop: TestShop, car?: OneVisit['car'], through: AnyShop = shop): Promise<void> {
  const visit = new OneVisit(through, car)
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  await visit.estimate()
  const voucher = (await shop.read((reader) => reader.repairOrders.get(visit.orderId)))?.voucherCode ?? ''
  await visit.intoWorkshop()
  await shop.advance(30)
  await visit.proposeBrakePads()
  await visit.agreeAtKiosk(voucher)
  await visit.finishAndInspect()
  await visit.settleInCash()
  await visit.washAndRecheck()
  await visit.deliver(voucher)
  const leaving = await through.call(people.gatekeeper, 'gate.scanCard', { code: `FLC-${visit.car.cardNumber}` })
  if (leaving.next !== 'verdict' || leaving.verdict.verdict !== 'go') throw new Error('the car may not leave')
  await shop.advance(1)
}

const keyOf = (row: StoredRow) => String(row['id'] ?? row['sequence'])
/** The shift and its first event: one for all visits. */
const isShopsOwn = (table: string, row: StoredRow) =>
  table === 'shifts' || (table === 'events' && row['visit_id'] === null && String(row['what']).startsWith('shift.'))

async function idsSoFar(shop: TestShop): Promise<number> {
  return Number.parseInt(shop.house.ids.next().slice(-12), 16)
}

async function rowsOf(file: string): Promise<Map<string, StoredRow[]>> {
  return readSqlite(file, async (transaction) => {
    const names = await transaction('sqlite_schema')
      .where({ type: 'table' })
      .whereNot('name', 'like', 'sqlite_%')
      .pluck<string[]>('name')
    const found = new Map<string, StoredRow[]>()
    for (const name of names) {
      if (!leftOut.has(name)) found.set(name, await transaction<StoredRow>(name).select('*'))
    }
    return found
  })
}
