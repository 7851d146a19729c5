import type { InputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { orderAtHand } from '../order/find'
import { stepOrder } from '../order/step'

/** The price goes to the customer. */
export async function quote(context: CommandContext, { orderId }: InputOf<'reception.quote'>): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const quoted = await stepOrder(context, found.value, {
    event: 'quote',
    told: 'order.quoted',
    patch: { quotedAt: context.now },
  })
  return quoted.ok ? ok(null) : quoted
}
