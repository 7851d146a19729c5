/** What is owed and paid, the cashier’s shifts, and the papers. Units as in `../records`. */
import type { PaymentMethod, PrintJobState, SettlementState, ShiftState, PaperKind } from '#electron/contract/states'
import type { Json } from '../records'

export interface Settlement {
  id: string
  /** `ST-20261123-007`. Unique. */
  number: string
  orderId: string
  visitId: string
  state: SettlementState
  labourFen: number
  partsFen: number
  otherFen: number
  labourDiscountFen: number
  partsDiscountFen: number
  roundingFen: number
  /** What somebody has to cover: after discounts and rounding. */
  totalFen: number
  /** What is not the customer's to pay: warranty, insurer, rework, internal. */
  notCustomersFen: number
  onAccountFen: number
  openedBy: string
  openedAt: string
  coveredAt: string | null
  /** The shift whose cashier confirmed it; null while it is open. */
  coveredInShiftId: string | null
  closedAt: string | null
  signatureId: string | null
}

export interface Payment {
  id: string
  settlementId: string
  shiftId: string
  method: PaymentMethod
  /** Entered at the counter; confirmed with the settlement; taken back before that. Only confirmed payments count. */
  state: 'entered' | 'confirmed' | 'taken_back'
  /** What it covers; negative for a reversal. */
  amountFen: number
  /** Cash only. */
  tenderedFen: number | null
  changeFen: number | null
  reference: string
  reversesPaymentId: string | null
  reason: string
  by: string
  at: string
}

export interface Shift {
  id: string
  number: string
  cashierId: string
  /** The cashier again while the shift is not closed: unique, one open shift a cashier. */
  openCashierId: string | null
  state: ShiftState
  businessDay: string
  floatFen: number
  openedAt: string
  /** Fen by payment method, as counted. */
  counted: Partial<Record<PaymentMethod, number>> | null
  expected: Partial<Record<PaymentMethod, number>> | null
  /** Number of notes and coins by their value in fen. */
  denominations: Record<string, number> | null
  explanation: string
  handedTo: string | null
  /** The closed shift whose drawer this one took over. */
  takenOverFrom: string | null
  closedAt: string | null
}

/** Cash put into the drawer or taken out during a shift. */
export interface ShiftEntry {
  id: string
  shiftId: string
  direction: 'in' | 'out'
  amountFen: number
  reason: string
  by: string
  at: string
}

export interface PrintJob {
  id: string
  /** Which paper it is: a slip's model kind, or the form of an A4 page. */
  documentKind: PaperKind
  subjectId: string
  visitId: string | null
  /** Which machine's printer sends it. */
  machine: string
  target: 'receipt' | 'a4' | 'pdf'
  model: Json
  openDrawer: boolean
  state: PrintJobState
  /** Why it waits, is unconfirmed or failed. */
  reason: string
  /** 0 for the first print; the count shown with 补打 for each after. */
  reprint: number
  attempts: number
  nextTryAt: string | null
  queuedAt: string
  sentAt: string | null
  doneAt: string | null
  by: string
}
