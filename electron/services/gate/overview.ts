import type { YardPlace } from '#electron/contract/gate'
import type { OutputOf } from '#electron/contract/index'
import { businessDay, dayBounds } from '#electron/domain/clock/opening-hours'
import { cardsOut } from '#electron/domain/exit-card/machine'
import { yardPlace } from '#electron/domain/gate/yard'
import type { GatePassage, KeyBundle, RoadTest, Visit } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import { statesInside } from '#electron/domain/visit/machine'
import { mayTryOnRoad } from '#electron/domain/workshop/road-test'
import type { QueryContext } from '../handler'
import type { Reader } from '../ports/database'
import { staffNames } from '../staff/names'
import { expectedCars } from '../visit/booking'
import { carName } from '../visit/row'

type Overview = OutputOf<'gate.overview'>

/** Passages that are looked through for plates that left lately. */
const lookedBack = 60
const shown = { passages: 12, plates: 8 }

/** What stands beside the verdict: figures, the last passages, who is in the yard (G6 G8). */
export async function overview({ reader, now, settings }: QueryContext): Promise<Result<Overview>> {
  const today = dayBounds(businessDay(now, settings.zone), settings.zone)
  const visits = await reader.visits.list({ state: statesInside }, { orderBy: [['arrivedAt', 'asc']] })
  const passes = await openPasses(reader, visits)
  const onRoad = passes.filter(({ outAt }) => outAt !== null)
  const passages = await reader.gatePassages.list({}, { orderBy: [['at', 'desc']], limit: lookedBack })
  const counted = await reader.cardCounts.first({ at: { gte: today.from } }, { orderBy: [['at', 'desc']] })
  return ok({
    inside: visits.length - onRoad.length,
    cardsOut: await reader.exitCards.count({ state: cardsOut }),
    arrivalsToday: await reader.visits.count({ arrivedAt: { gte: today.from, lt: today.to } }),
    cardsLost: await reader.exitCards.count({ state: 'lost' }),
    recent: passages.slice(0, shown.passages),
    yard: await yardOf(reader, visits, onRoad),
    roadTests: await roadTestsOf(reader, visits, passes),
    recentPlates: platesThatLeft(passages, visits),
    expected: (await expectedCars(reader, today)).slice(0, shown.plates),
    countedAt: counted?.at ?? null,
    countMissing: counted?.missing.length ?? 0,
  })
}

async function yardOf(reader: Reader, visits: Visit[], onRoad: RoadTest[]): Promise<Overview['yard']> {
  const ofThese = { visitId: visits.map(({ id }) => id) }
  const vehicles = byKey(await reader.vehicles.list({ id: visits.flatMap(({ vehicleId }) => vehicleId ?? []) }), 'id')
  const cards = byKey(await reader.exitCards.list({ id: visits.flatMap(({ cardId }) => cardId ?? []) }), 'id')
  const keys = byKey(await reader.keyBundles.list(ofThese), 'visitId')
  const out = byKey(onRoad, 'visitId')
  const orders = await reader.repairOrders.list(ofThese)
  const moved = byKey(
    await reader.custodyMovements.list({ ...ofThese, thing: 'car' }, { orderBy: [['id', 'asc']] }),
    'visitId',
  )
  return visits.map((visit) => {
    const states = orders.filter(({ visitId }) => visitId === visit.id).map(({ state }) => state)
    const roadTest = out.get(visit.id)
    const vehicle = vehicles.get(visit.vehicleId ?? '')
    const card = cards.get(visit.cardId ?? '')
    const place = yardPlace(visit.state, states, roadTest !== undefined)
    return {
      visitId: visit.id,
      plate: visit.plate,
      car: carName(vehicle ?? null),
      colour: vehicle?.colour ?? '',
      cardNumber: card?.number ?? '',
      cardState: card?.state ?? null,
      keySlot: slotOf(keys.get(visit.id)),
      arrivedAt: visit.arrivedAt,
      place,
      since: sinceOf(place, visit, moved.get(visit.id)?.at),
      roadTestDueBackAt: roadTest?.dueBackAt ?? null,
    }
  })
}

/** Null when the visitor has them. */
function slotOf(keys: KeyBundle | undefined): number | null {
  if (!keys || keys.state === 'with_customer') return null
  return keys.state === 'in_slot' ? keys.slot : 0
}

/** A car that stays has been where it is since it last changed hands. */
function sinceOf(place: YardPlace, { arrivedAt, clearedAt }: Visit, carMovedAt: string | undefined): string {
  if (place === 'waiting') return arrivedAt
  return (place === 'cleared' ? clearedAt : carMovedAt) ?? arrivedAt
}

/** Those that are out, and those that may still be used. */
async function openPasses(reader: Reader, visits: Visit[]): Promise<RoadTest[]> {
  const passes = await reader.roadTests.list({ visitId: visits.map(({ id }) => id), backAt: null })
  const orders = await reader.repairOrders.list({ id: passes.map(({ orderId }) => orderId) })
  const good = new Set(orders.filter(({ state }) => mayTryOnRoad(state)).map(({ id }) => id))
  return passes.filter(({ outAt, orderId }) => outAt !== null || good.has(orderId))
}

async function roadTestsOf(reader: Reader, visits: Visit[], passes: RoadTest[]): Promise<Overview['roadTests']> {
  const names = await staffNames(reader)
  const plates = new Map(visits.map(({ id, plate }) => [id, plate]))
  return passes.map(({ id, visitId, driverId, outAt, dueBackAt }) => ({
    roadTestId: id,
    plate: plates.get(visitId) ?? '',
    driverName: names(driverId),
    outAt,
    dueBackAt,
  }))
}

/** Newest first: whoever left lately is likely to come again. */
function platesThatLeft(passages: GatePassage[], visits: Visit[]): string[] {
  const here = new Set(visits.map(({ plate }) => plate))
  const left = passages.filter(({ kind, plate }) => (kind === 'go' || kind === 'unserved') && !here.has(plate))
  return [...new Set(left.map(({ plate }) => plate))].slice(0, shown.plates)
}

/** The last row of each key counts. */
function byKey<R, K extends keyof R>(rows: readonly R[], key: K): Map<R[K], R> {
  return new Map(rows.map((row) => [row[key], row]))
}
