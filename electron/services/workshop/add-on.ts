/** Additional work (增项) as the workshop finds it: what, why, how much longer (S:73 S:165). */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { mayHaveAddOn } from '#electron/domain/order/add-on'
import type { AddOn } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { orderAtHand, type OrderAtHand } from '../order/find'
import { priceLines } from '../order/price-lines'
import { withdrawAddOn as withdraw } from '../order/withdraw-add-on'
import * as photo from '../photo/add-photo'
import { forAdvisor, openTask } from '../task/task'

type Proposal = InputOf<'workshop.proposeAddOn'>

/** Its lines are the shop's prices and nobody's agreement yet; the advisor asks the customer. */
export async function proposeAddOn(
  context: CommandContext,
  { orderId, lines: wanted, ...what }: Proposal,
): Promise<Result<OutputOf<'workshop.proposeAddOn'>>> {
  const { writer, now } = context
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { order, addOns, lines } = found.value.mine
  if (!mayHaveAddOn(order.state)) return refuse('ADD_ON_ORDER_NOT_OPEN', { state: order.state })
  const addOnId = context.newId()
  const priced = await priceLines(
    context,
    wanted.map((line) => ({ ...line, payer: 'customer' })),
    { orderId, addOnId, state: 'proposed', firstPosition: (lines.at(-1)?.position ?? 0) + 1, own: [] },
  )
  if (!priced.ok) return priced
  const addOn: AddOn = {
    ...what,
    id: addOnId,
    orderId,
    position: addOns.length + 1,
    state: 'proposed',
    proposedBy: actor(context),
    proposedAt: now,
    askedAt: null,
    answeredAt: null,
    toldTo: null,
    toldAt: null,
  }
  await writer.addOns.insert(addOn)
  await writer.orderLines.insert(...priced.value)
  await askAdvisor(context, found.value, addOnId)
  await context.tell('add_on.proposed', {
    record: 'addOns',
    recordId: addOnId,
    visitId: order.visitId,
    data: { orderId, safetyCritical: what.safetyCritical },
  })
  return ok({ addOnId })
}

/** The customer is asked at once. */
async function askAdvisor(context: CommandContext, { loaded, mine }: OrderAtHand, addOnId: string): Promise<void> {
  await openTask(context, {
    kind: 'answer_add_on',
    ...forAdvisor(loaded.visit, mine.order.id),
    subjectId: addOnId,
    dueAt: context.now,
  })
}

export async function withdrawAddOn(
  context: CommandContext,
  { addOnId }: InputOf<'workshop.withdrawAddOn'>,
): Promise<Result<null>> {
  const addOn = await context.reader.addOns.get(addOnId)
  if (!addOn) return refuse('ADD_ON_UNKNOWN')
  const found = await orderAtHand(context, addOn.orderId)
  return found.ok ? withdraw(context, found.value.mine, addOn) : found
}

/** What was found, to show the customer. */
export async function addPhoto(
  context: CommandContext,
  { addOnId, jpegBase64 }: InputOf<'workshop.addPhoto'>,
): Promise<Result<OutputOf<'workshop.addPhoto'>>> {
  const addOn = await context.reader.addOns.get(addOnId)
  const order = addOn && (await context.reader.repairOrders.get(addOn.orderId))
  if (!order) return refuse('ADD_ON_UNKNOWN')
  return photo.addPhoto(context, { visitId: order.visitId, subject: 'add_on', subjectId: addOnId }, jpegBase64)
}
