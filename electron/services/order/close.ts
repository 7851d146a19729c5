/** An order that ends without delivery. */
import type { VisitOutcome } from '#electron/contract/states'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { schedulePickupCall } from '../task/pickup-call'
import { stopAsking } from '../task/progress'
import { closeTasks } from '../task/task'
import type { OrderAtHand } from './find'
import { stepOrder } from './step'

export interface Ending {
  event: 'decline' | 'cancel'
  told: string
  outcome: Extract<VisitOutcome, 'declined' | 'cancelled'>
  reason: string
}

/** Nothing more is due for it. The visit ends the same way when no other order of it is open. */
export async function closeOrder(context: CommandContext, found: OrderAtHand, ending: Ending): Promise<Result<null>> {
  const { loaded, mine } = found
  const { writer } = context
  const closed = await stepOrder(context, found, {
    event: ending.event,
    told: ending.told,
    data: { reason: ending.reason },
    patch: { closedReason: ending.reason },
  })
  if (!closed.ok) return closed
  for (const addOn of mine.addOns) {
    if (addOn.state !== 'proposed' && addOn.state !== 'asked') continue
    await writer.addOns.update(addOn.id, { state: 'withdrawn' })
    await closeTasks(context, addOn.id, 'answer_add_on')
  }
  await stopAsking(context, mine.order.id, mine.job)
  await schedulePickupCall(context, mine.order.id)
  if (loaded.orders.every(({ order }) => order.id === mine.order.id || isOver(order))) {
    await writer.visits.update(loaded.visit.id, { outcome: ending.outcome })
  }
  return ok(null)
}

/** Nothing more will happen to it. */
export function isOver({ state }: { state: string }): boolean {
  return state === 'delivered' || state === 'declined' || state === 'cancelled'
}
