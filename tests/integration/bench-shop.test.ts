/** The shops that the bench measures: their copied visits are what the services would have written. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '#electron/database/open'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { shopOf } from '#tests/bench/data/make'
import { wholeVisit } from '#tests/bench/data/template'
import { TestShop } from '#tests/support/shop'

it('read through the services, a copied visit is like one that was made, and its car is known', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'frontlane-bench-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = await shopOf(9, () => {}, folder)
  const database = await openDatabase({ kind: 'sqlite', file }, (error) => expect.unreachable(String(error)))
  const shop = await TestShop.open(database, { firstId: 1_000_000 })
  await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
  await wholeVisit(shop)
  expect(await database.verifyEvents()).toMatchObject({ intact: true })

  const visits = await shop.read((reader) => reader.visits.list({}, { orderBy: [['arrivedAt', 'asc']] }))
  expect(visits).toHaveLength(10)
  expect(new Set(visits.map(({ plate }) => plate)).size).toBe(4)
  const [copied, made] = await Promise.all([visits[5]!, visits[9]!].map(({ id }) => lookAt(shop, id)))
  expect(shapeOf(copied)).toEqual(shapeOf(made))

  const { plate } = visits[5]!
  const found = await shop.call(people.advisor, 'visit.search', { text: plate.slice(2) })
  expect(found.filter((each) => each.plate === plate)).not.toHaveLength(0)
  await database.close()
})

async function lookAt(shop: TestShop, visitId: string) {
  return {
    view: await shop.call(people.advisor, 'visit.view', { visitId }),
    custody: await shop.call(people.advisor, 'visit.custody', { visitId }),
    events: await shop.read((reader) => reader.events.ofVisit(visitId)),
  }
}

/** What is left when everything that differs from visit to visit is taken for the same. */
function shapeOf(value: unknown): unknown {
  const person = Object.values(storyCar).filter((each) => typeof each === 'string')
  return JSON.parse(JSON.stringify(value), (key, part: unknown) => {
    if (typeof part !== 'string') return key === 'sequence' || key === 'earlierVisits' ? 0 : part
    if (person.includes(part)) return '·'
    return /\d{3}|^苏|^[\u4e00-\u9fff]{2,3}$/.test(part) ? '·' : part
  })
}
