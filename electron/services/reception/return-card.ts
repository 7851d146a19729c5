import type { InputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import { moveCustody } from '../custody/custody'
import { findCard } from '../exit-card/find'
import type { CommandContext } from '../handler'
import { visitInHand } from '../visit/in-hand'
import type { LoadedVisit } from '../visit/load'
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
  const cleared = await clearVisit(context, visitId)
  if (!cleared.ok) return cleared
  if (card.state === 'with_reception') {
    await moveCustody(context, {
      visitId,
      thing: 'card',
      thingId: card.id,
      to: 'customer',
      handedBy: context.caller.staff?.name ?? '',
      takenBy: whoCollects(found.value),
    })
  }
  await context.tell('exit_card.returned', { record: 'exitCards', recordId: card.id, visitId })
  return ok(null)
}

function whoCollects({ orders, sender }: LoadedVisit): string {
  const delivery = orders.map((mine) => mine.delivery).findLast((each) => each !== null && each.handedOverAt !== null)
  return delivery?.collectorName ?? sender?.name ?? ''
}
