/** The customer has signed that the work stops: only what was done is charged, and the car goes through the three gates. */
import { agreedLines } from '#electron/domain/order/consent'
import type { Signature, WorkStop } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { lineStateAfter, linesAfter } from '#electron/domain/workshop/stop'
import type { CommandContext } from '../handler'
import { enqueueForm } from '../prints/order-print'
import { schedulePickupCall } from '../task/pickup-call'
import { stopAsking } from '../task/progress'
import { closeTasks, forAdvisor, openTask } from '../task/task'
import type { LoadedVisit } from '../visit/load'
import { authorize, signedConsent } from './authorize'
import { orderAtHand, type OrderAtHand } from './find'
import { stepOrder } from './step'
import { withdrawAddOn } from './withdraw-add-on'

export async function stopSigned(context: CommandContext, signature: Signature): Promise<Result<null>> {
  const { reader, writer, now } = context
  const stop = await reader.workStops.get(signature.subjectId)
  if (!stop) return refuse('STOP_UNKNOWN')
  if (stop.state !== 'proposed') return refuse('STOP_ALREADY_ANSWERED')
  const found = await orderAtHand(context, stop.orderId)
  if (!found.ok) return found
  const { loaded, mine } = found.value
  const after = linesAfter(agreedLines(mine.lines), stop.lines)
  if (!after.ok) return after

  for (const { lineId, outcome, agreedQuantity, quantity } of stop.lines) {
    // What is not charged keeps what had been agreed: it is what the part to come is for.
    const charged = outcome === 'part' ? quantity : agreedQuantity
    await writer.orderLines.update(lineId, { state: lineStateAfter[outcome], quantity: charged })
  }
  await writer.workStops.update(stop.id, { state: 'agreed', agreedAt: now, signatureId: signature.id })
  await authorize(context, { orderId: stop.orderId, addOnId: null, ...signedConsent(signature) })
  const stopped = await stepOrder(context, found.value, {
    event: 'stop',
    told: 'order.stopped',
    data: { stopId: stop.id, reason: stop.reason },
  })
  if (!stopped.ok) return stopped
  const ended = await endWork(context, found.value)
  if (!ended.ok) return ended
  await closeTasks(context, stop.id, 'answer_stop')
  await openLeftOvers(context, loaded, stop)
  await schedulePickupCall(context, stop.orderId)
  const form = await enqueueForm(context, 'work_stop', stop.id)
  return form.ok ? ok(null) : form
}

/** Nobody works on it, waits for anything or asks for more any longer. */
async function endWork(context: CommandContext, { mine }: OrderAtHand): Promise<Result<null>> {
  const { reader, writer, now } = context
  const { order, job, addOns } = mine
  if (job) await writer.jobs.update(job.id, { finishedAt: now, round: job.round + 1 })
  await stopAsking(context, order.id, job)
  for (const rest of await reader.pauses.list({ orderId: order.id, endedAt: null })) {
    await writer.pauses.update(rest.id, { endedAt: now })
    await closeTasks(context, rest.id, 'pause_due')
  }
  for (const addOn of addOns) {
    if (addOn.state !== 'proposed' && addOn.state !== 'asked') continue
    const withdrawn = await withdrawAddOn(context, mine, addOn)
    if (!withdrawn.ok) return withdrawn
  }
  return ok(null)
}

/** 遗留项目: the advisor is reminded when the part should be there. */
async function openLeftOvers(
  context: CommandContext,
  { visit }: LoadedVisit,
  { orderId, lines }: WorkStop,
): Promise<void> {
  for (const { lineId, dueAt } of lines) {
    if (dueAt === null) continue
    await openTask(context, { kind: 'left_over_item', ...forAdvisor(visit, orderId), subjectId: lineId, dueAt })
  }
}
