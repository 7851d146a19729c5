/** Cars that are here longer than a day, have come back, or have gone with something open. */
import type { TodayRow } from '#electron/contract/manager'
import { orderStates } from '#electron/contract/states'
import { isOver } from '#electron/domain/order/course'
import { visitRows } from '../visit/rows'
import { carOf, type Day } from './day'

const open = orderStates.filter((state) => !isOver({ state }))

/** Longest here first: car, card, and hook of the key cabinet (G8). */
export async function overnight({ reader, from, cars }: Day): Promise<TodayRow[]> {
  const stayed = cars.filter(({ arrivedAt }) => arrivedAt < from)
  const keys = await reader.keyBundles.list({ visitId: stayed.map(({ visitId }) => visitId) })
  return stayed.map((row) => ({
    what: 'overnight',
    ...carOf(row),
    cardNumber: row.cardNumber,
    slot: keys.find(({ visitId }) => visitId === row.visitId)?.heldSlot ?? null,
    at: row.arrivedAt,
  }))
}

/** An override at the gate lets a car out; its order stays open until somebody ends it. */
export async function carsLeftOpen({ reader }: Day): Promise<TodayRow[]> {
  const orders = await reader.repairOrders.list({ state: open }, { orderBy: [['id', 'asc']] })
  const gone = await visitRows(reader, { id: [...new Set(orders.map(({ visitId }) => visitId))], state: 'departed' })
  return orders.flatMap((order) => {
    const row = gone.find(({ visitId }) => visitId === order.visitId)
    return row ? [{ what: 'left_open', ...carOf(row), orderNumber: order.number, at: row.arrivedAt }] : []
  })
}

/** The customer objected or the advisor's re-check found trouble, and the car is not ready since. */
export async function objections({ reader, cars }: Day): Promise<TodayRow[]> {
  const visitIds = cars.filter(({ orderState }) => orderState !== 'ready').map(({ visitId }) => visitId)
  const what = ['visit.taken_up_again', 'order.trouble_reported', 'order.objected']
  const events = await reader.events.find({ what, visitIds }, 200)
  const seen = new Set<string>()
  return events.flatMap(({ visitId, data, at }) => {
    const row = cars.find((car) => car.visitId === visitId)
    if (!row || seen.has(row.visitId)) return []
    seen.add(row.visitId)
    return [{ what: 'objection', ...carOf(row), note: wordsOf(data), at }]
  })
}

/** What was said, under the name that each of the events gives it. */
function wordsOf(data: unknown): string {
  if (data === null || typeof data !== 'object') return ''
  const { trouble = '', objection = '', reason = '' } = data as Record<string, unknown> // any of them may be missing
  const said = trouble || objection || reason
  return typeof said === 'string' ? said : ''
}
