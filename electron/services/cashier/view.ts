import type { SettlementView } from '#electron/contract/cashier'
import { agreedLines } from '#electron/domain/order/consent'
import { capitals } from '#electron/domain/money/capitals'
import type { Payment, Shift } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { isCovered } from '../settlement/covered'
import { staffNames } from '../staff/names'
import { lineView } from '../visit/line-view'
import { carName } from '../visit/row'
import { settlementAtHand, stepOf, type SettlementAtHand } from './at-hand'
import { myShift } from './own-shift'

/** A settlement as the cashier sees it, read afresh. */
export async function settlementView(context: QueryContext, settlementId: string): Promise<Result<SettlementView>> {
  const found = await settlementAtHand(context, settlementId)
  if (!found.ok) return found
  const { loaded, mine, settlement, figures, balance } = found.value
  const { visit, vehicle, sender, payer, walkAround, card } = loaded
  const { order, checks, payments } = mine
  const names = await staffNames(context.reader)
  const shift = await myShift(context)
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
    capitals: capitals(figures.totalFen - figures.notCustomersFen),
    notCustomersFen: figures.notCustomersFen,
    onAccountAgreed: order.paymentTerms === 'on_account',
    onAccountFen: figures.onAccountFen,
    signed: settlement.signatureId !== null,
    toReceive: !isCovered(mine),
    coveredByMe: shift !== undefined && settlement.coveredInShiftId === shift.id,
    payments: payments.map((payment) => paymentView(payment, payments, names, shift)),
    ...balance,
    held: heldBy(found.value),
  })
}

/** Said before anybody tries: the order is back at work, or its lines need a signature. */
function heldBy(found: SettlementAtHand): SettlementView['held'] {
  if (isCovered(found.mine)) return null
  const step = stepOf(found, 'enter_payment')
  return step.ok ? null : step.refusal.code
}

function paymentView(
  payment: Payment,
  all: readonly Payment[],
  names: (staffId: string) => string,
  shift: Shift | undefined,
): SettlementView['payments'][number] {
  const reversed = all.some((other) => other.reversesPaymentId === payment.id)
  const undone = reversed || payment.reversesPaymentId !== null
  const inMyHands = shift?.state === 'open' && payment.shiftId === shift.id
  return {
    ...payment,
    reversed,
    mayTakeBack: inMyHands && payment.state === 'entered',
    mayReverse: inMyHands && payment.state === 'confirmed' && !undone,
    byName: names(payment.by),
  }
}
