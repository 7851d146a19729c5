import { pickupCallDue } from '#electron/domain/clock/due'
import type { RepairOrder, Visit } from '#electron/domain/records'
import type { CommandContext } from '../handler'
import { closeTask, forAdvisor, openTask } from './task'

/**
 * The call that the car is ready, or the news that it will be late (S:171 S:172). One is open from the signature until the customer
 * was called; it moves with the promise. Who waits in the lounge is called as soon as the car is ready.
 */
export async function schedulePickupCall(context: CommandContext, orderId: string): Promise<void> {
  const { reader } = context
  const order = await reader.repairOrders.get(orderId)
  const visit = order && (await reader.visits.get(order.visitId))
  const dueAt = order && visit ? callDue(context, order, visit) : null
  const open = await reader.tasks.list({ kind: 'pickup_call', subjectId: orderId, closedAt: null })
  for (const task of open) if (task.dueAt !== dueAt) await closeTask(context, task.id)
  if (!visit || dueAt === null) return
  await openTask(context, { kind: 'pickup_call', ...forAdvisor(visit, orderId), subjectId: orderId, dueAt })
}

const over: readonly RepairOrder['state'][] = ['delivered', 'declined', 'cancelled']

function callDue({ now, settings }: CommandContext, order: RepairOrder, { waits }: Visit): string | null {
  if (order.signedAt === null || order.promisedAt === null || order.calledAt !== null) return null
  if (over.includes(order.state)) return null
  if (order.state === 'ready' && waits) return now
  const due = pickupCallDue(order.signedAt, order.promisedAt, settings)
  return due < now ? now : due
}
