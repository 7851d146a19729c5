import type { PartSource, Payer } from '#electron/contract/states'
import type { OrderLine } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'

export interface LineWanted {
  priceItemId: string
  /** Hundredths of an hour for labour, thousandths of the unit otherwise. */
  quantity: number
  payer: Payer
  partSource: PartSource | null
}

/**
 * Order lines from the price list: the shop's price and no other (S:96). A part that the customer brings costs nothing; fitting it is
 * labour.
 */
export async function priceLines(
  context: CommandContext,
  wanted: readonly LineWanted[],
  of: Pick<OrderLine, 'orderId' | 'addOnId' | 'state'> & { firstPosition: number },
): Promise<Result<OrderLine[]>> {
  const { firstPosition, ...belonging } = of
  const lines: OrderLine[] = []
  for (const { priceItemId, quantity, payer, partSource } of wanted) {
    const item = await context.reader.priceItems.get(priceItemId)
    if (!item?.active) return refuse('PRICE_ITEM_UNKNOWN')
    const source = item.kind === 'part' ? (partSource ?? item.partSource) : null
    if (item.kind === 'part' && source === null) return refuse('PART_SOURCE_MISSING', { name: item.name })
    lines.push({
      ...belonging,
      id: context.newId(),
      position: firstPosition + lines.length,
      kind: item.kind,
      itemCode: item.code,
      name: item.name,
      brand: source === 'customer' ? '' : item.brand,
      unit: item.unit,
      quantity,
      unitPriceFen: source === 'customer' ? 0 : item.unitPriceFen,
      payer,
      partSource: source,
    })
  }
  return ok(lines)
}
