import type { BoardCar } from '#electron/contract/lounge'
import type { RepairOrder, Settlement } from '#electron/domain/records'

/** Whom the customer of a ready car goes to: the cashier, or the advisor when all is paid (S:172 S:267). */
export function readyTo(order: RepairOrder | null, settlement: Settlement | null | undefined): BoardCar['readyTo'] {
  if (order?.state !== 'ready') return null
  return settlement && settlement.state !== 'open' ? 'advisor' : 'cashier'
}
