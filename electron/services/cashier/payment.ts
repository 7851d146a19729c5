/** Payments before they are confirmed: several for one order, each may be taken back. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { Payment } from '#electron/domain/records'
import { refuse, type Result } from '#electron/domain/result'
import { checkPayment } from '#electron/domain/settlement/balance'
import { actor, type CommandContext } from '../handler'
import { checkNobodyElse, paymentAtHand, settlementAtHand, stepOf } from './at-hand'
import { shiftFor } from './own-shift'
import { settlementView } from './view'

type Viewed = Promise<Result<OutputOf<'cashier.settlement'>>>

export async function enterPayment(
  context: CommandContext,
  { settlementId, ...entered }: InputOf<'cashier.enterPayment'>,
): Viewed {
  const shift = await shiftFor(context, 'take_payment')
  if (!shift.ok) return shift
  const found = await settlementAtHand(context, settlementId)
  if (!found.ok) return found
  const alone = await checkNobodyElse(context, found.value, shift.value.cashierId)
  if (!alone.ok) return alone
  const step = stepOf(found.value, 'enter_payment')
  if (!step.ok) return step
  const checked = checkPayment(entered, found.value.balance.dueFen)
  if (!checked.ok) return checked
  const { changeFen } = checked.value
  const payment: Payment = {
    id: context.newId(),
    settlementId,
    shiftId: shift.value.id,
    state: 'entered',
    ...entered,
    tenderedFen: changeFen === null ? null : entered.amountFen + changeFen,
    changeFen,
    reversesPaymentId: null,
    reason: '',
    by: actor(context),
    at: context.now,
  }
  await context.writer.payments.insert(payment)
  await tellOf(context, 'payment.entered', payment, found.value.loaded.visit.id)
  return settlementView(context, settlementId)
}

export async function takeBackPayment(
  context: CommandContext,
  { paymentId }: InputOf<'cashier.takeBackPayment'>,
): Viewed {
  const shift = await shiftFor(context, 'take_payment')
  if (!shift.ok) return shift
  const found = await paymentAtHand(context, paymentId)
  if (!found.ok) return found
  const { payment, loaded } = found.value
  if (payment.state === 'confirmed') return refuse('PAYMENT_ALREADY_CONFIRMED')
  if (payment.shiftId !== shift.value.id) return refuse('PAYMENT_OF_ANOTHER_SHIFT')
  const step = stepOf(found.value, 'take_back_payment')
  if (!step.ok) return step
  await context.writer.payments.update(paymentId, { state: 'taken_back' })
  await tellOf(context, 'payment.taken_back', payment, loaded.visit.id)
  return settlementView(context, payment.settlementId)
}

export function tellOf(context: CommandContext, what: string, payment: Payment, visitId: string): Promise<void> {
  const { id: recordId, settlementId, shiftId, method, amountFen } = payment
  return context.tell(what, {
    record: 'payments',
    recordId,
    visitId,
    data: { settlementId, shiftId, method, amountFen, approvedBy: context.caller.approval?.managerId ?? null },
  })
}
