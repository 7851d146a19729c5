import type { OutputOf } from '#electron/contract/index'
import { maskedPlate, plateTail } from '#electron/contract/plate'
import type { Contact, RepairOrder } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import type { Reader } from '../ports/database'
import { carName } from '../visit/row'
import { readyTo } from './ready-to'

type Calls = OutputOf<'lounge.calls'>

/** A call that the screen has missed for so long is no longer made. */
const callMinutes = 5

/** Customers who are being called: their car is ready, to the cashier, or to the advisor when all is paid (L4 S:172 S:267). */
export async function calls({ reader, now }: QueryContext): Promise<Result<Calls>> {
  const since = new Date(Date.parse(now) - callMinutes * 60_000).toISOString()
  const ready = await reader.repairOrders.list({ state: 'ready' })
  const called = await reader.contacts.list(
    { orderId: ready.map(({ id }) => id), way: 'lounge_call', reason: 'ready', at: { gte: since } },
    { orderBy: [['id', 'asc']] },
  )
  const shown: Calls = []
  for (const order of ready) {
    const last = called.findLast(({ orderId }) => orderId === order.id)
    if (last) shown.push(await callOf(reader, order, last))
  }
  return ok(shown)
}

async function callOf(reader: Reader, order: RepairOrder, { id, at }: Contact): Promise<Calls[number]> {
  const visit = await reader.visits.get(order.visitId)
  if (!visit) throw new Error(`order ${order.number} has no visit`)
  const vehicle = visit.vehicleId === null ? undefined : await reader.vehicles.get(visit.vehicleId)
  const settlement = await reader.settlements.first({ orderId: order.id })
  return {
    callId: id,
    maskedPlate: maskedPlate(visit.plate),
    plateTail: plateTail(visit.plate),
    car: carName(vehicle ?? null),
    at,
    to: (await readyTo(reader, order, settlement)) ?? 'cashier',
  }
}
