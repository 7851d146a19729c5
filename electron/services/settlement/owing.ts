import { afterThreeGates } from '#electron/domain/settlement/machine'
import type { Reader } from '../ports/database'

/** Visits that may owe something: their work is finished, wherever the car is, or a payment was reversed after it was handed over. */
export async function visitsOwing(reader: Reader): Promise<string[]> {
  const finished = await reader.repairOrders.list({ state: afterThreeGates })
  const dueAgain = await reader.settlements.list({ state: 'closed', coveredAt: null })
  return [...new Set([...finished, ...dueAgain].map(({ visitId }) => visitId))]
}
