/** The whole view of a visit that reception, workshop and cashier share. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { VisitView } from '#electron/contract/visit'
import type { Customer } from '#electron/domain/records'
import { keysHeld } from '#electron/domain/key/held'
import type { Result } from '#electron/domain/result'
import { ok, refuse } from '#electron/domain/result'
import { visitStepsOf, type StepView } from '#electron/domain/visit/steps'
import type { QueryContext } from '../handler'
import type { Reader } from '../ports/database'
import { isOver } from '../order/close'
import { blockersOf } from '../release/blockers'
import { isIntakeSigned } from '../signing/is-signed'
import { staffNames } from '../staff/names'
import { taskRows } from '../task/rows'
import { orderFacts } from './facts'
import { leftOversOf } from './left-overs'
import { loadVisit, type LoadedVisit } from './load'
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
    orders.push(await orderView(reader, mine, await orderFacts(reader, loaded, mine, settings), names))
  }
  return ok({
    row: visitRowOf(loaded, names),
    steps: stepsOf(loaded, intakeSigned),
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
    blockers: await blockersOf(reader, loaded),
    tasks: await taskRows(reader, { visitId, closedAt: null }),
    leftOvers: await leftOversOf(reader, loaded),
  })
}

function stepsOf(loaded: LoadedVisit, intakeSigned: boolean): StepView[] {
  const current = loaded.orders.at(-1)
  return visitStepsOf({
    visitState: loaded.visit.state,
    cardState: loaded.card?.state ?? null,
    customerKnown: loaded.sender !== null && loaded.vehicle !== null,
    complaintWritten: loaded.visit.complaint !== '',
    walkAroundDone: loaded.walkAround !== null,
    belongingsListed: loaded.visit.belongingsListedAt !== null,
    // Back with the customer they are done with, until another order needs them.
    keysRegistered: loaded.keys !== null && (keysHeld(loaded.keys) || !current || isOver(current.order)),
    intakeSigned,
    order: current
      ? {
          state: current.order.state,
          hasLines: current.lines.some((line) => line.state === 'agreed'),
          promised: current.order.promisedAt !== null,
          signed: current.order.signedAt !== null,
          needsConsent: current.order.needsConsent,
          settled: current.settlement !== null && current.settlement.state !== 'open',
        }
      : null,
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
