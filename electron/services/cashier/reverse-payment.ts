import type { InputOf, OutputOf } from '#electron/contract/index'
import { checkCashOut } from '#electron/domain/cashier/count'
import type { Payment } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { approverOf } from '../staff/approver'
import { paymentAtHand, stepOf, type SettlementAtHand } from './at-hand'
import { shiftFor } from './own-shift'
import { tellOf } from './payment'
import { shiftBooks } from './shift-books'
import { settlementView } from './view'

/** A wrong payment, in the same shift: undone by an entry of its own, never by taking the first one away (C6). */
export async function reversePayment(
  context: CommandContext,
  { paymentId, reason }: InputOf<'cashier.reversePayment'>,
): Promise<Result<OutputOf<'cashier.reversePayment'>>> {
  const shift = await shiftFor(context, 'take_payment')
  if (!shift.ok) return shift
  const found = await paymentAtHand(context, paymentId)
  if (!found.ok) return found
  const { payment, settlement, loaded } = found.value
  const reversible = checkReversible(found.value, payment, shift.value.id)
  if (!reversible.ok) return reversible
  if (payment.method === 'cash') {
    const there = checkCashOut(payment.amountFen, (await shiftBooks(context.reader, shift.value)).expected.cash)
    if (!there.ok) return there
  }
  const step = stepOf(found.value, 'reverse')
  if (!step.ok) return step
  if (approverOf(context, 'cashier.reverse') === null) return refuse('APPROVAL_NEEDED')

  const reversal: Payment = {
    ...payment,
    id: context.newId(),
    amountFen: -payment.amountFen,
    tenderedFen: null,
    changeFen: null,
    reversesPaymentId: payment.id,
    reason,
    by: actor(context),
    at: context.now,
  }
  await context.writer.payments.insert(reversal)
  await tellOf(context, 'payment.reversed', reversal, loaded.visit.id)
  if (step.value !== settlement.state) {
    await context.writer.settlements.update(settlement.id, {
      state: step.value,
      coveredAt: null,
      coveredInShiftId: null,
      signatureId: null,
    })
    await context.tell('settlement.reopened', {
      record: 'settlements',
      recordId: settlement.id,
      visitId: loaded.visit.id,
    })
  }
  return settlementView(context, settlement.id)
}

function checkReversible({ mine }: SettlementAtHand, payment: Payment, shiftId: string): Result<null> {
  if (payment.state !== 'confirmed') return refuse('PAYMENT_NOT_CONFIRMED')
  const undone = mine.payments.some((other) => other.reversesPaymentId === payment.id)
  if (undone || payment.reversesPaymentId !== null) return refuse('PAYMENT_ALREADY_REVERSED')
  return payment.shiftId === shiftId ? ok(null) : refuse('PAYMENT_OF_ANOTHER_SHIFT')
}
