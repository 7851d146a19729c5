import type { ShiftView } from '#electron/contract/cashier'
import type { Shift } from '#electron/domain/records'
import type { Reader } from '../ports/database'
import { shiftBooks } from './shift-books'

export async function shiftView(reader: Reader, shift: Shift): Promise<ShiftView> {
  const { settlements, sales, reversals, cashInFen, cashOutFen, expected, unconfirmedPrints } = await shiftBooks(
    reader,
    shift,
  )
  return {
    id: shift.id,
    number: shift.number,
    state: shift.state,
    cashierName: (await reader.staff.get(shift.cashierId))?.name ?? '',
    businessDay: shift.businessDay,
    openedAt: shift.openedAt,
    closedAt: shift.closedAt,
    floatFen: shift.floatFen,
    sales,
    reversals,
    cashInFen,
    cashOutFen,
    expected: shift.expected ?? expected,
    counted: shift.counted,
    settlements: settlements.length,
    firstNumber: settlements.at(0)?.number ?? '',
    lastNumber: settlements.at(-1)?.number ?? '',
    unconfirmedPrints,
  }
}
