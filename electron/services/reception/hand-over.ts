/** The car goes back to its people: keys, documents, belongings, car and papers, against the release notice (S:176). */
import type { InputOf } from '#electron/contract/index'
import { followUpLatest } from '#electron/domain/clock/due'
import type { Delivery } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { isOver } from '#electron/domain/order/course'
import { moveCustody, whereIs } from '../custody/custody'
import type { CommandContext } from '../handler'
import { orderAtHand, type OrderAtHand } from '../order/find'
import { stepOrder } from '../order/step'
import { schedulePickupCall } from '../task/pickup-call'
import { openTask } from '../task/task'
import { giveBackAll } from './give-back'
import { printBundle } from './print'
import { settlementAfter } from '../settlement/step'

export async function handOver(
  context: CommandContext,
  { orderId }: InputOf<'reception.handOver'>,
): Promise<Result<null>> {
  const { writer, now } = context
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { loaded, mine } = found.value
  const { delivery } = mine
  if (!delivery || delivery.handedOverAt !== null) return refuse('DELIVERY_NOT_STARTED')
  const delivered = await stepOrder(context, found.value, {
    event: 'deliver',
    told: 'order.delivered',
    patch: { deliveredAt: now },
  })
  if (!delivered.ok) return delivered
  await writer.deliveries.update(delivery.id, { handedOverAt: now })
  const closed = await closeSettlement(context, found.value)
  if (!closed.ok) return closed

  // The car goes with the last of its orders.
  if (loaded.orders.every(({ order }) => order.id === orderId || isOver(order))) {
    await writer.visits.update(loaded.visit.id, { outcome: 'delivered' })
    const given = await giveBackAll(context, loaded, delivery.collectorName)
    if (!given.ok) return given
  }
  await handPapers(context, loaded.visit.id, delivery)
  await schedulePickupCall(context, orderId)
  await askForFollowUp(context, found.value, delivery)
  return printBundle(context, orderId)
}

async function closeSettlement(context: CommandContext, { mine }: OrderAtHand): Promise<Result<null>> {
  const { settlement, order } = mine
  if (!settlement) return refuse('SETTLEMENT_UNKNOWN')
  const closed = settlementAfter(order, settlement.state, 'close')
  if (!closed.ok) return closed
  await context.writer.settlements.update(settlement.id, { state: closed.value, closedAt: context.now })
  await context.tell('settlement.closed', {
    record: 'settlements',
    recordId: settlement.id,
    visitId: settlement.visitId,
  })
  return ok(null)
}

/** Order, settlement, warranty certificate and walk-around sheet. */
async function handPapers(context: CommandContext, visitId: string, { collectorName }: Delivery): Promise<void> {
  // An order of the same visit that was delivered before has taken them along.
  if ((await whereIs(context.reader, visitId, 'papers'))?.toHolder === 'customer') return
  await moveCustody(context, {
    visitId,
    thing: 'papers',
    thingId: visitId,
    to: 'customer',
    handedBy: context.caller.staff?.name ?? '',
    takenBy: collectorName,
  })
}

/** At the agreed time, else on the last day that the rule allows (S:11). */
async function askForFollowUp(context: CommandContext, { loaded, mine }: OrderAtHand, { followUpAt }: Delivery) {
  await openTask(context, {
    kind: 'follow_up_call',
    visitId: loaded.visit.id,
    orderId: mine.order.id,
    subjectId: mine.order.id,
    dueAt: followUpAt ?? followUpLatest(context.now, context.settings),
    forRole: 'follow_up_clerk',
  })
}
