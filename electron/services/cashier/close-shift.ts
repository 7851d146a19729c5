import type { InputOf, OutputOf } from '#electron/contract/index'
import { paymentMethods, type PaymentMethod } from '#electron/contract/states'
import { checkDenominations, differences, largestDifference, type ByMethod } from '#electron/domain/cashier/count'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { colleagues } from './drawer'
import { myShift, shiftStep } from './own-shift'
import { printReport } from './print-report'
import { shiftBooks } from './shift-books'
import { shiftView } from './shift-view'

/** Counted, explained where it differs, handed over; the report prints (C3). */
export async function closeShift(
  context: CommandContext,
  { counted, denominations, explanation, handedTo }: InputOf<'cashier.closeShift'>,
): Promise<Result<OutputOf<'cashier.closeShift'>>> {
  const { reader, writer, now } = context
  const mine = await myShift(context)
  if (!mine) return refuse('SHIFT_NOT_OPEN')
  if (handedTo !== null && !(await colleagues(context)).some(({ id }) => id === handedTo))
    return refuse('STAFF_UNKNOWN')
  const books = await shiftBooks(reader, mine)
  const count = wholeCount(counted, books.expected)
  if (!count.ok) return count
  const notes = checkDenominations(denominations, count.value.cash)
  if (!notes.ok) return notes
  const differenceFen = largestDifference(differences(count.value, books.expected))
  const closing = shiftStep(mine, 'close', { differenceFen, explained: explanation !== '' })
  if (!closing.ok) return closing

  const patch = {
    state: closing.value,
    openCashierId: null,
    counted: count.value,
    expected: books.expected,
    denominations,
    explanation,
    handedTo,
    closedAt: now,
  }
  const closed = { ...mine, ...patch }
  await writer.shifts.update(mine.id, patch)
  await context.tell('shift.closed', {
    record: 'shifts',
    recordId: mine.id,
    data: { expected: books.expected, counted: count.value, handedTo },
  })
  await printReport(context, closed, books)
  return ok(await shiftView(context, closed))
}

/** Cash is always counted, everything else where something is expected. */
function wholeCount(counted: Partial<ByMethod>, expected: ByMethod): Result<ByMethod> {
  const missing = (method: PaymentMethod) =>
    counted[method] === undefined && (method === 'cash' || expected[method] !== 0)
  if (paymentMethods.some(missing)) return refuse('SHIFT_COUNT_INCOMPLETE')
  const nothing: ByMethod = { cash: 0, wechat: 0, alipay: 0, bank_card: 0, transfer: 0 }
  return ok({ ...nothing, ...counted })
}
