import { transition } from '#electron/domain/machine'
import type { ExitCard, Visit } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import { visitMachine, type VisitFacts } from '#electron/domain/visit/machine'
import type { CommandContext } from '../handler'
import { closeTasks } from '../task/task'
import type { LoadedVisit } from '../visit/load'
import { indexVisit } from '../visit/index-visit'
import { moveCard } from '../exit-card/move'
import { keepPassage } from './passage'

interface Leaving {
  event: 'leave' | 'leave_unserved'
  facts: VisitFacts
  patch?: Partial<Visit>
}

/** The card is collected and the car has left. */
export async function depart(
  context: CommandContext,
  loaded: LoadedVisit & { card: ExitCard },
  { event, facts, patch = {} }: Leaving,
): Promise<Result<null>> {
  const { visit, card } = loaded
  const next = transition(visitMachine, visit.state, event, facts)
  if (!next.ok) return next
  const collected = await moveCard(context, {
    event: event === 'leave' ? 'collect' : 'collect_unserved',
    visit,
    card,
    visitorName: whoHasTheCard(loaded),
    otherBlockers: facts.otherBlockers,
  })
  if (!collected.ok) return collected
  const departed = { ...patch, state: next.value, openPlate: null, departedAt: context.now }
  await context.writer.visits.update(visit.id, departed)
  await closeTasks(context, visit.id, 'take_arrival')
  await keepPassage(context, {
    kind: event === 'leave' ? 'go' : 'unserved',
    visitId: visit.id,
    plate: visit.plate,
    cardNumber: card.number,
  })
  await indexVisit(context, visit.id)
  await context.tell('visit.departed', { record: 'visits', recordId: visit.id, visitId: visit.id })
  return ok(null)
}

/** Whoever collected the car, else whoever brought it; empty while nobody knows the visitor. */
function whoHasTheCard({ orders, sender }: LoadedVisit): string {
  const collected = orders.map(({ delivery }) => delivery).findLast((each) => each && each.handedOverAt !== null)
  return collected?.collectorName ?? sender?.name ?? ''
}
