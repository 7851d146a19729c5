import type { InputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import { findCard } from '../exit-card/find'
import { moveCard } from '../exit-card/move'
import type { CommandContext } from '../handler'
import { visitInHand } from '../visit/in-hand'

/** Reception takes the exit card of a car that stays (S:258): the card of this visit and no other. */
export async function takeCard(
  context: CommandContext,
  { visitId, code }: InputOf<'reception.takeCard'>,
): Promise<Result<null>> {
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  const { visit, sender } = found.value
  const scanned = await findCard(context.reader, code)
  if (!scanned.ok) return scanned
  const card = scanned.value
  if (card.id !== visit.cardId) return refuse('EXIT_CARD_NOT_OF_THIS_VISIT', { number: card.number })
  const taken = await moveCard(context, { event: 'hand_in', visit, card, visitorName: sender?.name ?? '' })
  return taken.ok ? ok(null) : taken
}
