import { payers, type LineKind, type Payer, type Rounding } from '#electron/contract/states'
import { lineAmountFen, percentOfFen, shareOutFen, type PricedQuantity } from '../money/money'

export interface TotalLine extends PricedQuantity {
  payer: Payer
}

/** What is agreed for a whole order beside its lines. */
export interface PriceTerms {
  labourDiscountPercent: number
  partsDiscountPercent: number
  rounding: Rounding
}

/** Everything in fen; discounts and rounding off are positive figures that are taken away. */
export interface OrderTotals {
  labourFen: number
  partsFen: number
  otherFen: number
  labourDiscountFen: number
  partsDiscountFen: number
  roundingFen: number
  totalFen: number
}

/** Rounding off (抹零) leaves whole units of this many fen. */
const roundingUnits: Record<Rounding, number> = { none: 1, jiao: 10, yuan: 100 }

/**
 * A percentage is taken once, from the sum of its kind, of the whole order. Rounding off comes last and is the customer's: what an
 * insurer or a warranty pays is never rounded.
 */
export function orderTotals(lines: readonly TotalLine[], terms: PriceTerms): OrderTotals {
  return priced(lines, terms).totals
}

/** Who covers how much of the total, to the fen; discounts are shared in proportion to each payer's lines of that kind. */
export function splitByPayer(lines: readonly TotalLine[], terms: PriceTerms): Record<Payer, number> {
  return priced(lines, terms).byPayer
}

/** What is not the customer's to pay: warranty, insurer, rework, internal. */
export function notCustomersFen(lines: readonly TotalLine[], terms: PriceTerms): number {
  const { totals, byPayer } = priced(lines, terms)
  return totals.totalFen - byPayer.customer
}

/** What an add-on does to an order: its own price, what discounts take off it, and by how much the total grows. */
export interface AddOnEffect {
  grossFen: number
  discountFen: number
  /** May be negative: more can be rounded off less. */
  roundingFen: number
  /** Total after less total before. */
  amountFen: number
}

export function addOnEffect(before: readonly TotalLine[], added: readonly TotalLine[], terms: PriceTerms): AddOnEffect {
  const old = orderTotals(before, terms)
  const now = orderTotals([...before, ...added], terms)
  return {
    grossFen: grossOf(now) - grossOf(old),
    discountFen: now.labourDiscountFen + now.partsDiscountFen - old.labourDiscountFen - old.partsDiscountFen,
    roundingFen: now.roundingFen - old.roundingFen,
    amountFen: now.totalFen - old.totalFen,
  }
}

type ByPayer = Record<Payer, number>

function grossOf(totals: OrderTotals): number {
  return totals.labourFen + totals.partsFen + totals.otherFen
}

function priced(lines: readonly TotalLine[], terms: PriceTerms): { totals: OrderTotals; byPayer: ByPayer } {
  const labour = discounted(lines, 'labour', terms.labourDiscountPercent)
  const parts = discounted(lines, 'part', terms.partsDiscountPercent)
  const other = discounted(lines, 'other', 0)
  const shares = forPayers((payer) => labour.shares[payer] + parts.shares[payer] + other.shares[payer])
  const roundingFen = shares.customer % roundingUnits[terms.rounding]
  const byPayer = { ...shares, customer: shares.customer - roundingFen }
  const totals = {
    labourFen: labour.sumFen,
    partsFen: parts.sumFen,
    otherFen: other.sumFen,
    labourDiscountFen: labour.discountFen,
    partsDiscountFen: parts.discountFen,
    roundingFen,
    totalFen: sum(payers.map((payer) => byPayer[payer])),
  }
  return { totals, byPayer }
}

/** The lines of one kind: their sum, the discount on it, and what remains for each payer. */
function discounted(lines: readonly TotalLine[], kind: LineKind, percent: number) {
  const ofKind = lines.filter((line) => line.kind === kind)
  const gross = payers.map((payer) => sum(ofKind.filter((line) => line.payer === payer).map(lineAmountFen)))
  const sumFen = sum(gross)
  const discountFen = percentOfFen(sumFen, percent)
  const off = shareOutFen(discountFen, gross)
  const shares = forPayers((_, index) => (gross[index] ?? 0) - (off[index] ?? 0))
  return { sumFen, discountFen, shares }
}

function forPayers(value: (payer: Payer, index: number) => number): ByPayer {
  const [customer = 0, warranty = 0, insurance = 0, rework = 0, internal = 0] = payers.map(value)
  return { customer, warranty, insurance, rework, internal }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
