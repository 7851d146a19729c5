import type { RepairOrder } from '../records'
import { ok, refuse, type Result } from '../result'

/** 返修: free, of work that we have delivered, on the same car. */
export function checkRework(
  earlier: Pick<RepairOrder, 'number' | 'state'>,
  earlierVehicleId: string | null,
  vehicleId: string,
): Result<null> {
  const { number } = earlier
  if (earlierVehicleId !== vehicleId) return refuse('REWORK_OF_ANOTHER_CAR', { number })
  return earlier.state === 'delivered' ? ok(null) : refuse('REWORK_NOT_DELIVERED', { number })
}
