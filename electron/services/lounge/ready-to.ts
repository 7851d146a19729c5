import type { BoardCar } from '#electron/contract/lounge'
import type { RepairOrder, Settlement } from '#electron/domain/records'
import type { Reader } from '../ports/database'
import { nothingDue } from '../settlement/nothing-due'
import { loadByOrder } from '../visit/load'

/**
 * Whom the customer of a ready car goes to: the cashier, or the advisor when all is paid (S:172 S:267) or nothing is due (C1). Null while
 * the car is not ready.
 */
export async function readyTo(
  reader: Reader,
  order: RepairOrder | null,
  settlement: Settlement | null | undefined,
): Promise<BoardCar['readyTo']> {
  if (order?.state !== 'ready') return null
  if (settlement && settlement.state !== 'open') return 'advisor'
  const found = await loadByOrder(reader, order.id)
  return found && nothingDue(found.mine) ? 'advisor' : 'cashier'
}
