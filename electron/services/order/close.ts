/** An order that ends without delivery. */
import type { VisitOutcome } from '#electron/contract/states'
import { isOver } from '#electron/domain/order/course'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { schedulePickupCall } from '../task/pickup-call'
import { stopAsking } from '../task/progress'
import type { OrderAtHand } from './find'
import { stepOrder } from './step'
import { withdrawAddOn } from './withdraw-add-on'

export interface Ending {
  event: 'decline' | 'cancel'
  told: string
  outcome: Extract<VisitOutcome, 'declined' | 'cancelled'>
  reason: string
}

/** Nothing more is due for it. When no other order is open the visit ends the same way, unless a repair was delivered before. */
export async function closeOrder(context: CommandContext, found: OrderAtHand, ending: Ending): Promise<Result<null>> {
  const { loaded, mine } = found
  const closed = await stepOrder(context, found, {
    event: ending.event,
    told: ending.told,
    data: { reason: ending.reason },
    patch: { closedReason: ending.reason },
  })
  if (!closed.ok) return closed
  for (const addOn of mine.addOns) {
    if (addOn.state !== 'proposed' && addOn.state !== 'asked') continue
    const withdrawn = await withdrawAddOn(context, mine, addOn)
    if (!withdrawn.ok) return withdrawn
  }
  await stopAsking(context, mine.order.id, mine.job)
  await schedulePickupCall(context, mine.order.id)
  const others = loaded.orders.map(({ order }) => order).filter(({ id }) => id !== mine.order.id)
  if (others.every(isOver)) {
    const outcome = others.some(({ state }) => state === 'delivered') ? 'delivered' : ending.outcome
    await context.writer.visits.update(loaded.visit.id, { outcome })
  }
  return ok(null)
}
