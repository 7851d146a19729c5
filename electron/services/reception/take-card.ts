import type { InputOf } from '#electron/contract/index'
import { exitCardMachine } from '#electron/domain/exit-card/machine'
import { transition } from '#electron/domain/machine'
import { ok, refuse, type Result } from '#electron/domain/result'
import { comesToReception } from '#electron/domain/visit/purpose'
import { moveCustody } from '../custody/custody'
import { findCard } from '../exit-card/find'
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
  const next = transition(exitCardMachine, card.state, 'hand_in', {
    number: card.number,
    comesToReception: comesToReception(visit.purpose),
    visitTaken: visit.takenAt !== null,
    otherBlockers: 0,
    wasWithReception: false,
  })
  if (!next.ok) return next
  await context.writer.exitCards.update(card.id, { state: next.value, stateSince: context.now })
  await moveCustody(context, {
    visitId,
    thing: 'card',
    thingId: card.id,
    to: 'reception',
    handedBy: sender?.name ?? '',
    takenBy: context.caller.staff?.name ?? '',
  })
  await context.tell('exit_card.handed_in', { record: 'exitCards', recordId: card.id, visitId })
  return ok(null)
}
