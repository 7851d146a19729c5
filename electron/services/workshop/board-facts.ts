/** Everything that the board's cards say. */
import { orderStates } from '#electron/contract/states'
import type {
  AddOn,
  Job,
  KeyBundle,
  OrderLine,
  Pause,
  QualityCheck,
  RepairOrder,
  Vehicle,
  Visit,
  WorkStop,
} from '#electron/domain/records'
import { columnOf } from '#electron/domain/workshop/column'
import { by, byId } from '../look-ups'
import type { Reader } from '../ports/database'

export interface BoardCarFacts {
  order: RepairOrder
  visit: Visit
  vehicle: Vehicle | undefined
  keys: KeyBundle | undefined
  damageMarks: number
  /** Agreed ones, in their order on paper. */
  lines: readonly OrderLine[]
  addOns: readonly AddOn[]
  job: Job | undefined
  pause: Pause | undefined
  stop: WorkStop | undefined
  /** Oldest first. */
  checks: readonly QualityCheck[]
  onRoadTest: boolean
  /** Of the newest event that somebody else made. */
  lastSequence: number
}

const onBoard = orderStates.filter((state) => columnOf[state] !== null)

/**
 * Cars that are the workshop's affair and still here, the earliest promise first.
 *
 * @param lookerId whose own doings are no news to them
 */
export async function boardFacts(reader: Reader, lookerId: string | null): Promise<BoardCarFacts[]> {
  const orders = await reader.repairOrders.list({ state: onBoard }, { orderBy: [['promisedAt', 'asc']] })
  const orderId = orders.map((order) => order.id)
  const visitId = [...new Set(orders.map((order) => order.visitId))]
  const oldestFirst = { orderBy: [['id', 'asc'] as const] }

  const visits = byId(await reader.visits.list({ id: visitId, departedAt: null }))
  const vehicleIds = [...visits.values()].map((visit) => visit.vehicleId).filter((id) => id !== null)
  const vehicles = byId(await reader.vehicles.list({ id: vehicleIds }))
  const keys = by('visitId', await reader.keyBundles.list({ visitId }))
  const walkArounds = await reader.walkArounds.list({ visitId })
  const sheets = by('visitId', walkArounds)
  const marks = by(
    'walkAroundId',
    await reader.damageMarks.list({ walkAroundId: walkArounds.map((sheet) => sheet.id) }),
  )
  const lines = by(
    'orderId',
    await reader.orderLines.list({ orderId, state: 'agreed' }, { orderBy: [['position', 'asc']] }),
  )
  const addOns = by('orderId', await reader.addOns.list({ orderId }, { orderBy: [['position', 'asc']] }))
  const jobs = by('orderId', await reader.jobs.list({ orderId }, oldestFirst))
  const pauses = by('orderId', await reader.pauses.list({ orderId, endedAt: null }, oldestFirst))
  const stops = by('orderId', await reader.workStops.list({ orderId, state: ['proposed', 'agreed'] }, oldestFirst))
  const checks = by('orderId', await reader.qualityChecks.list({ orderId }, oldestFirst))
  const out = by('orderId', await reader.roadTests.list({ orderId, outAt: { not: null }, backAt: null }))
  const sequences = await reader.events.newestOfVisits(visitId, lookerId)

  return orders.flatMap((order) => {
    const visit = visits.get(order.visitId)
    if (!visit) return []
    return {
      order,
      visit,
      vehicle: vehicles.get(visit.vehicleId ?? ''),
      keys: keys(visit.id).at(-1),
      damageMarks: sheets(visit.id).reduce((count, sheet) => count + marks(sheet.id).length, 0),
      lines: lines(order.id),
      addOns: addOns(order.id),
      job: jobs(order.id).at(-1),
      pause: pauses(order.id).at(-1),
      stop: stops(order.id).at(-1),
      checks: checks(order.id),
      onRoadTest: out(order.id).length > 0,
      lastSequence: sequences.get(visit.id) ?? 0,
    }
  })
}
