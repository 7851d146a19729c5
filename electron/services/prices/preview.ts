import type { InputOf, OutputOf } from '#electron/contract/index'
import { lineAmountFen } from '#electron/domain/money/money'
import { orderTotals } from '#electron/domain/order/totals'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { priceLine, type PricedLine } from '../order/price-lines'

/** Asked while somebody types. Where a part comes from may not be chosen yet: it is shown as one that the shop buys. */
export async function preview(
  { reader }: QueryContext,
  { orderId, lines: wanted, ...terms }: InputOf<'prices.preview'>,
): Promise<Result<OutputOf<'prices.preview'>>> {
  const own = orderId === null ? [] : await reader.orderLines.list({ orderId })
  const ids = wanted.map((line) => ('lineId' in line ? line.lineId : line.priceItemId))
  const lines: PricedLine[] = []
  for (const line of wanted) {
    const priced = await priceLine(reader, { ...line, partSource: line.partSource ?? 'oem' }, own)
    if (!priced.ok) return priced
    lines.push(priced.value)
  }
  return ok({
    lines: lines.map((line, nth) => ({
      id: ids[nth] ?? '',
      unitPriceFen: line.unitPriceFen,
      amountFen: lineAmountFen(line),
    })),
    totals: orderTotals(lines, terms),
  })
}
