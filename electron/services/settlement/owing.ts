import { afterThreeGates } from '#electron/domain/settlement/machine'
import type { Reader } from '../ports/database'

/**
 * Visits that may owe something: their work is finished, wherever the car is, or a payment was reversed after it was handed over.
 *
 * @param since instant; reversals in shifts before it are not looked for
 */
export async function visitsOwing(reader: Reader, since: string): Promise<string[]> {
  const finished = await reader.repairOrders.list({ state: afterThreeGates })
  const shifts = [
    ...(await reader.shifts.list({ closedAt: null })),
    ...(await reader.shifts.list({ openedAt: { gte: since } })),
  ]
  const reversals = await reader.payments.list({ shiftId: shifts.map(({ id }) => id), amountFen: { lt: 0 } })
  const reversed = await reader.settlements.list({ id: reversals.map(({ settlementId }) => settlementId) })
  return [...new Set([...finished, ...reversed].map(({ visitId }) => visitId))]
}
