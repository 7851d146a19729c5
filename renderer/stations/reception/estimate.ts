/** An estimate as it is being put together. What it comes to is the house's to say. */
import type { OutputOf } from '#electron/contract/index'
import { payers, type LineKind, type PartSource, type Payer, type Rounding } from '#electron/contract/states'
import type { OrderView } from '#electron/contract/visit/order'
import type { LineWanted } from '#electron/contract/visit/order-line'

export interface EstimateLine {
  /** An item of the price list at today's price, or a line of the order at its own. */
  from: { priceItemId: string } | { lineId: string }
  kind: LineKind
  name: string
  code: string
  brand: string
  unit: string
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
  const { id, kind, name, code, brand, unit, quantity, partSource } = item
  return {
    from: { priceItemId: id },
    kind,
    name,
    code,
    brand,
    unit,
    quantity,
    payer: 'customer',
    partSource,
  }
}

/** What the order has of its own; an add-on's lines are changed by add-ons. */
export function estimateOf(order: OrderView | null, roundingOfNewOrders: Rounding): Estimate {
  const own = order?.lines.filter((line) => line.addOnId === null && line.state !== 'void') ?? []
  return {
    lines: own.map(({ id, itemCode, kind, name, brand, unit, quantity, payer, partSource }) => ({
      from: { lineId: id },
      code: itemCode,
      ...{ kind, name, brand, unit, quantity, payer, partSource },
    })),
    labourDiscountPercent: order?.labourDiscountPercent ?? 0,
    partsDiscountPercent: order?.partsDiscountPercent ?? 0,
    rounding: order?.rounding ?? roundingOfNewOrders,
  }
}

/** The lines as the house takes them. */
export function linesWanted(lines: readonly EstimateLine[]): LineWanted[] {
  return lines.map(({ from, quantity, payer, partSource }) => ({ ...from, quantity, payer, partSource }))
}

/** Of the price item, or of the order's own line. */
export const idOf = ({ from }: EstimateLine) => ('lineId' in from ? from.lineId : from.priceItemId)
