import { paymentMethods, type PaymentMethod } from '#electron/contract/states'
import { expectedByMethod, type ByMethod } from '#electron/domain/cashier/count'
import type { Payment, Settlement, Shift, ShiftEntry } from '#electron/domain/records'
import type { Reader } from '../ports/database'

/** Everything a shift has taken and given, added up. */
export interface ShiftBooks {
  /** All of them, also those taken back. */
  payments: Payment[]
  entries: ShiftEntry[]
  /** Confirmed and not negative. */
  sales: ByMethod
  /** Positive: what went back. */
  reversals: ByMethod
  cashInFen: number
  cashOutFen: number
  /** With the float, for cash. */
  expected: ByMethod
  /** Covered in this shift, and still so, by number. */
  settlements: Settlement[]
  unconfirmedPrints: number
}

export async function shiftBooks(reader: Reader, shift: Shift): Promise<ShiftBooks> {
  const ofShift = { shiftId: shift.id }
  const payments = await reader.payments.list(ofShift, { orderBy: [['id', 'asc']] })
  const entries = await reader.shiftEntries.list(ofShift, { orderBy: [['id', 'asc']] })
  const confirmed = payments.filter((payment) => payment.state === 'confirmed')
  const cash = (direction: ShiftEntry['direction']) =>
    entries.filter((entry) => entry.direction === direction).reduce((sum, entry) => sum + entry.amountFen, 0)
  return {
    payments,
    entries,
    sales: byMethod(confirmed, ({ amountFen }) => Math.max(0, amountFen)),
    reversals: byMethod(confirmed, ({ amountFen }) => Math.max(0, -amountFen)),
    cashInFen: cash('in'),
    cashOutFen: cash('out'),
    expected: expectedByMethod(shift.floatFen, payments, entries),
    settlements: await reader.settlements.list({ coveredInShiftId: shift.id }, { orderBy: [['number', 'asc']] }),
    unconfirmedPrints: await reader.printJobs.count({
      by: shift.cashierId,
      state: 'unconfirmed',
      queuedAt: { gte: shift.openedAt },
    }),
  }
}

function byMethod(payments: readonly Payment[], of: (payment: Payment) => number): ByMethod {
  const sum = (method: PaymentMethod) =>
    payments.filter((payment) => payment.method === method).reduce((total, payment) => total + of(payment), 0)
  // Every method is in the list that the record is made of.
  return Object.fromEntries(paymentMethods.map((method) => [method, sum(method)])) as ByMethod
}
