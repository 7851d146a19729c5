import type { InputOf, OutputOf } from '#electron/contract/index'
import { refuse, type Result } from '#electron/domain/result'
import { gatherPapers } from '../documents/papers'
import { buildSettlement } from '../documents/settlement'
import type { CommandContext } from '../handler'
import { orderAtHand } from '../order/find'
import { enqueueDocument } from '../prints/enqueue'
import { enqueueForm } from '../prints/order-print'
import { isCovered } from '../settlement/covered'
import { keptFigures } from '../settlement/figures'
import { approverOf } from '../staff/approver'
import { checkNobodyElse, onAccount, settlementAtHand, stepOf, type SettlementAtHand } from './at-hand'
import { shiftFor } from './own-shift'
import { tellOf } from './payment'
import { settlementView } from './view'

/** Covered to the fen: what was entered counts, the slip and the form are printed, the drawer opens once if there is cash. */
export function confirm(context: CommandContext, { settlementId }: InputOf<'cashier.confirm'>): Covered {
  return cover(context, settlementId, (found) => found)
}

/** The same, with what is still due on account. */
export function coverOnAccount(context: CommandContext, { settlementId }: InputOf<'cashier.coverOnAccount'>): Covered {
  return cover(context, settlementId, onAccount)
}

type Covered = Promise<Result<OutputOf<'cashier.confirm'>>>

async function cover(
  context: CommandContext,
  settlementId: string,
  covering: (found: SettlementAtHand) => SettlementAtHand,
): Covered {
  const { writer, now } = context
  const shift = await shiftFor(context, 'take_payment')
  if (!shift.ok) return shift
  const found = await settlementAtHand(context, settlementId)
  if (!found.ok) return found
  const alone = await checkNobodyElse(context, found.value, shift.value.cashierId)
  if (!alone.ok) return alone
  const closed = found.value.settlement.state === 'closed'
  if (closed && isCovered(found.value.mine)) return refuse('SETTLEMENT_NOT_POSSIBLE_NOW')
  const covered = covering(found.value)
  const step = stepOf(covered, 'cover')
  if (!step.ok) return step
  const { loaded, mine, settlement, figures } = covered
  // Listed account customers are to come (C4): until then each is unlisted, and a manager's to allow.
  const addedFen = figures.onAccountFen - found.value.figures.onAccountFen
  // Nobody is there to sign for it any more.
  if (closed && addedFen > 0) return refuse('SETTLEMENT_NOT_POSSIBLE_NOW')
  const approvedBy = addedFen > 0 ? approverOf(context, 'settlement.on_account_unlisted') : null
  if (addedFen > 0 && approvedBy === null) return refuse('APPROVAL_NEEDED')

  const entered = mine.payments.filter((payment) => payment.state === 'entered')
  for (const payment of entered) {
    await writer.payments.update(payment.id, { state: 'confirmed' })
    await tellOf(context, 'payment.confirmed', payment, loaded.visit.id)
  }
  await writer.settlements.update(settlementId, {
    ...keptFigures(figures),
    state: step.value,
    coveredAt: now,
    coveredInShiftId: shift.value.id,
    // Handed over, it stays signed.
    ...(closed ? {} : { signatureId: null }),
  })
  await context.tell('settlement.covered', {
    record: 'settlements',
    recordId: settlementId,
    visitId: loaded.visit.id,
    data: { number: settlement.number, totalFen: figures.totalFen, onAccountFen: figures.onAccountFen, approvedBy },
  })
  const printed = await print(
    context,
    mine.order.id,
    entered.some((payment) => payment.method === 'cash'),
  )
  return printed.ok ? settlementView(context, settlementId) : printed
}

async function print(context: CommandContext, orderId: string, openDrawer: boolean): Promise<Result<unknown>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { loaded, mine } = found.value
  const slip = buildSettlement(await gatherPapers(context.reader, loaded, context.settings), mine)
  if (!slip.ok) return slip
  const visitId = loaded.visit.id
  await enqueueDocument(context, slip.value, { target: 'receipt', subjectId: orderId, visitId, openDrawer })
  return enqueueForm(context, 'settlement', orderId)
}
