/** Loads what a visit is made of: the shared first step of every use case about a car in the yard. */
import type {
  AddOn,
  Authorization,
  Belonging,
  Customer,
  Delivery,
  DocumentTaken,
  Enquiry,
  ExitCard,
  InsurancePaper,
  Job,
  KeyBundle,
  OrderLine,
  Payment,
  QualityCheck,
  Recheck,
  RepairOrder,
  Settlement,
  Vehicle,
  Visit,
  WalkAround,
  WorkStop,
} from '#electron/domain/records'
import type { Reader } from '../ports/database'

export interface LoadedOrder {
  order: RepairOrder
  /** In their order on paper. */
  lines: OrderLine[]
  addOns: AddOn[]
  authorizations: Authorization[]
  job: Job | null
  /** The newest that was not withdrawn. */
  stop: WorkStop | null
  /** Oldest first. */
  checks: QualityCheck[]
  /** The newest. */
  recheck: Recheck | null
  settlement: Settlement | null
  /** Those that were not taken back. */
  payments: Payment[]
  delivery: Delivery | null
  /** Those that are here, and those a manager let off. */
  insurancePapers: InsurancePaper[]
  /** The order whose work is done again. */
  reworkOf: RepairOrder | null
}

export interface LoadedVisit {
  visit: Visit
  card: ExitCard | null
  vehicle: Vehicle | null
  owner: Customer | null
  sender: Customer | null
  payer: Customer | null
  walkAround: WalkAround | null
  belongings: Belonging[]
  documents: DocumentTaken[]
  keys: KeyBundle | null
  /** What the visitor came for who leaves without a repair. */
  enquiry: Enquiry | null
  orders: LoadedOrder[]
}

const maybe = async <R>(id: string | null, get: (id: string) => Promise<R | undefined>): Promise<R | null> =>
  id === null ? null : ((await get(id)) ?? null)

export async function loadOrder(reader: Reader, order: RepairOrder): Promise<LoadedOrder> {
  const of = { orderId: order.id }
  const settlement = (await reader.settlements.first(of)) ?? null
  return {
    order,
    lines: await reader.orderLines.list(of, { orderBy: [['position', 'asc']] }),
    addOns: await reader.addOns.list(of, { orderBy: [['position', 'asc']] }),
    authorizations: await reader.authorizations.list(of, { orderBy: [['id', 'asc']] }),
    job: (await reader.jobs.first(of, { orderBy: [['id', 'desc']] })) ?? null,
    stop:
      (await reader.workStops.first({ ...of, state: ['proposed', 'agreed'] }, { orderBy: [['id', 'desc']] })) ?? null,
    checks: await reader.qualityChecks.list(of, { orderBy: [['id', 'asc']] }),
    recheck: (await reader.rechecks.first(of, { orderBy: [['id', 'desc']] })) ?? null,
    settlement,
    payments: settlement
      ? await reader.payments.list(
          { settlementId: settlement.id, state: ['entered', 'confirmed'] },
          { orderBy: [['id', 'asc']] },
        )
      : [],
    delivery: (await reader.deliveries.first(of, { orderBy: [['id', 'desc']] })) ?? null,
    insurancePapers: await reader.insurancePapers.list(of, { orderBy: [['id', 'asc']] }),
    reworkOf: await maybe(order.reworkOfOrderId, (id) => reader.repairOrders.get(id)),
  }
}

/** @returns undefined when there is no such visit */
export async function loadVisit(reader: Reader, visitId: string): Promise<LoadedVisit | undefined> {
  const visit = await reader.visits.get(visitId)
  if (!visit) return undefined
  const of = { visitId }
  const oldestFirst = { orderBy: [['id', 'asc'] as const] }
  const customer = (id: string) => reader.customers.get(id)
  const orders: LoadedOrder[] = []
  for (const order of await reader.repairOrders.list(of, oldestFirst)) orders.push(await loadOrder(reader, order))
  return {
    visit,
    card: await maybe(visit.cardId, (id) => reader.exitCards.get(id)),
    vehicle: await maybe(visit.vehicleId, (id) => reader.vehicles.get(id)),
    owner: await maybe(visit.ownerId, customer),
    sender: await maybe(visit.senderId, customer),
    payer: await maybe(visit.payerId, customer),
    walkAround: (await reader.walkArounds.first(of)) ?? null,
    belongings: await reader.belongings.list(of, oldestFirst),
    documents: await reader.documentsTaken.list(of, oldestFirst),
    keys: (await reader.keyBundles.first(of)) ?? null,
    enquiry: (await reader.enquiries.first(of, { orderBy: [['id', 'desc']] })) ?? null,
    orders,
  }
}

/** The visit of an order, whole, with that order among its orders. */
export async function loadByOrder(
  reader: Reader,
  orderId: string,
): Promise<{ loaded: LoadedVisit; mine: LoadedOrder } | undefined> {
  const order = await reader.repairOrders.get(orderId)
  const loaded = order && (await loadVisit(reader, order.visitId))
  const mine = loaded?.orders.find((each) => each.order.id === orderId)
  return loaded && mine ? { loaded, mine } : undefined
}
