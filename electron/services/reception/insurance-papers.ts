/** 保险事故车辆资料: ticked as they come in; a car leaves without cash only when they are complete, or a manager says so (S:259). */
import type { InputOf } from '#electron/contract/index'
import { isInsured, missingPapers } from '#electron/domain/order/insurance'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { orderAtHand } from '../order/find'
import { approverOf } from '../staff/approver'
import type { LoadedOrder } from '../visit/load'

/** The whole list as it is now: one that was ticked by mistake is struck out. */
export async function saveInsurancePapers(
  context: CommandContext,
  { orderId, received }: InputOf<'reception.saveInsurancePapers'>,
): Promise<Result<null>> {
  const insured = await insuredOrder(context, orderId)
  if (!insured.ok) return insured
  const { insurancePapers: before } = insured.value
  const { writer } = context
  const wanted = new Set(received)
  for (const paper of before) {
    const stays = paper.state === 'received' ? wanted.has(paper.kind) : !wanted.has(paper.kind)
    if (!stays) await writer.insurancePapers.remove(paper.id)
  }
  const there = new Set(before.filter(({ state }) => state === 'received').map(({ kind }) => kind))
  const coming = [...wanted].filter((kind) => !there.has(kind))
  const row = { orderId, state: 'received', by: actor(context), approvedBy: null, at: context.now } as const
  await writer.insurancePapers.insert(...coming.map((kind) => ({ ...row, id: context.newId(), kind })))
  await context.tell('insurance_papers.saved', {
    record: 'repairOrders',
    recordId: orderId,
    visitId: insured.value.order.visitId,
    data: { received: [...wanted] },
  })
  return ok(null)
}

/** Those still missing are let off; who decided it is kept with each. */
export async function waiveInsurancePapers(
  context: CommandContext,
  { orderId }: InputOf<'reception.waiveInsurancePapers'>,
): Promise<Result<null>> {
  const insured = await insuredOrder(context, orderId)
  if (!insured.ok) return insured
  const approvedBy = approverOf(context, 'insurance.waive_papers')
  if (approvedBy === null) return refuse('APPROVAL_NEEDED')
  const missing = missingPapers(insured.value.insurancePapers)
  const row = { orderId, state: 'waived', by: actor(context), approvedBy, at: context.now } as const
  await context.writer.insurancePapers.insert(...missing.map((kind) => ({ ...row, id: context.newId(), kind })))
  await context.tell('insurance_papers.waived', {
    record: 'repairOrders',
    recordId: orderId,
    visitId: insured.value.order.visitId,
    data: { missing, approvedBy, reason: context.caller.approval?.reason ?? '' },
  })
  return ok(null)
}

async function insuredOrder(context: CommandContext, orderId: string): Promise<Result<LoadedOrder>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { mine } = found.value
  if (!isInsured(mine.order, mine.lines)) return refuse('ORDER_NOT_INSURED')
  return mine.order.state === 'delivered'
    ? refuse('ORDER_NOT_POSSIBLE_NOW', { state: mine.order.state, event: 'change' })
    : ok(mine)
}
