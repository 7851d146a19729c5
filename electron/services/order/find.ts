import { ok, refuse, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { loadByOrder, type LoadedOrder, type LoadedVisit } from '../visit/load'

/** An order, and the whole visit it belongs to. */
export interface OrderAtHand {
  loaded: LoadedVisit
  mine: LoadedOrder
}

export async function orderAtHand({ reader }: QueryContext, orderId: string): Promise<Result<OrderAtHand>> {
  const found = await loadByOrder(reader, orderId)
  return found ? ok(found) : refuse('ORDER_UNKNOWN')
}
