import type { InputOf } from '#electron/contract/index'
import { refuse, type Result } from '#electron/domain/result'
import { findCard } from '../exit-card/find'
import type { CommandContext } from '../handler'
import { visitInHand } from '../visit/in-hand'
import { clearVisit } from './clear'

/** The exit card back to the customer: the last step at reception, guarded by everything else that could hold the car (S:268). */
export async function returnCard(
  context: CommandContext,
  { visitId, code }: InputOf<'reception.returnCard'>,
): Promise<Result<null>> {
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  const scanned = await findCard(context.reader, code)
  if (!scanned.ok) return scanned
  const card = scanned.value
  if (card.id !== found.value.visit.cardId) return refuse('EXIT_CARD_NOT_OF_THIS_VISIT', { number: card.number })
  return clearVisit(context, visitId)
}
