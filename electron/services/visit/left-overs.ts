import type { VisitView } from '#electron/contract/visit/view'
import { byId } from '../look-ups'
import type { Reader } from '../ports/database'
import type { LoadedVisit } from './load'

/** 遗留项目 of this car that nobody has answered yet: seen again when it comes back. */
export async function leftOversOf(reader: Reader, { vehicle, visit }: LoadedVisit): Promise<VisitView['leftOvers']> {
  if (!vehicle) return []
  const visits = await reader.visits.list({ vehicleId: vehicle.id })
  const tasks = await reader.tasks.list(
    { kind: 'left_over_item', visitId: visits.map(({ id }) => id), closedAt: null },
    { orderBy: [['dueAt', 'asc']] },
  )
  const lines = byId(await reader.orderLines.list({ id: tasks.map(({ subjectId }) => subjectId) }))
  const orders = byId(await reader.repairOrders.list({ id: [...lines.values()].map(({ orderId }) => orderId) }))
  return tasks
    .filter((task) => task.visitId !== visit.id || visit.state === 'departed')
    .flatMap(({ id, subjectId, dueAt, openedAt }) => {
      const line = lines.get(subjectId)
      const order = line && orders.get(line.orderId)
      return line && order ? [{ taskId: id, name: line.name, orderNumber: order.number, leftAt: openedAt, dueAt }] : []
    })
}
