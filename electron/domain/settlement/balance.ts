import type { PaymentMethod } from '#electron/contract/states'
import { ok, refuse, type Result } from '../result'

export interface BalancePayment {
  /** Entered at the counter, confirmed, or taken back before that. */
  state: 'entered' | 'confirmed' | 'taken_back'
  /** What it covers; negative for a reversal. */
  amountFen: number
}

export interface SettlementSum {
  totalFen: number
  /** Warranty, insurer, rework and internal work owe this much. */
  notCustomersFen: number
  /** Covered by an account customer's signature. */
  onAccountFen: number
}

/** Covered by whom it falls to, and what is still to be received, to the fen. */
export interface Balance {
  coveredFen: number
  dueFen: number
}

/** What is due after everything entered, confirmed or not; payments taken back do not count. */
export function balanceOf(settlement: SettlementSum, payments: readonly BalancePayment[]): Balance {
  const received = payments
    .filter(({ state }) => state !== 'taken_back')
    .reduce((sum, { amountFen }) => sum + amountFen, 0)
  const coveredFen = received + settlement.notCustomersFen + settlement.onAccountFen
  return { coveredFen, dueFen: settlement.totalFen - coveredFen }
}

export interface NewPayment {
  method: PaymentMethod
  amountFen: number
  /** Cash only; null when nothing was said. */
  tenderedFen: number | null
  reference: string
}

/** One payment of several: never more than is due; cash may be tendered above it, everything else names its reference (C2). */
export function checkPayment(payment: NewPayment, dueFen: number): Result<{ changeFen: number | null }> {
  const { method, amountFen, tenderedFen, reference } = payment
  if (amountFen <= 0) return refuse('PAYMENT_NOT_POSITIVE')
  if (amountFen > dueFen) return refuse('PAYMENT_EXCEEDS_DUE', { dueFen })
  if (method !== 'cash') {
    if (tenderedFen !== null) return refuse('TENDERED_ONLY_FOR_CASH')
    return reference.trim() === '' ? refuse('PAYMENT_REFERENCE_MISSING') : ok({ changeFen: null })
  }
  const tendered = tenderedFen ?? amountFen
  return tendered < amountFen ? refuse('TENDERED_TOO_LITTLE', { amountFen }) : ok({ changeFen: tendered - amountFen })
}
