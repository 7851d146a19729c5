/** The advisor's look at a car that comes back from the workshop, before the customer is called (S:171 S:264 S:265). */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { checkRecheck } from '#electron/domain/inspection/recheck'
import { isWithWorkshop } from '#electron/domain/order/course'
import { ok, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { backToWork } from '../order/back-to-work'
import { moveCar, moveKeys } from '../custody/car-and-keys'
import { orderAtHand, type OrderAtHand } from '../order/find'
import { stepOrder } from '../order/step'
import { staffNames } from '../staff/names'
import { schedulePickupCall } from '../task/pickup-call'
import { closeTasks } from '../task/task'
import { tellManager } from './object'

export async function recheck(
  context: CommandContext,
  { orderId, trouble, ...answers }: InputOf<'reception.recheck'>,
): Promise<Result<OutputOf<'reception.recheck'>>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const passed = trouble === ''
  const answered = passed ? checkRecheck(answers) : ok(answers)
  if (!answered.ok) return answered
  const done = passed ? await takeBack(context, found.value) : await sendBack(context, found.value, trouble)
  if (!done.ok) return done
  await context.writer.rechecks.insert({
    ...answers,
    id: context.newId(),
    orderId,
    passed,
    trouble,
    by: actor(context),
    at: context.now,
  })
  return ok({ passed })
}

/** Car and keys are reception's again; the customer may be called. */
async function takeBack(context: CommandContext, found: OrderAtHand): Promise<Result<null>> {
  const { loaded, mine } = found
  const { order } = mine
  const passed = await stepOrder(context, found, {
    event: 'pass_recheck',
    told: 'order.rechecked',
    patch: { readyAt: context.now },
  })
  if (!passed.ok) return passed
  const names = await staffNames(context.reader)
  const hands = { handedBy: names(order.washedBy), takenBy: context.caller.staff?.name ?? '' }
  // Another order of this car may still keep it in the workshop, or have brought it back already.
  if (!loaded.orders.some((other) => other.order.id !== order.id && isWithWorkshop(other.order))) {
    await moveCar(context, loaded.visit.id, 'reception', hands)
    const hung = loaded.keys?.state === 'in_slot' ? ok(null) : await moveKeys(context, loaded, 'hang_up', hands)
    if (!hung.ok) return hung
  }
  await closeTasks(context, order.id, 'recheck', 'objection')
  await schedulePickupCall(context, order.id)
  return ok(null)
}

/** Trouble goes to the service manager, and the car back to work (S:265). */
async function sendBack(context: CommandContext, found: OrderAtHand, trouble: string): Promise<Result<null>> {
  const step = { event: 'report_trouble', told: 'order.trouble_reported', data: { trouble } } as const
  const back = await backToWork(context, found, step)
  if (back.ok) await tellManager(context, found)
  return back
}
