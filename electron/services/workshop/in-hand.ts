import { courseBetween } from '#electron/domain/order/course'
import type { Job } from '#electron/domain/records'
import type { Reader } from '../ports/database'

const withTeam = courseBetween('dispatched', 'in_inspection')

/** What teams have in hand: of each order that is with one, its newest dispatch. */
export async function jobsInHand(reader: Reader): Promise<Job[]> {
  const orders = await reader.repairOrders.list({ state: withTeam })
  const jobs = await reader.jobs.list({ orderId: orders.map(({ id }) => id) }, { orderBy: [['id', 'asc']] })
  return [...new Map(jobs.map((job) => [job.orderId, job])).values()]
}
