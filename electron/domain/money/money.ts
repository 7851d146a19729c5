/** Money is integer fen. Nothing here rounds anything but by the shop's rule: half up, to the fen. */
import { quantityScales, type LineKind } from '#electron/contract/states'

/** Labour in hundredths of an hour, everything else in thousandths of its unit. */
export interface PricedQuantity {
  kind: LineKind
  quantity: number
  unitPriceFen: number
}

/** Quantity × price, half up to the fen. */
export function lineAmountFen({ kind, quantity, unitPriceFen }: PricedQuantity): number {
  return dividedHalfUp(BigInt(quantity) * BigInt(unitPriceFen), BigInt(quantityScales[kind]))
}

/** A percentage of a sum, half up to the fen. Percentages go to hundredths: 7.5 is 7.5 %. */
export function percentOfFen(sumFen: number, percent: number): number {
  return dividedHalfUp(BigInt(sumFen) * BigInt(Math.round(percent * 100)), 10_000n)
}

/** Exact where a product would not fit a double; for sums that are not negative. */
function dividedHalfUp(dividend: bigint, divisor: bigint): number {
  return Number((2n * dividend + divisor) / (2n * divisor))
}

/** `1,313.90`, `-0.05`. */
export function formatFen(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`
}

/** Shares whole fen out in proportion to the weights, so that the shares add up to the sum: largest remainders first. */
export function shareOutFen(sumFen: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (whole === 0n) return weights.map(() => 0)
  const exact = weights.map((weight) => BigInt(sumFen) * BigInt(weight))
  const shares = exact.map((share) => Number(share / whole))
  const left = sumFen - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
