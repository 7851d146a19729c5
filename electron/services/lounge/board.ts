import type { BoardCar } from '#electron/contract/lounge'
import { maskedPlate } from '#electron/contract/plate'
import { lateBy } from '#electron/domain/lounge/late'
import { boardState, lateReason, publicStage } from '#electron/domain/lounge/stage'
import type { PauseReason } from '#electron/contract/states'
import type { RepairOrder, Visit } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import { comesToReception } from '#electron/domain/visit/purpose'
import { isOver } from '#electron/domain/order/course'
import type { QueryContext } from '../handler'
import { readyTo } from './ready-to'

/** Everything about a car that the board's line is made of. */
interface Facts {
  visit: Visit
  order: RepairOrder | null
  pauseReason: PauseReason | null
  addOnAsked: boolean
  moreWorkAgreed: boolean
  readyTo: BoardCar['readyTo']
}

/**
 * Cars from an advisor's *I take this one* until they are handed over; ready ones first, then by promised time (L1).
 *
 * @param keyOf a name for the page that is not the visit's id
 */
export async function board(
  { reader, now }: QueryContext,
  keyOf: (visitId: string) => string,
): Promise<Result<{ cars: BoardCar[]; at: string }>> {
  const visits = (await reader.visits.list({ state: ['with_advisor', 'in_service'] })).filter(({ purpose }) =>
    comesToReception(purpose),
  )
  const orders = await reader.repairOrders.list({ visitId: visits.map(({ id }) => id) }, { orderBy: [['id', 'asc']] })
  const ofOrders = { orderId: orders.map(({ id }) => id) }
  const pauses = new Map(
    (await reader.pauses.list({ ...ofOrders, endedAt: null })).map(({ orderId, reason }) => [orderId, reason]),
  )
  const settlements = await reader.settlements.list(ofOrders)
  const addOns = await reader.addOns.list({ ...ofOrders, state: ['asked', 'approved'] })
  const has = (order: RepairOrder | null, state: string) =>
    addOns.some((addOn) => addOn.orderId === order?.id && addOn.state === state)

  const cars: BoardCar[] = []
  for (const visit of visits) {
    const own = orders.filter(({ visitId }) => visitId === visit.id)
    const order = own.findLast((each) => !isOver(each)) ?? null
    // Handed over, or nothing came of it: only the card is still to be given back.
    if (own.length > 0 && !order) continue
    const pauseReason = (order && pauses.get(order.id)) ?? null
    const settlement = settlements.find(({ orderId }) => orderId === order?.id)
    const asked = { addOnAsked: has(order, 'asked'), moreWorkAgreed: has(order, 'approved') }
    const to = await readyTo(reader, order, settlement)
    cars.push(lineOf({ visit, order, pauseReason, readyTo: to, ...asked }, now, keyOf(visit.id)))
  }
  return ok({ cars: cars.sort(byUrgency), at: now })
}

function lineOf({ visit, order, readyTo: to, ...facts }: Facts, now: string, key: string): BoardCar {
  const late = order ? lateBy(order, now) : 0
  const state = boardState({ orderState: order?.state ?? null, ...facts })
  return {
    key,
    maskedPlate: maskedPlate(visit.plate),
    orderTail: order?.number.slice(-3) ?? '',
    stage: publicStage(order?.state ?? null),
    state,
    promisedAt: order?.promisedAt ?? null,
    lateMinutes: late,
    lateReason: lateReason(late, facts),
    readyTo: to,
  }
}

function byUrgency(a: BoardCar, b: BoardCar): number {
  if ((a.readyTo === null) !== (b.readyTo === null)) return a.readyTo === null ? 1 : -1
  return (a.promisedAt ?? '9') < (b.promisedAt ?? '9') ? -1 : 1
}
