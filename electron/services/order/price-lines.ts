import type { PartSource, Payer } from '#electron/contract/states'
import { chargedUnitFen } from '#electron/domain/order/totals'
import type { OrderLine, PriceItem } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'

/** An item of the price list, or a line that the order has already. */
export type LineWanted = {
  /** Hundredths of an hour for labour, thousandths of the unit otherwise. */
  quantity: number
  payer: Payer
  partSource: PartSource | null
} & ({ priceItemId: string } | { lineId: string })

/** What a line is about, whatever is ordered of it. */
type Item = Pick<OrderLine, 'id' | 'kind' | 'itemCode' | 'name' | 'brand' | 'unit' | 'unitPriceFen' | 'partSource'>

/**
 * Order lines at the shop's price and no other (S:96): an item's of today, or for a line that the order has already the price that was
 * agreed on, whatever the list says by now.
 *
 * @param of.own the order's lines that may be wanted again
 */
export async function priceLines(
  context: CommandContext,
  wanted: readonly LineWanted[],
  of: Pick<OrderLine, 'orderId' | 'addOnId' | 'state'> & { firstPosition: number; own: readonly OrderLine[] },
): Promise<Result<OrderLine[]>> {
  const { firstPosition, own, ...belonging } = of
  const lines: OrderLine[] = []
  for (const line of wanted) {
    const found = await itemOf(context, line, own)
    if (!found.ok) return found
    const item = found.value
    const source = item.kind === 'part' ? (line.partSource ?? item.partSource) : null
    if (item.kind === 'part' && source === null) return refuse('PART_SOURCE_MISSING', { name: item.name })
    lines.push({
      ...item,
      ...belonging,
      position: firstPosition + lines.length,
      brand: source === 'customer' ? '' : item.brand,
      quantity: line.quantity,
      unitPriceFen: chargedUnitFen({ partSource: source, unitPriceFen: item.unitPriceFen }),
      payer: line.payer,
      partSource: source,
    })
  }
  return ok(lines)
}

async function itemOf(context: CommandContext, line: LineWanted, own: readonly OrderLine[]): Promise<Result<Item>> {
  const { priceItems } = context.reader
  if (!('lineId' in line)) return listed(await priceItems.get(line.priceItemId), context.newId())
  const before = own.find(({ id }) => id === line.lineId)
  if (!before) return refuse('ORDER_LINE_UNKNOWN')
  // What the customer was to bring has no price of its own yet.
  const oursNow = before.partSource === 'customer' && (line.partSource ?? 'customer') !== 'customer'
  return oursNow ? listed(await priceItems.first({ code: before.itemCode }), before.id) : ok(before)
}

function listed(item: PriceItem | undefined, id: string): Result<Item> {
  if (!item?.active) return refuse('PRICE_ITEM_UNKNOWN')
  const { code, kind, name, brand, unit, unitPriceFen, partSource } = item
  return ok({ id, itemCode: code, kind, name, brand, unit, unitPriceFen, partSource })
}
