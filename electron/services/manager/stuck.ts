/** Cars that do not get on as they should. */
import type { TodayRow } from '#electron/contract/manager'
import type { OrderState } from '#electron/contract/states'
import { isOver } from '#electron/domain/order/course'
import { byId } from '../look-ups'
import { carOf, type Day } from './day'

const inWork: readonly OrderState[] = ['in_progress', 'paused']
/** A task is somebody else's for this long before it is a manager's. */
const graceMs = 30 * 60_000

export function lateCars({ now, cars }: Day): TodayRow[] {
  return cars.flatMap((row) => {
    const { promisedAt, orderState, orderNumber } = row
    if (promisedAt === null || promisedAt >= now || orderState === null) return []
    // There is nothing left to be late with.
    if (orderState === 'ready' || isOver({ state: orderState })) return []
    return [{ what: 'late', ...carOf(row), orderNumber, at: promisedAt }]
  })
}

export async function pausesDue({ reader, now, cars }: Day): Promise<TodayRow[]> {
  const pauses = await reader.pauses.list({ endedAt: null, dueAt: { lt: now } }, { orderBy: [['dueAt', 'asc']] })
  const orders = byId(await reader.repairOrders.list({ id: pauses.map(({ orderId }) => orderId), state: 'paused' }))
  return pauses.flatMap(({ orderId, reason, note, dueAt }) => {
    const row = cars.find(({ visitId }) => visitId === orders.get(orderId)?.visitId)
    return row && dueAt !== null ? [{ what: 'pause_due', ...carOf(row), reason, note, at: dueAt }] : []
  })
}

/** The last answer counts: what was trouble an hour ago may be none now. */
export async function troubles({ reader, cars }: Day): Promise<TodayRow[]> {
  const visitId = cars.map((car) => car.visitId)
  const orders = await reader.repairOrders.list({ visitId, state: inWork })
  const checks = await reader.progressChecks.list({ orderId: orders.map(({ id }) => id) }, { orderBy: [['id', 'asc']] })
  return orders.flatMap((order) => {
    const last = checks.findLast(({ orderId }) => orderId === order.id)
    const row = cars.find((car) => car.visitId === order.visitId)
    if (!row || last?.answer !== 'trouble') return []
    return [{ what: 'trouble', ...carOf(row), note: last.note, at: last.at }]
  })
}

/** One row a car and kind: a check that was missed all morning is one trouble, not eight. */
export async function overdueTasks({ reader, now, cars }: Day): Promise<TodayRow[]> {
  const since = new Date(Date.parse(now) - graceMs).toISOString()
  const tasks = await reader.tasks.list(
    { closedAt: null, dueAt: { lt: since }, visitId: cars.map(({ visitId }) => visitId) },
    { orderBy: [['dueAt', 'asc']] },
  )
  const seen = new Set<string>()
  return tasks.flatMap(({ kind, visitId, dueAt }) => {
    const key = `${visitId} ${kind}`
    const row = cars.find((car) => car.visitId === visitId)
    // A pause that is due has a row of its own, with its reason.
    if (!row || seen.has(key) || kind === 'pause_due') return []
    seen.add(key)
    return [{ what: 'task', ...carOf(row), task: kind, at: dueAt }]
  })
}
