import type { InputOf, OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { orderAtHand } from '../order/find'
import { openFor } from '../settlement/open'
import { settlementView } from './view'

/** Opens an order's settlement, from the three gates on; one that is there is shown as it is. */
export async function openSettlement(
  context: CommandContext,
  { orderId }: InputOf<'cashier.openSettlement'>,
): Promise<Result<OutputOf<'cashier.openSettlement'>>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const opened = found.value.mine.settlement
    ? ok(found.value.mine.settlement.id)
    : await openFor(context, found.value.mine)
  return opened.ok ? settlementView(context, opened.value) : opened
}
