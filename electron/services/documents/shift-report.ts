import { paymentMethods, type Payer } from '#electron/contract/states'
import { agreedLines } from '#electron/domain/order/consent'
import { splitByPayer } from '#electron/domain/order/totals'
import type { Settlement, Shift } from '#electron/domain/records'
import type { Head, MethodTotals, ShiftReport } from '#electron/documents/models/index'
import type { ShiftBooks } from '../cashier/shift-books'
import type { LoadedOrder } from '../visit/load'
import type { StaffPerson } from './people'

interface ClosedShift {
  shift: Shift & { closedAt: string }
  books: ShiftBooks
  /** Those whose settlement was covered in it. */
  orders: readonly LoadedOrder[]
  staff: StaffPerson
  head: Head
}

/** Closing report, for who hands the drawer over and who takes it (S:93 S:245). */
export function buildShiftReport({ shift, books, orders, staff, head }: ClosedShift): ShiftReport {
  const { settlements, payments } = books
  const cashier = staff(shift.cashierId).name
  const reversals = payments.filter((payment) => payment.state === 'confirmed' && payment.reversesPaymentId !== null)
  return {
    kind: 'shift_report',
    head,
    number: shift.number,
    businessDay: shift.businessDay,
    cashier,
    handedTo: shift.handedTo === null ? null : staff(shift.handedTo).name,
    openedAt: shift.openedAt,
    closedAt: shift.closedAt,
    floatFen: shift.floatFen,
    methods: methodTotals(shift, books),
    denominations: Object.entries(shift.denominations ?? {})
      .map(([value, count]) => ({ valueFen: Number(value), count }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.valueFen - a.valueFen),
    onAccountFen: sum(settlements, (each) => each.onAccountFen),
    insuranceFen: owedBy('insurance', orders),
    warrantyFen: owedBy('warranty', orders),
    discountsFen: sum(settlements, (each) => each.labourDiscountFen + each.partsDiscountFen + each.roundingFen),
    reversals: { count: reversals.length, amountFen: sum(reversals, (each) => -each.amountFen) },
    overrides: overrides(settlements, orders),
    unconfirmedPrints: books.unconfirmedPrints,
    settlementCount: settlements.length,
    paymentCount: payments.filter(({ state, reversesPaymentId }) => state === 'confirmed' && reversesPaymentId === null)
      .length,
    firstNumber: settlements.at(0)?.number ?? null,
    lastNumber: settlements.at(-1)?.number ?? null,
    explanation: shift.explanation,
    takenOver: null,
    signatures: [{ role: 'cashier', name: cashier, at: shift.closedAt, strokes: null }],
  }
}

/** Cash always, other methods where there was anything of them. */
function methodTotals({ counted }: Shift, { sales, reversals, cashInFen, cashOutFen, expected }: ShiftBooks) {
  return paymentMethods
    .map((method): MethodTotals => {
      const countedFen = counted?.[method] ?? 0
      return {
        method,
        salesFen: sales[method],
        refundsFen: reversals[method],
        inFen: method === 'cash' ? cashInFen : 0,
        outFen: method === 'cash' ? cashOutFen : 0,
        expectedFen: expected[method],
        countedFen,
        differenceFen: countedFen - expected[method],
      }
    })
    .filter((total) => total.method === 'cash' || total.salesFen !== 0 || total.countedFen !== 0)
}

function owedBy(payer: Payer, orders: readonly LoadedOrder[]): number {
  return sum(orders, ({ lines, order }) => splitByPayer(agreedLines(lines), order)[payer])
}

/** What a manager allowed: discounts beyond the limit, and customers on account. */
function overrides(settlements: readonly Settlement[], orders: readonly LoadedOrder[]): number {
  const discounts = orders.filter(({ order }) => order.discountApprovedBy !== null).length
  return discounts + settlements.filter(({ onAccountFen }) => onAccountFen > 0).length
}

function sum<R>(rows: readonly R[], of: (row: R) => number): number {
  return rows.reduce((total, row) => total + of(row), 0)
}
