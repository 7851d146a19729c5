/** The workshop's board: a card per car, in columns by state. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { jobPriorities } from '#electron/contract/states'
import type { WorkshopCard } from '#electron/contract/workshop'
import { businessDay, dayBounds } from '#electron/domain/clock/opening-hours'
import { nextGateOf } from '#electron/domain/inspection/gates'
import { possibleEvents } from '#electron/domain/machine'
import { mayHaveAddOn } from '#electron/domain/order/add-on'
import { orderMachine } from '#electron/domain/order/machine'
import { ok, type Result } from '#electron/domain/result'
import { columnOf } from '#electron/domain/workshop/column'
import { workshopDue } from '#electron/domain/workshop/due'
import { mayTryOnRoad } from '#electron/domain/workshop/road-test'
import type { QueryContext } from '../handler'
import { staffNames } from '../staff/names'
import { carName } from '../visit/row'
import { boardFacts, type BoardCarFacts } from './board-facts'

export async function board(
  { reader, now, settings, caller }: QueryContext,
  _input: InputOf<'workshop.board'>,
): Promise<Result<OutputOf<'workshop.board'>>> {
  const names = await staffNames(reader)
  const teams = new Map((await reader.teams.list({})).map((team) => [team.id, team.name]))
  // What the foreman wants first stands first; within that the earliest promise, as they come (S:63).
  const cards = (await boardFacts(reader, caller.staff?.id ?? null))
    .flatMap((facts) => cardOf(facts, names, teams))
    .toSorted((a, b) => jobPriorities.indexOf(a.priority) - jobPriorities.indexOf(b.priority))
  const { from } = dayBounds(businessDay(now, settings.zone), settings.zone)
  return ok({
    cards,
    finishedToday: await reader.qualityChecks.count({ gate: 'final', passed: true, at: { gte: from } }),
    finishedBays: [...settings.finishedBays],
    roadTestMinutes: settings.roadTestMinutes,
  })
}

function cardOf(
  facts: BoardCarFacts,
  names: (staffId: string | null) => string,
  teams: ReadonlyMap<string, string>,
): WorkshopCard[] {
  const { order, visit, vehicle, keys, job, pause } = facts
  const column = columnOf[order.state]
  if (column === null) return []
  const card: WorkshopCard = {
    visitId: visit.id,
    orderId: order.id,
    orderNumber: order.number,
    orderState: order.state,
    column,
    plate: visit.plate,
    car: carName(vehicle ?? null),
    ...workOf(facts),
    keyCount: keys?.count ?? 0,
    damageMarks: facts.damageMarks,
    teamName: teams.get(job?.teamId ?? '') ?? '',
    technicianName: names(job?.technicianId ?? null),
    bay: job?.bay ?? '',
    priority: job?.priority ?? 'normal',
    dueAt: workshopDue(column, { plannedFinish: job?.plannedFinish ?? null, promisedAt: order.promisedAt }),
    plannedStart: job?.plannedStart ?? null,
    plannedFinish: job?.plannedFinish ?? null,
    waits: visit.waits,
    waitingReason: pause?.reason ?? null,
    waitingNote: pause?.note ?? '',
    waitingDueAt: pause?.dueAt ?? null,
    addOn: addOnOf(facts),
    stop: facts.stop ? { id: facts.stop.id, state: facts.stop.state } : null,
    ...gatesOf(facts),
    washing: order.state === 'washing' && order.washStartedAt !== null,
    finishedBay: order.finishedBay ?? '',
    onRoadTest: facts.onRoadTest,
    possible: possibleEvents(orderMachine, order.state),
    mayHaveAddOn: mayHaveAddOn(order.state),
    mayTryOnRoad: mayTryOnRoad(order.state) && !facts.onRoadTest,
    lastSequence: facts.lastSequence,
  }
  return [card]
}

/** "保养 · 0.80 h" */
function workOf({ lines }: BoardCarFacts): Pick<WorkshopCard, 'work' | 'hoursHundredths'> {
  const labour = lines.filter((line) => line.kind === 'labour')
  const hoursHundredths = labour.reduce((sum, line) => sum + line.quantity, 0)
  const first = labour[0] ?? lines[0]
  return { work: first ? `${first.name} · ${(hoursHundredths / 100).toFixed(2)} h` : '', hoursHundredths }
}

/** The newest that is not settled yet, or was refused. */
function addOnOf({ addOns }: BoardCarFacts): WorkshopCard['addOn'] {
  const newest = addOns.findLast(({ state }) => state === 'proposed' || state === 'asked' || state === 'declined')
  return newest ? { title: newest.title, state: newest.state, safetyCritical: newest.safetyCritical } : null
}

/** This round's gates; the defect that the car was sent back with. */
function gatesOf({ order, job, checks }: BoardCarFacts): Pick<WorkshopCard, 'gates' | 'nextGate' | 'defect'> {
  const last = checks.at(-1)
  const sentBack = last && !last.passed && (order.state === 'in_progress' || order.state === 'paused')
  return {
    gates: checks.filter((check) => check.round === job?.round).map(({ gate, passed }) => ({ gate, passed })),
    nextGate: order.state === 'in_inspection' && job ? nextGateOf(checks, job.round) : null,
    defect: sentBack ? last.defect : '',
  }
}
