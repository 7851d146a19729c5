import { releaseBlockers, withoutCard } from '#electron/domain/release/blockers'
import { ok, refuse, type Result } from '#electron/domain/result'
import { moveCard, whoHasTheCard } from '../exit-card/move'
import type { CommandContext } from '../handler'
import { releaseFacts } from '../release/blockers'
import { loadVisit, type LoadedVisit } from '../visit/load'
import { visitAfter } from '../visit/step'

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
  const cleared = visitAfter(visit, 'clear', { otherBlockers, blockers: otherBlockers })
  if (!cleared.ok) return cleared
  const released = await moveCard(context, {
    event: card.state === 'with_reception' ? 'return' : 'clear',
    visit,
    card,
    visitorName: whoHasTheCard(loaded),
    otherBlockers,
  })
  if (!released.ok) return released
  await writer.visits.update(visitId, { state: cleared.value, clearedFrom: visit.state, clearedAt: now })
  await context.tell('visit.cleared', {
    record: 'visits',
    recordId: visitId,
    visitId,
    data: { outcome: visit.outcome },
  })
  return ok(null)
}
