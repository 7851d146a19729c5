import type { YardPlace } from '#electron/contract/gate'
import type { OutputOf } from '#electron/contract/index'
import { businessDay, dayBounds } from '#electron/domain/clock/opening-hours'
import { yardPlace } from '#electron/domain/gate/yard'
import type { GatePassage, RoadTest, Visit } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import { mayTryOnRoad } from '#electron/domain/workshop/road-test'
import type { QueryContext } from '../handler'
import type { Reader } from '../ports/database'
import { staffNames } from '../staff/names'
import { carName } from '../visit/row'

type Overview = OutputOf<'gate.overview'>

const inside = ['arrived', 'with_advisor', 'in_service', 'cleared'] as const
/** Passages that are looked through for plates that left lately. */
const lookedBack = 60
const shown = { passages: 12, plates: 8 }

/** What stands beside the verdict: figures, the last passages, who is in the yard (G6 G8). */
export async function overview({ reader, now, settings }: QueryContext): Promise<Result<Overview>> {
  const today = dayBounds(businessDay(now, settings.zone), settings.zone)
  const visits = await reader.visits.list({ state: inside }, { orderBy: [['arrivedAt', 'asc']] })
  const passes = await openPasses(reader, visits)
  const onRoad = passes.filter(({ outAt }) => outAt !== null)
  const passages = await reader.gatePassages.list({}, { orderBy: [['at', 'desc']], limit: lookedBack })
  return ok({
    inside: visits.length - onRoad.length,
    cardsOut: await reader.exitCards.count({ state: ['with_visitor', 'with_reception', 'cleared_to_leave'] }),
    arrivalsToday: await reader.visits.count({ arrivedAt: { gte: today.from, lt: today.to } }),
    cardsLost: await reader.exitCards.count({ state: 'lost' }),
    recent: passages.slice(0, shown.passages),
    yard: await yardOf(reader, visits, onRoad),
    roadTests: await roadTestsOf(reader, visits, passes),
    recentPlates: platesThatLeft(passages, visits),
  })
}

async function yardOf(reader: Reader, visits: Visit[], onRoad: RoadTest[]): Promise<Overview['yard']> {
  const ofThese = { visitId: visits.map(({ id }) => id) }
  const vehicles = byKey(await reader.vehicles.list({ id: visits.flatMap(({ vehicleId }) => vehicleId ?? []) }), 'id')
  const cards = byKey(await reader.exitCards.list(ofThese), 'visitId')
  const out = byKey(onRoad, 'visitId')
  const orders = await reader.repairOrders.list(ofThese)
  const moved = byKey(
    await reader.custodyMovements.list({ ...ofThese, thing: 'car' }, { orderBy: [['id', 'asc']] }),
    'visitId',
  )
  return visits.map((visit) => {
    const states = orders.filter(({ visitId }) => visitId === visit.id).map(({ state }) => state)
    const roadTest = out.get(visit.id)
    const place = yardPlace(visit.state, states, roadTest !== undefined)
    return {
      visitId: visit.id,
      plate: visit.plate,
      car: carName(vehicles.get(visit.vehicleId ?? '') ?? null),
      cardNumber: cards.get(visit.id)?.number ?? '',
      place,
      since: sinceOf(place, visit, moved.get(visit.id)?.at),
      roadTestDueBackAt: roadTest?.dueBackAt ?? null,
    }
  })
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
