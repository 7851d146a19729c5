/** Rework, or all of it an insurer's: the customer pays nothing, and their signature covers it without a way to the cashier (C1). */
import { ok, refuse, type Result } from '#electron/domain/result'
import { balanceOf } from '#electron/domain/settlement/balance'
import type { CommandContext } from '../handler'
import type { LoadedOrder } from '../visit/load'
import { figuresOf, keptFigures } from './figures'
import { openFor } from './open'
import { settlementAfter } from './step'

/** Nothing is left for anybody to pay here, and no payment waits for its cashier. */
export function nothingDue(mine: LoadedOrder): boolean {
  const figures = figuresOf(mine)
  if (mine.payments.some((payment) => payment.state === 'entered')) return false
  return figures.onAccountFen === 0 && balanceOf(figures, mine.payments).dueFen === 0
}

/** Delivery begins: what is to be signed has to be there. */
export async function settleNothing(context: CommandContext, mine: LoadedOrder): Promise<Result<unknown>> {
  return mine.settlement === null && nothingDue(mine) ? openFor(context, mine) : ok(null)
}

/** The signature itself covers it. */
export async function coverBySignature(context: CommandContext, mine: LoadedOrder): Promise<Result<null>> {
  const { settlement, order } = mine
  if (!settlement) return refuse('SETTLEMENT_UNKNOWN')
  if (!nothingDue(mine)) return refuse('SETTLEMENT_NOT_COVERED')
  const covered = settlementAfter(order, settlement.state, 'cover', 0)
  if (!covered.ok) return covered
  const figures = figuresOf(mine)
  await context.writer.settlements.update(settlement.id, {
    ...keptFigures(figures),
    state: covered.value,
    coveredAt: context.now,
  })
  await context.tell('settlement.covered', {
    record: 'settlements',
    recordId: settlement.id,
    visitId: settlement.visitId,
    data: { number: settlement.number, totalFen: figures.totalFen, onAccountFen: 0, approvedBy: null },
  })
  return ok(null)
}
