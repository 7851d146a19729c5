/** A line of an order, and what lines add up to. */
import { z } from 'zod'
import { lineKinds, mostOfALine, partSources, payers } from '../states'
import { fen, id } from '../values'

export const orderLine = z.object({
  id,
  addOnId: id.nullable(),
  kind: z.enum(lineKinds),
  itemCode: z.string(),
  name: z.string(),
  brand: z.string(),
  unit: z.string(),
  /** Hundredths of an hour for labour, thousandths of the unit otherwise. */
  quantity: z.int(),
  unitPriceFen: fen,
  amountFen: fen,
  payer: z.enum(payers),
  partSource: z.enum(partSources).nullable(),
  state: z.enum(['proposed', 'agreed', 'declined', 'void', 'left_over']),
})
export type OrderLineView = z.output<typeof orderLine>

const ordered = z.strictObject({
  /** Hundredths of an hour for labour, thousandths of the unit otherwise. */
  quantity: z.int().min(1).max(mostOfALine),
  payer: z.enum(payers),
  partSource: z.enum(partSources).nullable(),
})
/** The price is the shop's and cannot be changed here (S:96): the price list's, or the one that the order's own line has. */
export const lineWanted = z.union([ordered.extend({ priceItemId: id }), ordered.extend({ lineId: id })])
export type LineWanted = z.output<typeof lineWanted>

export const totals = z.object({
  labourFen: fen,
  partsFen: fen,
  otherFen: fen,
  labourDiscountFen: fen,
  partsDiscountFen: fen,
  roundingFen: fen,
  totalFen: fen,
})
