/** What should be in the drawer and on the terminals at the end of a shift, and how the count differs (C3). */
import { paymentMethods, type PaymentMethod } from '#electron/contract/states'
import { ok, refuse, type Result } from '../result'

export type ByMethod = Record<PaymentMethod, number>

export interface ShiftPayment {
  method: PaymentMethod
  state: 'entered' | 'confirmed' | 'taken_back'
  /** Negative for a reversal. */
  amountFen: number
}

export interface CashEntry {
  direction: 'in' | 'out'
  amountFen: number
}

/** Expected fen by method: confirmed payments, for cash also the float and what was put in or taken out. */
export function expectedByMethod(
  floatFen: number,
  payments: readonly ShiftPayment[],
  entries: readonly CashEntry[],
): ByMethod {
  const expected: ByMethod = { cash: floatFen, wechat: 0, alipay: 0, bank_card: 0, transfer: 0 }
  for (const { method, state, amountFen } of payments) if (state === 'confirmed') expected[method] += amountFen
  for (const { direction, amountFen } of entries) expected.cash += direction === 'in' ? amountFen : -amountFen
  return expected
}

/** Counted less expected, by method. */
export function differences(counted: ByMethod, expected: ByMethod): ByMethod {
  const result = { ...counted }
  for (const method of paymentMethods) result[method] -= expected[method]
  return result
}

/** The difference that is furthest from nothing, with its sign. */
export function largestDifference(byMethod: ByMethod): number {
  return paymentMethods.map((method) => byMethod[method]).reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0)
}

/** Notes and coins, by their value in fen, add up to the cash that was counted. */
export function checkDenominations(denominations: Record<string, number>, cashFen: number): Result<number> {
  const sumFen = Object.entries(denominations).reduce((sum, [value, count]) => sum + Number(value) * count, 0)
  return sumFen === cashFen ? ok(sumFen) : refuse('SHIFT_DENOMINATIONS_DIFFER', { sumFen, countedFen: cashFen })
}

/** Cash can only be taken out, or given back, while it is there. */
export function checkCashOut(amountFen: number, inDrawerFen: number): Result<number> {
  return amountFen <= inDrawerFen ? ok(amountFen) : refuse('CASH_NOT_ENOUGH', { inDrawerFen })
}

/** What is taken over is what was handed over, or it is said why not. */
export function checkFloat(floatFen: number, handedFen: number, explanation: string): Result<number> {
  return floatFen === handedFen || explanation !== '' ? ok(floatFen) : refuse('SHIFT_FLOAT_DIFFERS', { handedFen })
}
