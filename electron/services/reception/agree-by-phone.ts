/** R5: the order of a towed car is read out on the phone and agreed to; the customer signs when they come. */
import type { InputOf } from '#electron/contract/index'
import { documentHash } from '#electron/documents/models/hash'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { takeOver } from '../custody/car-and-keys'
import { authorize } from '../order/authorize'
import { orderAtHand } from '../order/find'
import { stepOrder } from '../order/step'
import { textToSign } from '../signing/to-sign'
import { schedulePickupCall } from '../task/pickup-call'

/** Said again after a change, it is the new text that was agreed to. */
export async function agreeByPhone(
  context: CommandContext,
  { orderId, personName }: InputOf<'reception.agreeByPhone'>,
): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { order } = found.value.mine
  const agreed = await stepOrder(context, found.value, {
    event: 'agree_by_phone',
    told: 'order.agreed_by_phone',
    data: { personName },
    patch: { needsConsent: false, firstPromisedAt: order.firstPromisedAt ?? order.promisedAt },
  })
  if (!agreed.ok) return agreed
  const text = await textToSign(context, 'order', orderId)
  if (!text.ok) return text
  await authorize(context, {
    orderId,
    addOnId: null,
    answer: 'yes',
    way: 'phone',
    personName,
    modelHash: documentHash(text.value.model),
    signatureId: null,
  })
  if (order.state === 'quoted') {
    const hands = { handedBy: personName, takenBy: context.caller.staff?.name ?? '' }
    await takeOver(context, found.value.loaded.visit.id, hands)
  }
  await schedulePickupCall(context, orderId)
  return ok(null)
}
