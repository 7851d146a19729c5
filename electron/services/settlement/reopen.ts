import type { SettlementState } from '#electron/contract/states'
import type { Settlement } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import type { LoadedOrder } from '../visit/load'
import { settlementAfter } from './step'

/** The order goes back to work or gains a line: its settlement is open again, its payments kept. */
export async function reopenSettlement(
  context: CommandContext,
  { order, settlement }: LoadedOrder,
): Promise<Result<null>> {
  if (!settlement) return ok(null)
  const next = settlementAfter(order, settlement.state, 'reopen')
  if (!next.ok) return next
  await dueAgain(context, settlement, next.value)
  return ok(null)
}

/** Nothing is on account any more, and the customer's signature was for something else. */
export async function dueAgain(context: CommandContext, settlement: Settlement, state: SettlementState): Promise<void> {
  const { id: recordId, visitId } = settlement
  await context.writer.settlements.update(recordId, {
    state,
    onAccountFen: 0,
    coveredAt: null,
    coveredInShiftId: null,
    signatureId: null,
  })
  if (settlement.state !== state)
    await context.tell('settlement.reopened', { record: 'settlements', recordId, visitId })
}

/** The car was handed over: what the customer signed stays so, and somebody has to receive the money once more. */
export function dueAfterHandOver({ writer }: CommandContext, { id }: Settlement): Promise<void> {
  return writer.settlements.update(id, { coveredAt: null, coveredInShiftId: null })
}
