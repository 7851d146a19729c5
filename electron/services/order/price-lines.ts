import type { LineWanted } from '#electron/contract/visit/order-line'
import type { OrderLine, PriceItem } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import type { Reader } from '../ports/database'

/** What a line is about, whatever is ordered of it. The id is that of the order's own line; null of what is new. */
type Item = Pick<OrderLine, 'kind' | 'itemCode' | 'name' | 'brand' | 'unit' | 'unitPriceFen' | 'partSource'> & {
  id: string | null
}
export type PricedLine = Item & Pick<OrderLine, 'quantity' | 'payer'>

/**
 * Order lines at the shop's price and no other (S:96).
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
    const priced = await priceLine(context.reader, line, own)
    if (!priced.ok) return priced
    const position = firstPosition + lines.length
    lines.push({ ...priced.value, ...belonging, id: priced.value.id ?? context.newId(), position })
  }
  return ok(lines)
}

/**
 * One line: an item's price of today, or for a line that the order has already the price that was agreed on, whatever the list says by
 * now. A part that the customer brings costs nothing; fitting it is labour.
 */
export async function priceLine(
  reader: Reader,
  line: LineWanted,
  own: readonly OrderLine[],
): Promise<Result<PricedLine>> {
  const found = await itemOf(reader, line, own)
  if (!found.ok) return found
  const item = found.value
  const source = item.kind === 'part' ? (line.partSource ?? item.partSource) : null
  if (item.kind === 'part' && source === null) return refuse('PART_SOURCE_MISSING', { name: item.name })
  return ok({
    ...item,
    brand: source === 'customer' ? '' : item.brand,
    quantity: line.quantity,
    unitPriceFen: source === 'customer' ? 0 : item.unitPriceFen,
    payer: line.payer,
    partSource: source,
  })
}

async function itemOf({ priceItems }: Reader, line: LineWanted, own: readonly OrderLine[]): Promise<Result<Item>> {
  if (!('lineId' in line)) return listed(await priceItems.get(line.priceItemId), null)
  const before = own.find(({ id }) => id === line.lineId)
  if (!before) return refuse('ORDER_LINE_UNKNOWN')
  // What the customer was to bring has no price of its own yet.
  const oursNow = before.partSource === 'customer' && (line.partSource ?? 'customer') !== 'customer'
  return oursNow ? listed(await priceItems.first({ code: before.itemCode }), before.id) : ok(before)
}

function listed(item: PriceItem | undefined, id: string | null): Result<Item> {
  if (!item?.active) return refuse('PRICE_ITEM_UNKNOWN')
  const { code, kind, name, brand, unit, unitPriceFen, partSource } = item
  return ok({ id, itemCode: code, kind, name, brand, unit, unitPriceFen, partSource })
}
