import { transition } from '#electron/domain/machine'
import { agreedLines } from '#electron/domain/order/consent'
import { notCustomersFen, orderTotals, type OrderTotals } from '#electron/domain/order/totals'
import type { Payment, Settlement } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { balanceOf, type Balance, type SettlementSum } from '#electron/domain/settlement/balance'
import { settlementMachine, type SettlementEvent } from '#electron/domain/settlement/machine'
import type { CommandContext, QueryContext } from '../handler'
import { orderAtHand, type OrderAtHand } from '../order/find'
import type { LoadedOrder } from '../visit/load'

/** What the order comes to, and who owes how much of it. */
export type Figures = OrderTotals & SettlementSum

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

/** What the order comes to now. While it is open nothing is on account: that is decided when it is confirmed (C4). */
export function figuresOf({ lines, order }: LoadedOrder): Figures {
  const agreed = agreedLines(lines)
  return { ...orderTotals(agreed, order), notCustomersFen: notCustomersFen(agreed, order), onAccountFen: 0 }
}

/** The same with everything that is still due put on account. */
export function onAccount(found: SettlementAtHand): SettlementAtHand {
  const figures = { ...found.figures, onAccountFen: Math.max(0, found.balance.dueFen) }
  return { ...found, figures, balance: balanceOf(figures, found.mine.payments) }
}

/** Once it is covered, a settlement says what it said then. */
function figuresNow(mine: LoadedOrder, settlement: Settlement): Figures {
  return settlement.state === 'open' ? figuresOf(mine) : settlement
}

/** Asks the state table; at the settlement's next state nothing is written yet. */
export function stepOf({ mine, settlement, balance }: SettlementAtHand, event: SettlementEvent) {
  const { state: orderState, needsConsent } = mine.order
  return transition(settlementMachine, settlement.state, event, { orderState, needsConsent, dueFen: balance.dueFen })
}

/** What the row keeps of the figures. */
export function keptFigures(figures: Figures): Figures {
  const { labourFen, partsFen, otherFen, labourDiscountFen, partsDiscountFen, roundingFen, totalFen } = figures
  const { notCustomersFen: others, onAccountFen } = figures
  return {
    labourFen,
    partsFen,
    otherFen,
    labourDiscountFen,
    partsDiscountFen,
    roundingFen,
    totalFen,
    notCustomersFen: others,
    onAccountFen,
  }
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
