/** What a page can send to any method, spoiled in every place: always an answer with a code, nothing of the inside in it, never a crash. */
import { v7, validate } from 'uuid'
import { expect, it } from 'vitest'
import { boundaryCodes } from '#electron/contract/envelope'
import { methods } from '#electron/contract/methods'
import { refusalCodes } from '#electron/contract/refusals'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import type { Database } from '#electron/services/ports/database'
import { onSqlite } from '#tests/support/databases'
import { FrontDesk } from '#tests/support/front-desk'
import { TestShop } from '#tests/support/shop'
import { rightInput, strangeValues } from '#tests/support/samples'
import { rounds, seeded } from './rounds'

const seed = 20_261_124
const random = seeded(seed)
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const answers: readonly string[] = ['ok', ...boundaryCodes.filter((code) => code !== 'INTERNAL'), ...refusalCodes]

onSqlite((open) => {
  it('to every method, about nothing and about what there is', async () => {
    const database = await open()
    const shop = await TestShop.open(database)
    await aDayInHand(shop)
    const desk = await FrontDesk.beside(database, await shop.now())
    const ids = await idsOf(database)
    let taken = 0
    // Two of three are malformed.
    for (let round = 0; round < rounds(42, 1_500); round += 1) {
      for (const [name, method] of methods) {
        // A person who may do everything sits there, whatever the call before has done.
        desk.uptimeSeconds += 3_600
        desk.staff.session.signIn(desk.id('沈国华'), 5)
        const right = rightInput(method)
        // A third spoiled, a third about other records than it should be, a third both.
        const input = [spoil(right), withIds(right, ids), spoil(withIds(right, ids))][round % 3]
        const call = { method: name, input, requestId: v7() }
        const answer = await desk.send(call, method.window === 'lounge' ? desk.lounge : desk.staff)
        const told = `${name}, seed ${seed}, round ${round}`
        expect(answers, told).toContain(answer.ok ? 'ok' : answer.error.code)
        if (answer.ok && round % 3 === 1 && JSON.stringify(input) !== JSON.stringify(right)) taken += 1
        expect(JSON.stringify(answer), told).not.toMatch(/node_modules|SELECT|sqlite/i)
        expect('polluted' in {}, told).toBe(false)
      }
      expect(desk.logged).toEqual([])
    }
    // The records were found: some of what was asked about them was even possible.
    expect(taken).toBeGreaterThan(rounds(42, 1_500))
  })
})

/** Cars at the gate, in work, inspected, and settled. */
async function aDayInHand(shop: TestShop): Promise<void> {
  await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
  const cars = ['苏A10001', '苏A10002', '苏A10003', '苏A10004'].map(
    (plate, n) =>
      new OneVisit(shop, { ...storyCar, plate, vin: '', cardNumber: `00${n + 1}`, slot: n + 1, box: n + 1 }),
  )
  const [atGate, inWork, inspected, settled] = cars as [OneVisit, OneVisit, OneVisit, OneVisit]
  await atGate.arrive()
  await inWork.untilInWork()
  await inWork.proposeBrakePads()
  await inspected.untilInspected()
  await settled.untilInspected()
  await settled.settleInCash()
}

type Ids = ReadonlyMap<string, readonly string[]>

/** Of every record that a page can name, by the name of the input that names it. */
function idsOf(database: Database): Promise<Ids> {
  return database.read(async (reader) => {
    const tables = {
      visitId: reader.visits,
      orderId: reader.repairOrders,
      lineId: reader.orderLines,
      addOnId: reader.addOns,
      settlementId: reader.settlements,
      paymentId: reader.payments,
      customerId: reader.customers,
      cardId: reader.exitCards,
      teamId: reader.teams,
      staffId: reader.staff,
      technicianId: reader.staff,
      driverId: reader.staff,
      taskId: reader.tasks,
      printJobId: reader.printJobs,
      priceItemId: reader.priceItems,
      shiftId: reader.shifts,
    }
    const found = await Promise.all(
      Object.entries(tables).map(async ([name, table]) => [name, (await table.list({})).map(({ id }) => id)] as const),
    )
    return new Map(found)
  })
}

/** Each of its ids is that of a record, of the kind that is asked for or, one time in four, of any. */
function withIds(value: unknown, ids: Ids, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids, name))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner, ids, key)]))
  if (typeof value !== 'string' || !validate(value)) return value
  const ofKind = random() < 0.75 ? ids.get(name) : undefined
  return oneOf(ofKind ?? [...ids.values()].flat())
}

/** One to three of its places, however deep, are something else, gone, or too many. */
function spoil(input: unknown): unknown {
  let spoiled = input
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) spoiled = spoilOnce(spoiled)
  return spoiled
}

function spoilOnce(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value
    if (random() < 0.2) return Array.from({ length: 5_000 }, () => items[0])
    const at = Math.floor(random() * items.length)
    return random() < 0.7 ? items.map((item, n) => (n === at ? spoilOnce(item) : item)) : oneOf(strangeValues)
  }
  if (value !== null && typeof value === 'object' && isPlain(value)) {
    const entries: [string, unknown][] = Object.entries(value)
    const how = random()
    if (how < 0.1 || entries.length === 0) return oneOf([...strangeValues, { ...value, [oneOf(strangeKeys)]: 1 }])
    const [key, inner] = oneOf(entries)
    if (how < 0.2) return Object.fromEntries(entries.filter(([other]) => other !== key))
    return { ...value, [key]: spoilOnce(inner) }
  }
  return oneOf(strangeValues)
}

const strangeKeys = ['more', 'constructor', 'toString', 'hasOwnProperty', 'id', '']

/** A ring or a deep nest is not looked into again. */
function isPlain(value: object): boolean {
  return Object.keys(value).every((key) => key !== 'ring' && key !== 'inner')
}
