/** What an order comes to, and what its settlement keeps of it. */
import { agreedLines } from '#electron/domain/order/consent'
import { notCustomersFen, orderTotals, type OrderTotals } from '#electron/domain/order/totals'
import type { Settlement } from '#electron/domain/records'
import type { SettlementSum } from '#electron/domain/settlement/balance'
import type { LoadedOrder } from '../visit/load'

/** What the order comes to, and who owes how much of it. */
export type Figures = OrderTotals & SettlementSum

/** What the order comes to now. While it is open nothing is on account: that is decided when it is confirmed (C4). */
export function figuresOf({ lines, order }: LoadedOrder): Figures {
  const agreed = agreedLines(lines)
  return { ...orderTotals(agreed, order), notCustomersFen: notCustomersFen(agreed, order), onAccountFen: 0 }
}

/** Once it is covered, a settlement says what it said then. */
export function figuresNow(mine: LoadedOrder, settlement: Settlement): Figures {
  return settlement.state === 'open' ? figuresOf(mine) : settlement
}

/** What the row keeps of the figures. */
export function keptFigures(figures: Figures): Figures {
  const { labourFen, partsFen, otherFen, labourDiscountFen, partsDiscountFen, roundingFen, totalFen } = figures
  const { notCustomersFen: others, onAccountFen } = figures
  return {
    labourFen,
    partsFen,
    otherFen,
    labourDiscountFen,
    partsDiscountFen,
    roundingFen,
    totalFen,
    notCustomersFen: others,
    onAccountFen,
  }
}
