/** Customers who leave without a repair: declined, cancelled before work, or never meant to be one (S:146 S:257). */
import type { InputOf } from '#electron/contract/index'
import type { OrderState } from '#electron/contract/states'
import { isOver } from '#electron/domain/order/course'
import { refuse, ok, type Result } from '#electron/domain/result'
import { checkEnquiry } from '#electron/domain/visit/enquiry'
import { actor, type CommandContext } from '../handler'
import { closeOrder, type Ending } from '../order/close'
import { orderAtHand } from '../order/find'
import { visitInHand } from '../visit/in-hand'
import { loadVisit } from '../visit/load'
import { clearVisit, nothingElseHolds } from './clear'
import { giveBackAll } from './give-back'

export async function decline(
  context: CommandContext,
  { orderId, reason }: InputOf<'reception.decline'>,
): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const ended = { event: 'decline', told: 'order.declined', outcome: 'declined', reason } as const
  const closed = await closeOrder(context, found.value, ended)
  return closed.ok ? clearIfPossible(context, found.value.loaded.visit.id) : closed
}

export async function cancel(
  context: CommandContext,
  { orderId, reason }: InputOf<'reception.cancel'>,
): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const ended = { event: 'cancel', told: 'order.cancelled', outcome: 'cancelled', reason } as const
  const closed = await closeOrder(context, found.value, ended)
  return closed.ok ? clearIfPossible(context, found.value.loaded.visit.id) : closed
}

/** How an estimate ends that an enquirer takes no further. */
const dropped: Partial<Record<OrderState, Pick<Ending, 'event' | 'told'>>> = {
  draft: { event: 'cancel', told: 'order.cancelled' },
  quoted: { event: 'decline', told: 'order.declined' },
}

/** Not a repair: kept, and cleared at once where the visitor has the card. An estimate is dropped; what was signed is no enquiry. */
export async function clearEnquiry(
  context: CommandContext,
  { visitId, outcome: kind, name = '', phone = '', note, bookedFor = null }: InputOf<'reception.clearEnquiry'>,
): Promise<Result<null>> {
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  const enquiry = checkEnquiry({ kind, name, phone, note, bookedFor }, context.now)
  if (!enquiry.ok) return enquiry
  const { visit, orders } = found.value
  for (const mine of orders.filter(({ order }) => !isOver(order))) {
    const ending = dropped[mine.order.state]
    if (!ending) return refuse('ORDER_ALREADY_OPEN', { number: mine.order.number })
    const closed = await closeOrder(
      context,
      { loaded: found.value, mine },
      { ...ending, outcome: 'declined', reason: note },
    )
    if (!closed.ok) return closed
  }
  const advisorNotes = [visit.advisorNotes, note].filter((text) => text !== '').join('\n')
  const outcome = kind === 'booked' ? 'booked' : 'enquiry'
  await context.writer.visits.update(visitId, { outcome, advisorNotes })
  const id = context.newId()
  await context.writer.enquiries.insert({ id, visitId, ...enquiry.value, by: actor(context), at: context.now })
  await context.tell('enquiry.kept', { record: 'enquiries', recordId: id, visitId, data: { kind, bookedFor } })
  // A card that was taken in goes back by its own scan, which clears the visit.
  return found.value.card?.state === 'with_reception' ? ok(null) : clearVisit(context, visitId)
}

/** What was taken goes back: keys, documents, belongings, the car; no order may be open. */
export async function giveBack(
  context: CommandContext,
  { visitId }: InputOf<'reception.giveBack'>,
): Promise<Result<null>> {
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  const open = found.value.orders.find(({ order }) => !isOver(order))
  if (open) return refuse('ORDER_ALREADY_OPEN', { number: open.order.number })
  const given = await giveBackAll(context, found.value, found.value.sender?.name ?? '')
  return given.ok ? clearIfPossible(context, visitId) : given
}

/** A visitor who still has the card, and from whom nothing is held, may go without another step. */
async function clearIfPossible(context: CommandContext, visitId: string): Promise<Result<null>> {
  const loaded = await loadVisit(context.reader, visitId)
  const keepsCard = loaded?.card?.state === 'with_visitor'
  return loaded && keepsCard && nothingElseHolds(loaded) ? clearVisit(context, visitId) : ok(null)
}
