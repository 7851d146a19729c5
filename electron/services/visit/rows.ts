import type { VisitRow } from '#electron/contract/visit/row'
import type { Visit } from '#electron/domain/records'
import { by, byId } from '../look-ups'
import type { Reader, Where } from '../ports/database'
import { staffNames } from '../staff/names'
import { visitRowOf } from './row'

/** Visits as rows of a list, first come first. */
export async function visitRows(reader: Reader, where: Where<Visit>): Promise<VisitRow[]> {
  const visits = await reader.visits.list(where, { orderBy: [['arrivedAt', 'asc']] })
  const names = await staffNames(reader)
  const cards = byId(await reader.exitCards.list({ id: known(visits.map((visit) => visit.cardId)) }))
  const vehicles = byId(await reader.vehicles.list({ id: known(visits.map((visit) => visit.vehicleId)) }))
  const senders = byId(await reader.customers.list({ id: known(visits.map((visit) => visit.senderId)) }))
  const oldestFirst = { orderBy: [['id', 'asc'] as const] }
  const orders = await reader.repairOrders.list({ visitId: visits.map((visit) => visit.id) }, oldestFirst)
  const ordersOf = by('visitId', orders)
  const addOnsOf = by('orderId', await reader.addOns.list({ orderId: orders.map((order) => order.id) }))
  return visits.map((visit) =>
    visitRowOf(
      {
        visit,
        card: cards.get(visit.cardId ?? '') ?? null,
        vehicle: vehicles.get(visit.vehicleId ?? '') ?? null,
        sender: senders.get(visit.senderId ?? '') ?? null,
        orders: ordersOf(visit.id).map((order) => ({ order, addOns: addOnsOf(order.id) })),
      },
      names,
    ),
  )
}

function known(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null)
}
