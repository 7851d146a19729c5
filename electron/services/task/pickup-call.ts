import { pickupCallDue } from '#electron/domain/clock/due'
import { isOver } from '#electron/domain/order/course'
import type { RepairOrder, Visit } from '#electron/domain/records'
import type { CommandContext } from '../handler'
import { closeTask, forAdvisor, openTask } from './task'

/**
 * The call that the car is ready, or the news that it will be late (S:171 S:172). One is open from the signature, or the yes by phone, until the customer
 * was called; it moves with the promise. Who waits in the lounge is called as soon as the car is ready.
 */
export async function schedulePickupCall(context: CommandContext, orderId: string): Promise<void> {
  const { reader } = context
  const order = await reader.repairOrders.get(orderId)
  const visit = order && (await reader.visits.get(order.visitId))
  const dueAt = order && visit ? await callDue(context, order, visit) : null
  const open = await reader.tasks.list({ kind: 'pickup_call', subjectId: orderId, closedAt: null })
  for (const task of open) if (task.dueAt !== dueAt) await closeTask(context, task.id)
  if (!visit || dueAt === null) return
  await openTask(context, { kind: 'pickup_call', ...forAdvisor(visit, orderId), subjectId: orderId, dueAt })
}

async function callDue(context: CommandContext, order: RepairOrder, { waits }: Visit): Promise<string | null> {
  const { now, settings } = context
  if (order.promisedAt === null || order.calledAt !== null || isOver(order)) return null
  const agreedAt = order.signedAt ?? (await agreedByPhoneAt(context, order.id))
  if (agreedAt === null) return null
  if (order.state === 'ready' && waits) return now
  const due = pickupCallDue(agreedAt, order.promisedAt, settings)
  return due < now ? now : due
}

/** A towed car's customer is not there to sign (R5), and is waiting for the call all the more. */
async function agreedByPhoneAt({ reader }: CommandContext, orderId: string): Promise<string | null> {
  const yes = { orderId, addOnId: null, way: 'phone', answer: 'yes' } as const
  return (await reader.authorizations.first(yes, { orderBy: [['id', 'desc']] }))?.at ?? null
}
