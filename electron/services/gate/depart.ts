import type { ExitCard, Visit } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { closeTasks } from '../task/task'
import type { LoadedVisit } from '../visit/load'
import { indexVisit } from '../visit/index-visit'
import { visitAfter, type Holding } from '../visit/step'
import { moveCard, whoHasTheCard } from '../exit-card/move'
import { keepPassage } from './passage'

type Leaving = { event: 'leave'; holding: Holding } | { event: 'leave_unserved'; patch: Partial<Visit> }

/** The card is collected and the car has left. */
export async function depart(
  context: CommandContext,
  loaded: LoadedVisit & { card: ExitCard },
  leaving: Leaving,
): Promise<Result<null>> {
  const { visit, card } = loaded
  const goes = leaving.event === 'leave'
  const next = goes ? visitAfter(visit, 'leave', leaving.holding) : visitAfter(visit, 'leave_unserved')
  if (!next.ok) return next
  const collected = await moveCard(context, {
    event: goes ? 'collect' : 'collect_unserved',
    visit,
    card,
    visitorName: whoHasTheCard(loaded),
    ...(goes && { otherBlockers: leaving.holding.otherBlockers }),
  })
  if (!collected.ok) return collected
  const departed = { ...(goes ? {} : leaving.patch), state: next.value, openPlate: null, departedAt: context.now }
  await context.writer.visits.update(visit.id, departed)
  await closeTasks(context, visit.id, 'take_arrival')
  await keepPassage(context, {
    kind: goes ? 'go' : 'unserved',
    visitId: visit.id,
    plate: visit.plate,
    cardNumber: card.number,
  })
  await indexVisit(context, visit.id)
  await context.tell('visit.departed', { record: 'visits', recordId: visit.id, visitId: visit.id })
  return ok(null)
}
