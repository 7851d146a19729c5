/** What the services take, without a window: commands of whole visits, searches, and the same statements given to the driver bare. */
import { copyFile, rm } from 'node:fs/promises'
import { openDatabase } from '#electron/database/open'
import { people } from '#electron/demonstration/people'
import { contract, type AnyMethodName, type InputOf, type OutputOf } from '#electron/contract/index'
import type { AnyShop } from '#electron/demonstration/any-shop'
import type { Method } from '#electron/contract/method'
import { TestShop } from '#tests/support/shop'
import { recordStatements, replay, writes } from './bare-statements'
import { anotherCar } from '#tests/support/another-car'
import { wholeVisit } from './data/template'
import { percentile, sum, timed } from './figures'

export interface ServiceTimes {
  /** Milliseconds of each command until it is committed. */
  commands: number[]
  /** Milliseconds of each search. */
  searches: number[]
  /** Of the same commands' statements, bare. */
  bareCommands: number[]
  /** Time of whole visits by bare statements ÷ by the services. */
  shareOfBareRate: number
}

const visitsPerDay = 8
const untilNextMorning = 20 * 60

/**
 * @param file of a shop with orders in it; what is measured stays in it
 * @param bare whether the same is also run on the driver alone, on a copy
 */
export async function measureServices(
  file: string,
  { visits, searches, bare }: { visits: number; searches: number; bare: boolean },
): Promise<ServiceTimes> {
  const copy = `${file}.bare`
  const open = () => openDatabase({ kind: 'sqlite', file }, () => {})
  const firstId = Date.now() * 10
  // A shift is open from the day before the last bench, or now.
  let database = await open()
  await (await TestShop.open(database, { firstId })).ask(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
  await database.close()
  if (bare) await copyFile(file, copy)

  const recording = bare ? recordStatements() : null
  database = await open()
  const test = await TestShop.open(database, { firstId: firstId + 1_000 })
  const shop = new TimedShop(test)

  recording?.take()
  for (let n = 0; n < visits; n += 1) {
    await wholeVisit(test, anotherCar(Date.now() + n), shop)
    // Each half hour one; what is promised for the afternoon is taken in before noon.
    if (n % visitsPerDay === visitsPerDay - 1) await test.advance(untilNextMorning)
  }
  const transactions = recording?.take() ?? []
  recording?.end()

  const found: number[] = []
  for (let n = 0; n < searches; n += 1) {
    const text = searchTexts[n % searchTexts.length]!
    found.push((await timed(() => test.call(people.advisor, 'visit.search', { text })))[0])
  }
  await database.close()

  const bareTimes = bare ? await replay(copy, transactions) : []
  if (bare) await Promise.all(['', '-wal', '-shm'].map((end) => rm(copy + end, { force: true })))
  return {
    commands: shop.commands,
    searches: found,
    bareCommands: bareTimes.filter((_, n) => writes(transactions[n]!)),
    shareOfBareRate: bare ? sum(bareTimes) / sum(shop.all) : Number.NaN,
  }
}

/** The shop, with the time of each call. */
class TimedShop implements AnyShop {
  readonly commands: number[] = []
  readonly all: number[] = []

  constructor(private readonly shop: TestShop) {}

  async call<N extends AnyMethodName>(person: string | null, method: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const [ms, answer] = await timed(() => this.shop.call(person, method, input))
    this.all.push(ms)
    if (kindOf(method) === 'command') this.commands.push(ms)
    return answer
  }

  now = () => this.shop.now()
  advance = (minutes: number) => this.shop.advance(minutes)
}

function kindOf(method: AnyMethodName): Method['kind'] {
  const [area = '', name = ''] = method.split('.')
  const areas: Record<string, Record<string, Method>> = contract
  return areas[area]?.[name]?.kind ?? 'local'
}

/** One after the other, one to three characters: a family name, a name, ends and middles of plates and phones. */
const searchTexts = [
  '王',
  '李伟',
  '陈䶮',
  '苏',
  'A1',
  'M00',
  '027',
  '9',
  '38',
  '建国',
  'LSV',
  '欧',
  'Z9',
  '张敏',
  '1',
  '568',
]

export const p95 = (values: readonly number[]) => percentile(values, 0.95)
export const p99 = (values: readonly number[]) => percentile(values, 0.99)
