import type { ShiftView } from '#electron/contract/cashier'
import type { Shift } from '#electron/domain/records'
import type { QueryContext } from '../handler'
import { isOvernight } from './drawer'
import { shiftBooks } from './shift-books'

export async function shiftView(
  { reader, now, settings }: Pick<QueryContext, 'reader' | 'now' | 'settings'>,
  shift: Shift,
): Promise<ShiftView> {
  const { entries, settlements, sales, reversals, cashInFen, cashOutFen, expected, unconfirmedPrints } =
    await shiftBooks(reader, shift)
  return {
    id: shift.id,
    number: shift.number,
    state: shift.state,
    cashierName: (await reader.staff.get(shift.cashierId))?.name ?? '',
    businessDay: shift.businessDay,
    openedAt: shift.openedAt,
    overnight: isOvernight(shift, now, settings),
    closedAt: shift.closedAt,
    floatFen: shift.floatFen,
    sales,
    reversals,
    cashInFen,
    cashOutFen,
    expected: shift.expected ?? expected,
    counted: shift.counted,
    settlements: settlements.length,
    onAccountFen: settlements.reduce((sum, each) => sum + each.onAccountFen, 0),
    entries: entries.map(({ direction, amountFen, reason, at }) => ({ direction, amountFen, reason, at })),
    firstNumber: settlements.at(0)?.number ?? '',
    lastNumber: settlements.at(-1)?.number ?? '',
    unconfirmedPrints,
  }
}
