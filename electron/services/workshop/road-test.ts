import type { InputOf, OutputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import { mayTryOnRoad } from '#electron/domain/workshop/road-test'
import { actor, type CommandContext } from '../handler'
import { orderAtHand } from '../order/find'

/** A pass for a road test; the gate lets it out once and takes it back (S:67). */
export async function allowRoadTest(
  context: CommandContext,
  { orderId, driverId, minutes }: InputOf<'workshop.allowRoadTest'>,
): Promise<Result<OutputOf<'workshop.allowRoadTest'>>> {
  const { reader, writer, now } = context
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { order } = found.value.mine
  if (!mayTryOnRoad(order.state)) {
    return refuse('ORDER_NOT_POSSIBLE_NOW', { state: order.state, event: 'road_test' })
  }
  const driver = await reader.staff.get(driverId)
  if (!driver?.active) return refuse('STAFF_UNKNOWN')
  const out = await reader.roadTests.first({ visitId: order.visitId, outAt: { not: null }, backAt: null })
  const unused = await reader.roadTests.first({ orderId, backAt: null })
  if (out ?? unused) return refuse('ROAD_TEST_ALREADY_OUT')
  const roadTestId = context.newId()
  await writer.roadTests.insert({
    id: roadTestId,
    orderId,
    visitId: order.visitId,
    driverId,
    approvedBy: actor(context),
    approvedAt: now,
    minutes,
    outAt: null,
    dueBackAt: null,
    backAt: null,
  })
  await context.tell('road_test.allowed', {
    record: 'roadTests',
    recordId: roadTestId,
    visitId: order.visitId,
    data: { orderId, driverId, minutes },
  })
  return ok({ roadTestId })
}
