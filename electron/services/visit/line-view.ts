import type { OrderLineView } from '#electron/contract/visit/order-line'
import { lineAmountFen } from '#electron/domain/money/money'
import type { OrderLine } from '#electron/domain/records'

/** A line with what it comes to. */
export function lineView(line: OrderLine): OrderLineView {
  return { ...line, amountFen: lineAmountFen(line) }
}
