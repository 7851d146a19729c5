/** An estimate as it is being put together. What it comes to is the house's to say. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { payers, type LineKind, type PartSource, type Payer, type Rounding } from '#electron/contract/states'
import type { OrderView } from '#electron/contract/visit/order'

export interface EstimateLine {
  /** An item of the price list at today's price, or a line of the order at its own. */
  from: { priceItemId: string } | { lineId: string }
  kind: LineKind
  name: string
  code: string
  brand: string
  unit: string
  unitPriceFen: number
  /** Hundredths of an hour for labour, thousandths of the unit otherwise. */
  quantity: number
  payer: Payer
  partSource: PartSource | null
}
export interface Estimate {
  lines: EstimateLine[]
  labourDiscountPercent: number
  partsDiscountPercent: number
  rounding: Rounding
}
export type PriceItem = OutputOf<'reception.priceItems'>[number]

/** Rework is an order of its own, which names the one before. */
export const payersToChoose = payers.filter((payer) => payer !== 'rework')

export function lineOf(item: PriceItem): EstimateLine {
  const { id, kind, name, code, brand, unit, unitPriceFen, quantity, partSource } = item
  return {
    from: { priceItemId: id },
    kind,
    name,
    code,
    brand,
    unit,
    unitPriceFen,
    quantity,
    payer: 'customer',
    partSource,
  }
}

/** What the order has of its own; an add-on's lines are changed by add-ons. */
export function estimateOf(order: OrderView | null, roundingOfNewOrders: Rounding): Estimate {
  const own = order?.lines.filter((line) => line.addOnId === null && line.state !== 'void') ?? []
  return {
    lines: own.map(({ id, itemCode, kind, name, brand, unit, unitPriceFen, quantity, payer, partSource }) => ({
      from: { lineId: id },
      code: itemCode,
      ...{ kind, name, brand, unit, unitPriceFen, quantity, payer, partSource },
    })),
    labourDiscountPercent: order?.labourDiscountPercent ?? 0,
    partsDiscountPercent: order?.partsDiscountPercent ?? 0,
    rounding: order?.rounding ?? roundingOfNewOrders,
  }
}

/** @param rework nobody pays, whatever is chosen */
export function toPreview({ lines, ...terms }: Estimate, rework: boolean): InputOf<'prices.preview'> {
  return {
    lines: lines.map(({ kind, quantity, unitPriceFen, payer, partSource }) => ({
      ...{ kind, quantity, unitPriceFen, partSource },
      payer: rework ? 'rework' : payer,
    })),
    labourDiscountPercent: terms.labourDiscountPercent,
    partsDiscountPercent: terms.partsDiscountPercent,
    rounding: terms.rounding,
  }
}
