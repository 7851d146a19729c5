import type { InputOf } from '#electron/contract/index'
import type { Visit } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { comesToReception } from '#electron/domain/visit/purpose'
import { whereIs } from '../custody/custody'
import { moveCard, whoHasTheCard } from '../exit-card/move'
import { actor, type CommandContext } from '../handler'
import { loadVisit } from '../visit/load'
import { visitAfter } from '../visit/step'

/**
 * Something was forgotten, or the customer objects, before the car has left: the visit goes back to where it was, and the card with
 * it. A visitor for somebody else who wants a repair after all comes to reception this way.
 */
export async function takeUpAgain(
  context: CommandContext,
  { visitId, reason }: InputOf<'reception.takeUpAgain'>,
): Promise<Result<null>> {
  const { reader, writer } = context
  const loaded = await loadVisit(reader, visitId)
  if (!loaded?.card) return refuse('VISIT_UNKNOWN')
  const { visit, card } = loaded
  const next = visitAfter(visit, 'take_up_again')
  if (!next.ok) return next
  const back = await moveCard(context, {
    event: 'take_up_again',
    visit,
    card,
    visitorName: whoHasTheCard(loaded),
    wasWithReception: await lastLayAtReception(context, visitId, card.id),
  })
  if (!back.ok) return back
  await writer.visits.update(visitId, {
    state: next.value,
    clearedAt: null,
    ...receivedAgain(context, visit, next.value),
  })
  await context.tell('visit.taken_up_again', { record: 'visits', recordId: visitId, visitId, data: { reason } })
  return ok(null)
}

/** The card came back to the customer from reception, not straight from the gate. */
async function lastLayAtReception({ reader }: CommandContext, visitId: string, cardId: string): Promise<boolean> {
  return (await whereIs(reader, visitId, 'card', cardId))?.fromHolder === 'reception'
}

/** With an advisor the outcome is open again, and a visitor for somebody else becomes reception's. */
function receivedAgain(context: CommandContext, visit: Visit, state: Visit['state']): Partial<Visit> {
  if (state !== 'with_advisor') return {}
  return {
    outcome: null,
    purpose: comesToReception(visit.purpose) ? visit.purpose : 'repair',
    advisorId: visit.advisorId ?? actor(context),
    takenAt: visit.takenAt ?? context.now,
  }
}
