import type { CommandContext } from '../handler'
import { isSigned } from '../signing/is-signed'
import { textToSign } from '../signing/to-sign'

/** A signature covers what it was given for: a signed order whose text is another one now asks for consent again. */
export async function refreshConsent(context: CommandContext, orderId: string): Promise<void> {
  const { reader, writer } = context
  const order = await reader.repairOrders.get(orderId)
  if (!order || order.signedAt === null) return
  const text = await textToSign(context, 'order', orderId)
  const needsConsent = !text.ok || !(await isSigned(reader, 'order', orderId, text.value.model))
  if (needsConsent !== order.needsConsent) await writer.repairOrders.update(orderId, { needsConsent })
}
