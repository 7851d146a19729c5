/** When the car will be done, and on which terms: what the customer signs beside the price. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { labourMinutes, suggestPromise as suggest } from '#electron/domain/clock/due'
import { checkPhone } from '#electron/domain/customer/phone'
import type { RepairOrder } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext, QueryContext } from '../handler'
import { refreshConsent } from '../order/consent'
import { orderAtHand } from '../order/find'
import { stepOrder } from '../order/step'
import { schedulePickupCall } from '../task/pickup-call'

/** From the hours of the agreed labour, some slack and the opening hours (S:45 S:152). */
export async function suggestPromise(
  context: QueryContext,
  { orderId }: InputOf<'reception.suggestPromise'>,
): Promise<Result<OutputOf<'reception.suggestPromise'>>> {
  const { now, settings } = context
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const labour = found.value.mine.lines.filter((line) => line.kind === 'labour' && line.state === 'agreed')
  const workMinutes = labourMinutes(labour.reduce((sum, line) => sum + line.quantity, 0))
  return ok({ suggestedAt: suggest(now, workMinutes, settings.promiseSlackMinutes, settings), workMinutes })
}

/** Terms are part of what is signed: a signed order whose terms change asks for consent again. */
export async function saveTerms(
  context: CommandContext,
  { orderId, waits, reachPhone, ...terms }: InputOf<'reception.saveTerms'>,
): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { visit } = found.value.loaded
  const phone = checkPhone(reachPhone)
  if (!phone.ok) return phone
  if (terms.promisedAt <= context.now) return refuse('PROMISE_IN_THE_PAST')
  // A rework stays one; nothing else becomes one, for it would name no earlier order.
  const rework = found.value.mine.order.reworkOfOrderId !== null
  if (terms.category === 'rework' && !rework) return refuse('REWORK_WITHOUT_ORDER')
  const category = rework ? 'rework' : terms.category
  const agreed = { ...terms, category, reachPhone: phone.value }
  const saved = await stepOrder(context, found.value, {
    event: 'revise',
    told: 'order.terms_set',
    data: { promisedAt: agreed.promisedAt, before: termsOf(found.value.mine.order, visit.waits) },
    patch: agreed,
  })
  if (!saved.ok) return saved
  await context.writer.visits.update(visit.id, { waits })
  await refreshConsent(context, orderId)
  await schedulePickupCall(context, orderId)
  return ok(null)
}

/** What the shop's memory keeps of terms that are replaced; null for the first. */
function termsOf(order: RepairOrder, waits: boolean | null) {
  const { promisedAt, category, paymentTerms, oldParts, wash, reachPhone, otherRequests } = order
  if (promisedAt === null) return null
  return { promisedAt, category, paymentTerms, oldParts, wash, waits, reachPhone, otherRequests }
}
