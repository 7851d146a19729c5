/** The customer's yes or no to additional work, however it came: at the counter, the kiosk, by phone, on paper (S:165). */
import { promiseWith } from '#electron/domain/order/add-on'
import type { AddOn } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { reopenSettlement } from '../settlement/reopen'
import { schedulePickupCall } from '../task/pickup-call'
import { closeTasks, forAdvisor, openTask } from '../task/task'
import { addOnAfter } from './add-on-step'
import { authorize, type Consent } from './authorize'
import { backToWork } from './back-to-work'
import { orderAtHand, type OrderAtHand } from './find'
import { stepOrder, type OrderStep } from './step'

export type AddOnAnswer = Omit<Consent, 'orderId' | 'addOnId'>

/** Approval adds the lines and moves the promise; a refusal is told to the workshop. No consent, no work. */
export async function settleAddOn(context: CommandContext, addOnId: string, given: AddOnAnswer): Promise<Result<null>> {
  const addOn = await context.reader.addOns.get(addOnId)
  if (!addOn) return refuse('ADD_ON_UNKNOWN')
  const found = await orderAtHand(context, addOn.orderId)
  if (!found.ok) return found
  const { next, own } = addOnAfter(found.value.mine, addOn, given.answer === 'yes' ? 'approve' : 'decline')
  if (!next.ok) return next

  await context.writer.addOns.update(addOnId, { state: next.value, answeredAt: context.now })
  const lineState = given.answer === 'yes' ? 'agreed' : 'declined'
  for (const line of own) await context.writer.orderLines.update(line.id, { state: lineState })
  await authorize(context, { ...given, orderId: addOn.orderId, addOnId })
  await closeTasks(context, addOnId, 'answer_add_on')
  await context.tell(given.answer === 'yes' ? 'add_on.approved' : 'add_on.declined', {
    record: 'addOns',
    recordId: addOnId,
    visitId: found.value.loaded.visit.id,
    data: { way: given.way },
  })
  if (given.answer === 'yes') return goAhead(context, found.value, addOn)
  await askToTellWorkshop(context, found.value, addOnId)
  return ok(null)
}

/** Work that was finished begins again with more to do; work under way goes on. */
async function goAhead(context: CommandContext, found: OrderAtHand, addOn: AddOn): Promise<Result<null>> {
  const { order, job } = found.mine
  const promisedAt =
    order.promisedAt === null ? null : promiseWith(addOn.extraMinutes, order.promisedAt, context.settings)
  const step: OrderStep = {
    event: 'approve_add_on',
    told: 'order.extended',
    data: { addOnId: addOn.id, promisedAt },
    patch: { promisedAt },
  }
  if (job !== null && job.finishedAt !== null) return backToWork(context, found, step)
  const extended = await stepOrder(context, found, step)
  if (!extended.ok) return extended
  await schedulePickupCall(context, order.id)
  return reopenSettlement(context, { ...found.mine, order: extended.value })
}

async function askToTellWorkshop(context: CommandContext, { loaded, mine }: OrderAtHand, addOnId: string) {
  await openTask(context, {
    kind: 'tell_workshop',
    ...forAdvisor(loaded.visit, mine.order.id),
    subjectId: addOnId,
    dueAt: context.now,
  })
}
