import type { Payment, Settlement } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { balanceOf, type Balance } from '#electron/domain/settlement/balance'
import type { SettlementEvent } from '#electron/domain/settlement/machine'
import type { CommandContext, QueryContext } from '../handler'
import { orderAtHand, type OrderAtHand } from '../order/find'
import { figuresNow, type Figures } from '../settlement/figures'
import { settlementAfter } from '../settlement/step'

/** A settlement with its order, its figures as they are now, and what is still due. */
export interface SettlementAtHand extends OrderAtHand {
  settlement: Settlement
  figures: Figures
  balance: Balance
}

export async function settlementAtHand(context: QueryContext, settlementId: string): Promise<Result<SettlementAtHand>> {
  const settlement = await context.reader.settlements.get(settlementId)
  if (!settlement) return refuse('SETTLEMENT_UNKNOWN')
  const found = await orderAtHand(context, settlement.orderId)
  if (!found.ok) return found
  const figures = figuresNow(found.value.mine, settlement)
  return ok({ ...found.value, settlement, figures, balance: balanceOf(figures, found.value.mine.payments) })
}

export async function paymentAtHand(
  context: QueryContext,
  paymentId: string,
): Promise<Result<SettlementAtHand & { payment: Payment }>> {
  const payment = await context.reader.payments.get(paymentId)
  if (!payment || payment.state === 'taken_back') return refuse('PAYMENT_UNKNOWN')
  const found = await settlementAtHand(context, payment.settlementId)
  return found.ok ? ok({ ...found.value, payment }) : found
}

/** With everything that is still due put on account. */
export function onAccount(found: SettlementAtHand): SettlementAtHand {
  const figures = { ...found.figures, onAccountFen: found.figures.onAccountFen + Math.max(0, found.balance.dueFen) }
  return { ...found, figures, balance: balanceOf(figures, found.mine.payments) }
}

/** Asks the state table; at the settlement's next state nothing is written yet. */
export function stepOf({ mine, settlement, balance }: SettlementAtHand, event: SettlementEvent) {
  return settlementAfter(mine.order, settlement.state, event, balance.dueFen)
}

/** Another cashier is at it: whoever comes second hears who. */
export async function checkNobodyElse(
  { reader }: CommandContext,
  { mine }: SettlementAtHand,
  cashierId: string,
): Promise<Result<null>> {
  const other = mine.payments.find((payment) => payment.state === 'entered' && payment.by !== cashierId)
  if (!other) return ok(null)
  return refuse('SETTLEMENT_WITH_OTHER_CASHIER', { name: (await reader.staff.get(other.by))?.name ?? '' })
}
