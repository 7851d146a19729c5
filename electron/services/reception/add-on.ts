/** Additional work between workshop and customer: asked, answered by phone or on paper, a refusal passed on (S:165). */
import type { InputOf } from '#electron/contract/index'
import { documentHash } from '#electron/documents/models/hash'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { addOnAfter } from '../order/add-on-step'
import { orderAtHand } from '../order/find'
import { settleAddOn } from '../order/settle-add-on'
import { textToSign } from '../signing/to-sign'
import { closeTasks } from '../task/task'

export async function askAddOn(
  context: CommandContext,
  { addOnId }: InputOf<'reception.askAddOn'>,
): Promise<Result<null>> {
  const { reader, writer, now } = context
  const addOn = await reader.addOns.get(addOnId)
  if (!addOn) return refuse('ADD_ON_UNKNOWN')
  const found = await orderAtHand(context, addOn.orderId)
  if (!found.ok) return found
  const { next } = addOnAfter(found.value.mine, addOn, 'ask')
  if (!next.ok) return next
  await writer.addOns.update(addOnId, { state: next.value, askedAt: addOn.askedAt ?? now })
  await context.tell('add_on.asked', { record: 'addOns', recordId: addOnId, visitId: found.value.loaded.visit.id })
  return ok(null)
}

/** What was read out or filed is kept by the hash of its text; a yes by phone waits for the customer's signature. */
export async function answerAddOn(
  context: CommandContext,
  { addOnId, ...given }: InputOf<'reception.answerAddOn'>,
): Promise<Result<null>> {
  const text = await textToSign(context, 'add_on', addOnId)
  if (!text.ok) return text
  return settleAddOn(context, addOnId, { ...given, modelHash: documentHash(text.value.model), signatureId: null })
}

/** When the refusal was passed on, and to whom. */
export async function tellWorkshop(
  context: CommandContext,
  { addOnId, staffId }: InputOf<'reception.tellWorkshop'>,
): Promise<Result<null>> {
  const { reader, writer, now } = context
  const addOn = await reader.addOns.get(addOnId)
  if (!addOn) return refuse('ADD_ON_UNKNOWN')
  if (addOn.state !== 'declined') return refuse('ADD_ON_NOT_POSSIBLE_NOW', { state: addOn.state, event: 'tell' })
  const listener = await reader.staff.get(staffId)
  if (!listener?.active) return refuse('STAFF_UNKNOWN')
  const order = await orderAtHand(context, addOn.orderId)
  if (!order.ok) return order
  await writer.addOns.update(addOnId, { toldTo: staffId, toldAt: now })
  await closeTasks(context, addOnId, 'tell_workshop')
  await context.tell('add_on.told', {
    record: 'addOns',
    recordId: addOnId,
    visitId: order.value.loaded.visit.id,
    data: { toldTo: staffId },
  })
  return ok(null)
}
