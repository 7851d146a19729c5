import { transition } from '#electron/domain/machine'
import { settlementMachine } from '#electron/domain/settlement/machine'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import type { LoadedOrder } from '../visit/load'

/** The order goes back to work or gains a line: its settlement is open again, unsigned, its payments kept. */
export async function reopenSettlement(
  context: CommandContext,
  { order, settlement }: LoadedOrder,
): Promise<Result<null>> {
  if (!settlement) return ok(null)
  const next = transition(settlementMachine, settlement.state, 'reopen', {
    orderState: order.state,
    needsConsent: order.needsConsent,
    dueFen: 0,
  })
  if (!next.ok) return next
  await context.writer.settlements.update(settlement.id, {
    state: next.value,
    coveredAt: null,
    coveredInShiftId: null,
    signatureId: null,
  })
  if (settlement.state !== next.value) {
    await context.tell('settlement.reopened', {
      record: 'settlements',
      recordId: settlement.id,
      visitId: settlement.visitId,
    })
  }
  return ok(null)
}
