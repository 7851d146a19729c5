import type { InputOf } from '#electron/contract/index'
import type { Visit } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import { moveCustody, whereIs } from '../custody/custody'
import { actor, type CommandContext } from '../handler'
import { moveToWorkshop } from '../custody/car-and-keys'
import { orderAtHand } from '../order/find'
import { stepOrder } from '../order/step'
import { staffNames } from '../staff/names'
import { visitAfter } from '../visit/step'

/** The foreman signs for car, keys, order and walk-around; the second is kept (S:57-61 S:162). */
export async function receive(
  context: CommandContext,
  { orderId }: InputOf<'workshop.receive'>,
): Promise<Result<null>> {
  const { reader, now } = context
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { loaded } = found.value
  const received = await stepOrder(context, found.value, {
    event: 'hand_over',
    told: 'order.received',
    patch: { receivedBy: actor(context), receivedAt: now },
  })
  if (!received.ok) return received
  const admitted = await admit(context, loaded.visit)
  if (!admitted.ok) return admitted

  const names = await staffNames(reader)
  const hands = { handedBy: names(loaded.visit.advisorId), takenBy: context.caller.staff?.name ?? '' }
  const moved = await moveToWorkshop(context, loaded, hands)
  if (!moved.ok) return moved
  await handPapers(context, loaded.visit.id, hands)
  await keepOdometer(context, loaded.vehicle?.id, loaded.walkAround?.odometerKm)
  return ok(null)
}

/** With its first order in the workshop the visit is in service. */
async function admit(context: CommandContext, visit: Visit): Promise<Result<null>> {
  const next = visitAfter(visit, 'admit')
  if (!next.ok) return next
  if (visit.state === next.value) return ok(null)
  await context.writer.visits.update(visit.id, { state: next.value, admittedAt: context.now })
  await context.tell('visit.admitted', { record: 'visits', recordId: visit.id, visitId: visit.id })
  return ok(null)
}

async function handPapers(context: CommandContext, visitId: string, hands: { handedBy: string; takenBy: string }) {
  const place = await whereIs(context.reader, visitId, 'papers')
  if (place?.toHolder === 'workshop') return
  await moveCustody(context, { visitId, thing: 'papers', thingId: visitId, to: 'workshop', ...hands })
}

/** The reading that the customer has signed is the car's last one. */
async function keepOdometer(context: CommandContext, vehicleId: string | undefined, km: number | undefined) {
  if (vehicleId === undefined || km === undefined) return
  await context.writer.vehicles.update(vehicleId, { lastOdometerKm: km })
}
