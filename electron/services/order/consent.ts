import { languages } from '#electron/contract/states'
import { documentHash } from '#electron/documents/models/hash'
import { inLanguage, type SignedModel } from '../documents/signatures'
import type { CommandContext } from '../handler'
import { isSigned } from '../signing/is-signed'
import { textToSign } from '../signing/to-sign'

/** Consent covers what it was given for: an order whose text is another one now asks for it again. */
export async function refreshConsent(context: CommandContext, orderId: string): Promise<void> {
  const { reader, writer } = context
  const order = await reader.repairOrders.get(orderId)
  if (!order) return
  const byPhone = await reader.authorizations.first(
    { orderId, addOnId: null, way: 'phone', answer: 'yes' },
    { orderBy: [['id', 'desc']] },
  )
  if (order.signedAt === null && !byPhone) return
  const text = await textToSign(context, 'order', orderId)
  const covered =
    text.ok &&
    ((byPhone !== undefined && saysTheSame(text.value.model, byPhone.modelHash)) ||
      (await isSigned(reader, 'order', orderId, text.value.model)))
  if (covered === order.needsConsent) await writer.repairOrders.update(orderId, { needsConsent: !covered })
}

/** What was read out on the phone, in whichever language. */
function saysTheSame(model: SignedModel, hash: string): boolean {
  return languages.some((language) => documentHash(inLanguage(model, language)) === hash)
}
