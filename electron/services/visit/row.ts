/** One line about a visit, for every list. */
import type { VisitRow } from '#electron/contract/visit/row'
import { currentOf } from '#electron/domain/order/course'
import type { AddOn, RepairOrder, Vehicle } from '#electron/domain/records'
import type { LoadedVisit } from './load'

/** "大众 帕萨特 330"; empty while the car is not known. */
export function carName(vehicle: Pick<Vehicle, 'make' | 'model'> | null): string {
  return vehicle ? `${vehicle.make} ${vehicle.model}`.trim() : ''
}

/** What a row says; a loaded visit has it all. */
export type RowFacts = Pick<LoadedVisit, 'visit' | 'card' | 'vehicle' | 'sender'> & {
  /** Oldest first. */
  orders: { order: RepairOrder; addOns: readonly AddOn[] }[]
}

export function visitRowOf(
  { visit, card, vehicle, sender, orders }: RowFacts,
  names: (staffId: string | null) => string,
): VisitRow {
  const currentOrder = currentOf(orders.map(({ order }) => order))
  const current = orders.find(({ order }) => order === currentOrder)
  return {
    visitId: visit.id,
    plate: visit.plate,
    car: carName(vehicle),
    colour: vehicle?.colour ?? '',
    purpose: visit.purpose,
    state: visit.state,
    cardNumber: card?.number ?? '',
    arrivedAt: visit.arrivedAt,
    takenAt: visit.takenAt,
    advisorId: visit.advisorId,
    advisorName: names(visit.advisorId),
    customerName: sender?.name ?? '',
    waits: visit.waits,
    orderId: current?.order.id ?? null,
    orderNumber: current?.order.number ?? '',
    orderState: current?.order.state ?? null,
    promisedAt: current?.order.promisedAt ?? null,
    addOnAsked: orders.some((mine) => mine.addOns.some((addOn) => addOn.state === 'asked')),
  }
}
