import { orderMachine, type OrderEvent } from '#electron/domain/order/machine'
import { transition } from '#electron/domain/machine'
import type { Json, RepairOrder } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { orderFacts } from './facts'
import type { OrderAtHand } from './find'

export interface OrderStep {
  event: OrderEvent
  /** What is remembered of it: `order.quoted`. */
  told: string
  data?: Json
  /** Written with the new state. */
  patch?: Partial<Omit<RepairOrder, 'id' | 'state'>>
}

/** One step of an order: the state table is asked, the new state written, the event told. */
export async function stepOrder(
  context: CommandContext,
  { loaded, mine }: OrderAtHand,
  { event, told, data = null, patch = {} }: OrderStep,
): Promise<Result<RepairOrder>> {
  const facts = await orderFacts(context.reader, loaded, mine, context.settings)
  const next = transition(orderMachine, mine.order.state, event, facts)
  if (!next.ok) return next
  const change = { ...patch, state: next.value }
  await context.writer.repairOrders.update(mine.order.id, change)
  await context.tell(told, { record: 'repairOrders', recordId: mine.order.id, visitId: loaded.visit.id, data })
  return ok({ ...mine.order, ...change })
}
