import type { CardReplacement } from '#electron/contract/exit-card'
import type { Verdict } from '#electron/contract/gate'
import type { InputOf } from '#electron/contract/index'
import type { ExitCardState } from '#electron/contract/states'
import type { ExitCard, Visit } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { arrivalOf } from '../gate/verdict'
import type { CommandContext } from '../handler'
import { loadVisit } from '../visit/load'
import { indexVisit } from '../visit/index-visit'
import { findCard } from './find'
import { moveCard } from './move'

/** What becomes of the card that is replaced: a damaged one stays in the guard's drawer, a wrong one never left the rack. */
const goes = { lost: 'lose', damaged: 'retire', wrong: 'correct' } as const satisfies Record<CardReplacement, string>

/**
 * Another card from the rack joins a visit whose own is lost, damaged or was never the one handed out (G6 G9). It is good for as much
 * as that one was, so nothing that holds the car is passed by.
 */
export async function replaceCard(
  context: CommandContext,
  { visitId, code, why, note }: InputOf<'exitCard.replace'>,
): Promise<Result<Verdict>> {
  const { reader, writer } = context
  const loaded = await loadVisit(reader, visitId)
  if (!loaded?.card) return refuse('VISIT_UNKNOWN')
  const { visit, card: before, sender } = loaded
  if (visit.state === 'departed') {
    return refuse('VISIT_NOT_POSSIBLE_NOW', { state: visit.state, event: 'replace_card' })
  }
  const found = await findCard(reader, code)
  if (!found.ok) return found
  const visitorName = sender?.name ?? ''
  if (before.state !== 'lost') {
    const gone = await moveCard(context, { event: goes[why], visit, card: before, visitorName })
    if (!gone.ok) return gone
  }
  // Read again: the very same card cannot replace itself.
  const card = (await reader.exitCards.get(found.value.id)) ?? found.value
  if (card.id === before.id) return refuse('EXIT_CARD_SAME', { number: card.number })
  const standsInFor = whereItLay(before, visit)
  const joined = await moveCard(context, { event: 'stand_in', visit, card, visitorName, standsInFor })
  if (!joined.ok) return joined
  await writer.visits.update(visitId, { cardId: card.id })
  await indexVisit(context, visitId)
  await context.tell('visit.card_replaced', {
    record: 'visits',
    recordId: visitId,
    visitId,
    data: { from: before.number, to: card.number, why, note },
  })
  const after = await loadVisit(reader, visitId)
  return ok(arrivalOf(after ?? loaded))
}

/** A card that was reported lost earlier lay where a visit of that state has its card. */
function whereItLay({ state }: ExitCard, visit: Visit): ExitCardState {
  if (state !== 'lost') return state
  if (visit.state === 'cleared') return 'cleared_to_leave'
  return visit.state === 'in_service' ? 'with_reception' : 'with_visitor'
}
