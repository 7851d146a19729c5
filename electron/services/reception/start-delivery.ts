/** Delivery begins: who collects, with what right, and what was agreed for the time after (S:9 S:10 S:11 S:176). */
import type { InputOf } from '#electron/contract/index'
import { checkFollowUp } from '#electron/domain/clock/due'
import { checkPhoneIfAny } from '#electron/domain/customer/phone'
import { checkCollector, isException } from '#electron/domain/delivery/collector'
import type { RepairOrder } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { readCode } from '#electron/domain/scan/code'
import { actor, type CommandContext } from '../handler'
import { orderAtHand } from '../order/find'
import { approverOf } from '../staff/approver'
import { settleNothing } from '../settlement/nothing-due'

type Start = InputOf<'reception.startDelivery'>

/** May be said again until the car is handed over; a voucher taken back stays taken back. */
export async function startDelivery(
  context: CommandContext,
  { orderId, voucherCode, ...said }: Start,
): Promise<Result<null>> {
  const { writer, now, settings } = context
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { order, delivery: last, settlement } = found.value.mine
  if (order.state !== 'ready') return refuse('ORDER_NOT_POSSIBLE_NOW', { state: order.state, event: 'deliver' })
  const settled = await settleNothing(context, found.value.mine)
  if (!settled.ok) return settled
  const before = last?.handedOverAt === null ? last : null
  const voucher = await takeVoucherBack(context, order, voucherCode, before?.voucherReturned ?? false)
  if (!voucher.ok) return voucher
  const phone = checkPhoneIfAny(said.collectorPhone)
  if (!phone.ok) return phone
  const collector = checkCollector({ ...said, collectorPhone: phone.value, voucherReturned: voucher.value })
  if (!collector.ok) return collector
  const exceptionApprovedBy = isException(collector.value) ? approverOf(context, 'delivery.without_voucher') : null
  if (isException(collector.value) && exceptionApprovedBy === null) return refuse('APPROVAL_NEEDED')
  const followUp = said.followUpAt === null ? ok(null) : checkFollowUp(said.followUpAt, now, settings)
  if (!followUp.ok) return followUp

  const id = before?.id ?? context.newId()
  const row = { ...collector.value, exceptionApprovedBy, by: actor(context), startedAt: now }
  const signed = { settlementSignatureId: settlement?.signatureId ?? null, handedOverAt: null }
  const visitId = order.visitId
  if (before) await writer.deliveries.update(id, row)
  else await writer.deliveries.insert({ ...row, ...signed, id, orderId, visitId })
  await context.tell('delivery.started', {
    record: 'deliveries',
    recordId: id,
    visitId,
    data: {
      orderId,
      voucherReturned: voucher.value,
      exceptionApprovedBy,
      reason: context.caller.approval?.reason ?? '',
    },
  })
  return ok(null)
}

/** Whether the voucher is back; a code that is none, or another car's, is refused. */
async function takeVoucherBack(
  { reader }: CommandContext,
  order: RepairOrder,
  scanned: string,
  isBack: boolean,
): Promise<Result<boolean>> {
  if (scanned === '') return ok(isBack)
  const read = readCode(scanned)
  if (read.what !== 'voucher') return refuse('VOUCHER_UNKNOWN')
  if (read.code === order.voucherCode) return ok(true)
  const other = await reader.repairOrders.first({ voucherCode: read.code })
  return refuse(other ? 'VOUCHER_OF_ANOTHER_ORDER' : 'VOUCHER_UNKNOWN')
}
