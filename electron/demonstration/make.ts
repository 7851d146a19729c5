/** The demonstration shop: a day under way, told through the services by a seeded simulation. */
import type { Database } from '#electron/services/ports/database'
import type { Pins } from '#electron/services/ports/pins'
import type { House } from '#electron/services/run'
import { CarOfTheDay, type Placed } from './car-of-the-day'
import { demonstrationCars } from './cars'
import { cashierOpens, floatFen, storiesOfTheDay } from './day'
import { Dice } from './dice'
import { people } from './people'
import { openStarterShop } from './open-shop'
import { ShopFloor, type FloorParts } from './shop-floor'
import { starterPeople } from './starter-shop'

export interface Making {
  seed: number
  /** As far as the day has come: everything in it lies before. */
  now: Date
  pins: Pick<Pins, 'hash'>
  digest: House['digest']
  /** Steps taken, of all. */
  progress: (done: number, of: number) => void
  /** Where the day is told. */
  floor?: (parts: FloorParts) => ShopFloor
}

const minute = 60_000
const opensMinutesBefore = 27 * 60

const crews: readonly [Placed['crew'], Placed['crew']] = [
  { team: '机电一班', teamLeader: '钱立', technician: '孙亮' },
  { team: '机电二班', teamLeader: '马超', technician: '丁一' },
]

const advisors = ['林晓梅', '何文'] as const
/** Questions that fell due so long ago were asked; the newest are for whoever opens the demonstration. */
const askedAfterMinutes = 25

/** Open whenever somebody looks: a shop that is closed shows nothing of what falls due. */
const openingHours: [string, string][] = Array.from({ length: 7 }, () => ['00:00', '23:59'])

/** @param database empty, and nobody else's while this runs */
export async function makeDemonstration(
  database: Database,
  { seed, now, pins, digest, progress, floor: makeFloor = (parts) => new ShopFloor(parts) }: Making,
): Promise<void> {
  const before = (minutes: number) => new Date(now.getTime() - minutes * minute)
  const dice = new Dice(seed)
  const hashes = await Promise.all(starterPeople.map(async ({ name, pin }) => [name, await pins.hash(pin)] as const))
  const opensAt = before(opensMinutesBefore)
  const floor = makeFloor({ database, dice, digest, opensAt })
  const opening = { ids: floor.ids, now: opensAt.toISOString(), pinHashes: new Map(hashes), settings: { openingHours } }
  await database.command((writer) => openStarterShop(writer, opening))

  const steps = stepsOfTheDay(floor, dice, before)
  progress(0, steps.length)
  for (const [index, { at, act }] of steps.entries()) {
    floor.setTime(at)
    await askTheWorkshop(floor, at)
    await act()
    progress(index + 1, steps.length)
  }
}

/** The progress of each car, as far as nobody has asked yet (S:262). */
async function askTheWorkshop(floor: ShopFloor, at: Date): Promise<void> {
  const until = new Date(at.getTime() - askedAfterMinutes * minute).toISOString()
  // One answer may close several questions, so each time the oldest that is still open is looked for.
  const oldest = () =>
    floor.house.database.read((reader) =>
      reader.tasks.first(
        { kind: ['progress_check', 'mid_check'], closedAt: null, dueAt: { lte: until } },
        { orderBy: [['id', 'asc']] },
      ),
    )
  for (let task = await oldest(); task; task = await oldest()) {
    const said = { taskId: task.id, answer: 'on_time', note: '', newPromisedAt: null } as const
    await floor.call(people.advisor, 'reception.answerProgress', said)
  }
}

/** Every step of every car and of the till, in the order of their times. */
function stepsOfTheDay(floor: ShopFloor, dice: Dice, before: (minutes: number) => Date) {
  const cars = demonstrationCars(dice)
  const ofCars = storiesOfTheDay.flatMap(({ car: name, arrives, steps }, index) => {
    const car = new CarOfTheDay(floor, cars[name], {
      advisor: advisors[index % 3 === 2 ? 1 : 0],
      crew: crews[index % 2 === 0 ? 0 : 1],
      bay: `${(index % 6) + 1} 号工位`,
      finishedBay: `B-0${(index % 6) + 1}`,
    })
    // Nobody's day goes by the whole minute; nothing is put off beyond now.
    const late = arrives > 10 ? dice.between(0, 40) / 60 : 0
    return steps.map(([after, act]) => ({ at: before(arrives - after - late), act: () => act(car) }))
  })
  const openTill = () => floor.call(people.cashier, 'cashier.openShift', { floatFen })
  return [{ at: before(cashierOpens), act: openTill as () => Promise<unknown> }, ...ofCars].toSorted(
    (one, other) => one.at.getTime() - other.at.getTime(),
  )
}
