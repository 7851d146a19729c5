import type { InputOf, OutputOf } from '#electron/contract/index'
import { lineAmountFen } from '#electron/domain/money/money'
import { chargedUnitFen, orderTotals } from '#electron/domain/order/totals'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'

/** Asked while somebody types. */
export function preview(
  _context: QueryContext,
  { lines, ...terms }: InputOf<'prices.preview'>,
): Promise<Result<OutputOf<'prices.preview'>>> {
  const charged = lines.map((line) => ({ ...line, unitPriceFen: chargedUnitFen(line) }))
  return Promise.resolve(
    ok({
      lines: charged.map((line) => ({ unitPriceFen: line.unitPriceFen, amountFen: lineAmountFen(line) })),
      totals: orderTotals(charged, terms),
    }),
  )
}
