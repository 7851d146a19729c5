import type { SettlementView } from '#electron/contract/cashier'
import { agreedLines } from '#electron/domain/order/consent'
import { capitals } from '#electron/domain/money/capitals'
import type { Payment } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { staffNames } from '../staff/names'
import { lineView } from '../visit/order-view'
import { carName } from '../visit/row'
import { settlementAtHand } from './at-hand'

/** A settlement as the cashier sees it, read afresh. */
export async function settlementView(context: QueryContext, settlementId: string): Promise<Result<SettlementView>> {
  const found = await settlementAtHand(context, settlementId)
  if (!found.ok) return found
  const { loaded, mine, settlement, figures, balance } = found.value
  const { visit, vehicle, sender, payer, walkAround, card } = loaded
  const { order, checks, payments } = mine
  const names = await staffNames(context.reader)
  return ok({
    id: settlement.id,
    number: settlement.number,
    state: settlement.state,
    orderId: order.id,
    orderNumber: order.number,
    visitId: visit.id,
    plate: visit.plate,
    car: carName(vehicle),
    senderName: sender?.name ?? '',
    senderPhone: sender?.phone ?? '',
    payerName: (payer ?? sender)?.name ?? '',
    odometerKm: walkAround?.odometerKm ?? null,
    cardNumber: card?.number ?? '',
    advisorName: names(visit.advisorId),
    finalCheckAt: checks.findLast((check) => check.gate === 'final' && check.passed)?.at ?? null,
    washing: order.state === 'washing',
    lines: agreedLines(mine.lines).map(lineView),
    totals: figures,
    capitals: capitals(figures.totalFen),
    notCustomersFen: figures.notCustomersFen,
    onAccountFen: figures.onAccountFen,
    payments: payments.map((payment) => paymentView(payment, payments, names)),
    ...balance,
  })
}

function paymentView(
  payment: Payment,
  all: readonly Payment[],
  names: (staffId: string) => string,
): SettlementView['payments'][number] {
  return {
    ...payment,
    reversed: all.some((other) => other.reversesPaymentId === payment.id),
    byName: names(payment.by),
  }
}
