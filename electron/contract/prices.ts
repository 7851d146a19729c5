import { z } from 'zod'
import { command, query } from './method'
import { lineKinds, partSources, roundings } from './states'
import { fen, fenTyped, id } from './values'
import { lineWanted, totals } from './visit/order-line'

const typed = z.strictObject({
  code: z.string().trim().min(1).max(30),
  name: z.string().trim().min(1).max(60),
  /** Of the name in pinyin: `ghqscp` finds 更换前刹车片. */
  initials: z.string().trim().max(30),
  kind: z.enum(lineKinds),
  brand: z.string().trim().max(40),
  unit: z.string().trim().min(1).max(8),
  /** What is usually needed: hundredths of an hour for labour, thousandths of the unit for everything else. */
  quantity: z.int().min(1).max(10_000_000),
  /** Of an hour for labour, of a unit for everything else. */
  unitPriceFen: fenTyped,
  /** Parts only: who usually supplies it. */
  partSource: z.enum(partSources).nullable(),
})
export type PriceTyped = z.output<typeof typed>

export const priceRow = typed.extend({ id, active: z.boolean() })
export type PriceRow = z.output<typeof priceRow>

/** The shop's prices (C8). An order keeps the price that it was written with. */
export const prices = {
  /** At most 200 that fit: a part of the code, the name, its initials or the brand. */
  list: query({
    may: 'manager.money',
    input: z.strictObject({ text: z.string().trim().max(60), kind: z.enum(lineKinds).nullable() }),
    output: z.object({ items: z.array(priceRow), found: z.int() }),
  }),
  /** Refusal: `PRICE_CODE_TAKEN`. */
  add: command({ may: 'manager.money', input: typed, output: z.object({ priceItemId: id }) }),
  change: command({ may: 'manager.money', input: typed.extend({ priceItemId: id }), output: z.null() }),
  /** No longer offered in an estimate; orders that have it keep it. */
  setActive: command({
    may: 'manager.money',
    input: z.strictObject({ priceItemId: id, active: z.boolean() }),
    output: z.null(),
  }),
  /**
   * What the lines of an estimate come to while it is put together, each and in all, as `reception.saveEstimate` would keep them. Keeps
   * nothing. Refusals: `PRICE_ITEM_UNKNOWN`, `ORDER_LINE_UNKNOWN`.
   */
  preview: query({
    may: 'visit.see',
    input: z.strictObject({
      /** Whose lines are meant; null before there is an order. */
      orderId: id.nullable(),
      lines: z.array(lineWanted).max(200),
      labourDiscountPercent: z.int().min(0).max(100),
      partsDiscountPercent: z.int().min(0).max(100),
      rounding: z.enum(roundings),
    }),
    output: z.object({
      /** In the order that was asked; `id` is the price item's or the line's. */
      lines: z.array(z.object({ id, unitPriceFen: fen, amountFen: fen })),
      totals,
    }),
  }),
}
