/** The whole view of a visit that reception, workshop and cashier share. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { VisitView } from '#electron/contract/visit/view'
import { keysHeld } from '#electron/domain/key/held'
import { currentOf, isBeingWritten, isOver } from '#electron/domain/order/course'
import type { Customer } from '#electron/domain/records'
import type { Result } from '#electron/domain/result'
import { ok, refuse } from '#electron/domain/result'
import { visitStepsOf, type StepView } from '#electron/domain/visit/steps'
import type { QueryContext } from '../handler'
import type { Reader } from '../ports/database'
import { standingOf } from '../order/standing'
import { blockersOf } from '../release/blockers'
import { isIntakeSigned } from '../signing/is-signed'
import { staffNames } from '../staff/names'
import { taskRows } from '../task/rows'
import { bookingBefore } from './booking'
import { orderFacts } from '../order/facts'
import { leftOversOf } from './left-overs'
import { loadVisit, type LoadedOrder, type LoadedVisit } from './load'
import { orderView } from './order-view'
import { visitRowOf } from './row'

export async function view(
  { reader, settings }: QueryContext,
  { visitId }: InputOf<'visit.view'>,
): Promise<Result<OutputOf<'visit.view'>>> {
  const loaded = await loadVisit(reader, visitId)
  if (!loaded) return refuse('VISIT_UNKNOWN')
  const { visit, card, keys, belongings, documents } = loaded
  const names = await staffNames(reader)
  const intakeSigned = await isIntakeSigned(reader, loaded, settings)
  const orders: VisitView['orders'] = []
  for (const mine of loaded.orders) {
    const facts = await orderFacts(reader, loaded, mine, settings)
    orders.push({ ...(await orderView(reader, mine, facts, names)), steps: stepsOf(loaded, mine, intakeSigned) })
  }
  const current = currentOf(orders)
  return ok({
    row: visitRowOf(loaded, names),
    steps: current?.steps ?? stepsOf(loaded, null, intakeSigned),
    newOrderSteps: mayHaveAnother(loaded) ? stepsOf(loaded, null, intakeSigned) : null,
    enquiry: loaded.enquiry,
    booking: await bookingBefore(reader, visit),
    outcome: visit.outcome,
    greetedAt: visit.greetedAt,
    complaint: visit.complaint,
    advisorNotes: visit.advisorNotes,
    faultKnown: visit.faultKnown,
    owner: brief(loaded.owner),
    sender: brief(loaded.sender),
    payer: brief(loaded.payer),
    vehicle: await vehicleOf(reader, loaded),
    card,
    walkAround: await walkAroundOf(reader, loaded),
    photoIds: await reader.photos.ids({ visitId: visit.id, subject: 'walk_around' }, { orderBy: [['id', 'asc']] }),
    intakeSigned,
    belongings,
    documents,
    keys,
    orders,
    roundingOfNewOrders: settings.rounding,
    blockers: await blockersOf(reader, loaded),
    tasks: await taskRows(reader, { visitId, closedAt: null }),
    leftOvers: await leftOversOf(reader, loaded),
  })
}

/** One order more: those there are have been signed for, or are over, and the car stays. */
function mayHaveAnother({ visit, orders }: LoadedVisit): boolean {
  const stays = visit.state === 'with_advisor' || visit.state === 'in_service'
  return stays && orders.length > 0 && !orders.some(({ order }) => isBeingWritten(order))
}

function stepsOf(loaded: LoadedVisit, current: LoadedOrder | null, intakeSigned: boolean): StepView[] {
  return visitStepsOf({
    visitState: loaded.visit.state,
    cardState: loaded.card?.state ?? null,
    customerKnown: loaded.sender !== null && loaded.vehicle !== null,
    complaintWritten: loaded.visit.complaint !== '',
    walkAroundDone: loaded.walkAround !== null,
    belongingsListed: loaded.visit.belongingsListedAt !== null,
    // Back with the customer they are done with, until another order needs them.
    keysRegistered: loaded.keys !== null && (keysHeld(loaded.keys) || (current !== null && isOver(current.order))),
    intakeSigned,
    order: current && {
      ...standingOf(current),
      state: current.order.state,
      needsConsent: current.order.needsConsent,
    },
  })
}

function brief(customer: Customer | null): VisitView['sender'] {
  return customer && { id: customer.id, name: customer.name, phone: customer.phone }
}

async function vehicleOf(reader: Reader, { vehicle, visit }: LoadedVisit): Promise<VisitView['vehicle']> {
  if (!vehicle) return null
  const visits = await reader.visits.count({ vehicleId: vehicle.id })
  return { ...vehicle, earlierVisits: visit.vehicleId === vehicle.id ? visits - 1 : visits }
}

async function walkAroundOf(reader: Reader, { walkAround }: LoadedVisit): Promise<VisitView['walkAround']> {
  if (!walkAround) return null
  return {
    ...walkAround,
    marks: await reader.damageMarks.list({ walkAroundId: walkAround.id }, { orderBy: [['id', 'asc']] }),
  }
}
