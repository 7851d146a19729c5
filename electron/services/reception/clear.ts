import { exitCardMachine } from '#electron/domain/exit-card/machine'
import { transition } from '#electron/domain/machine'
import { releaseBlockers, withoutCard } from '#electron/domain/release/blockers'
import { ok, refuse, type Result } from '#electron/domain/result'
import { visitMachine } from '#electron/domain/visit/machine'
import { comesToReception } from '#electron/domain/visit/purpose'
import type { CommandContext } from '../handler'
import { releaseFacts } from '../release/blockers'
import { loadVisit, type LoadedVisit } from '../visit/load'

/** Nothing but the card holds the car. */
export function nothingElseHolds(loaded: LoadedVisit): boolean {
  return openReasons(loaded) === 0
}

const openReasons = (loaded: LoadedVisit) => withoutCard(releaseBlockers(releaseFacts(loaded))).length

/**
 * The visit is cleared and its card good for leaving: given back by reception, or kept by a visitor from whom it was never taken.
 * Refused with `STILL_HELD` while anything else holds the car.
 */
export async function clearVisit(context: CommandContext, visitId: string): Promise<Result<null>> {
  const { reader, writer, now } = context
  const loaded = await loadVisit(reader, visitId)
  if (!loaded?.card) return refuse('VISIT_UNKNOWN')
  const { visit, card } = loaded
  const otherBlockers = openReasons(loaded)
  const cleared = transition(visitMachine, visit.state, 'clear', {
    otherBlockers,
    blockers: otherBlockers,
    clearedFrom: visit.clearedFrom,
  })
  if (!cleared.ok) return cleared
  const released = transition(exitCardMachine, card.state, card.state === 'with_reception' ? 'return' : 'clear', {
    number: card.number,
    comesToReception: comesToReception(visit.purpose),
    visitTaken: visit.takenAt !== null,
    otherBlockers,
    wasWithReception: card.state === 'with_reception',
  })
  if (!released.ok) return released
  await writer.exitCards.update(card.id, { state: released.value, stateSince: now })
  await writer.visits.update(visitId, { state: cleared.value, clearedFrom: visit.state, clearedAt: now })
  await context.tell('visit.cleared', {
    record: 'visits',
    recordId: visitId,
    visitId,
    data: { outcome: visit.outcome },
  })
  return ok(null)
}
