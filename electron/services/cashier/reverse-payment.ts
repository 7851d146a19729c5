import type { InputOf, OutputOf } from '#electron/contract/index'
import { checkCashOut } from '#electron/domain/cashier/count'
import type { Payment } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { gatherPapers } from '../documents/papers'
import { buildReversal } from '../documents/payment-reversal'
import { actor, type CommandContext } from '../handler'
import { enqueueDocument } from '../prints/enqueue'
import { dueAfterHandOver, dueAgain } from '../settlement/reopen'
import { approverOf } from '../staff/approver'
import { paymentAtHand, settlementAtHand, stepOf, type SettlementAtHand } from './at-hand'
import { myShift, shiftFor } from './own-shift'
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
  const approvedBy = approverOf(context, 'cashier.reverse')
  if (approvedBy === null) return refuse('APPROVAL_NEEDED')

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
  if (step.value !== settlement.state) await dueAgain(context, settlement, step.value)
  else if (settlement.state === 'closed') await dueAfterHandOver(context, settlement)
  const printed = await printReversal(context, { reversal, paidAt: payment.at, approvedBy })
  return printed.ok ? settlementView(context, settlement.id) : printed
}

/** Put on account by mistake: due again, as if it had not been. */
export async function takeOffAccount(
  context: CommandContext,
  { settlementId, reason }: InputOf<'cashier.takeOffAccount'>,
): Promise<Result<OutputOf<'cashier.takeOffAccount'>>> {
  const shift = await shiftFor(context, 'take_payment')
  if (!shift.ok) return shift
  const found = await settlementAtHand(context, settlementId)
  if (!found.ok) return found
  const { settlement } = found.value
  if (settlement.state !== 'covered' || settlement.onAccountFen === 0) return refuse('NOT_ON_ACCOUNT')
  if (settlement.coveredInShiftId !== shift.value.id) return refuse('SETTLEMENT_OF_ANOTHER_SHIFT')
  const step = stepOf(found.value, 'reverse')
  if (!step.ok) return step
  const approvedBy = approverOf(context, 'cashier.reverse')
  if (approvedBy === null) return refuse('APPROVAL_NEEDED')
  await dueAgain(context, settlement, step.value)
  await context.tell('settlement.taken_off_account', {
    record: 'settlements',
    recordId: settlementId,
    visitId: settlement.visitId,
    data: { onAccountFen: settlement.onAccountFen, reason, approvedBy },
  })
  return settlementView(context, settlementId)
}

/** The customer's proof, and the drawer's: it opens when cash goes back. */
async function printReversal(
  context: CommandContext,
  { reversal, paidAt, approvedBy }: { reversal: Payment; paidAt: string; approvedBy: string },
): Promise<Result<null>> {
  const found = await settlementAtHand(context, reversal.settlementId)
  if (!found.ok) return found
  const { loaded, mine, settlement, balance } = found.value
  const slip = buildReversal(await gatherPapers(context.reader, loaded, context.settings), mine, {
    reversal,
    settlementNumber: settlement.number,
    paidAt,
    approvedBy,
    dueFen: balance.dueFen,
    shiftNumber: (await myShift(context))?.number ?? '',
  })
  if (!slip.ok) return slip
  const visitId = loaded.visit.id
  const openDrawer = reversal.method === 'cash'
  await enqueueDocument(context, slip.value, { target: 'receipt', subjectId: reversal.id, visitId, openDrawer })
  return ok(null)
}

function checkReversible({ mine }: SettlementAtHand, payment: Payment, shiftId: string): Result<null> {
  if (payment.state !== 'confirmed') return refuse('PAYMENT_NOT_CONFIRMED')
  const undone = mine.payments.some((other) => other.reversesPaymentId === payment.id)
  if (undone || payment.reversesPaymentId !== null) return refuse('PAYMENT_ALREADY_REVERSED')
  return payment.shiftId === shiftId ? ok(null) : refuse('PAYMENT_OF_ANOTHER_SHIFT')
}
