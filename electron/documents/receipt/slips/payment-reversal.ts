import { formatFen } from '#electron/domain/money/money'
import { displayedPlate } from '#electron/contract/plate'
import { held } from '../../format/figures'
import type { PaymentReversal } from '../../models/index'
import { at, slipFoot, slipHead, type SlipContext } from './common'

/** Says what was undone, why and who allowed it; the settlement slip that came before is no longer right (C6). */
export function paymentReversalSlip(model: PaymentReversal, context: SlipContext): void {
  const { slip, text } = context
  const { reversal: words, fields, sums } = text
  const { zone } = model.head
  slipHead(context, model.head, text.titles.reversal)
  slip.fields([
    [fields.settlementNumber, model.settlementNumber],
    [fields.orderNumber, model.orderNumber],
    [fields.plate, held(displayedPlate(model.car.plate))],
    [fields.sender, model.sender.name],
  ])
  slip.rule()
  slip.sum(`${words.undone} ${text.enums.method[model.method]}`, text.units.amount(formatFen(-model.amountFen)), {
    bold: true,
    height: 2,
  })
  if (model.reference) slip.part(sums.reference, model.reference)
  slip.part(words.paidAt, at(model.paidAt, zone))
  slip.sum(words.due, formatFen(model.dueFen))
  slip.rule()
  slip.fields([
    [words.reason, model.reason],
    [words.approvedBy, model.approvedBy],
    [fields.cashier, model.cashier],
    [fields.shift, model.shiftNumber],
    [fields.time, at(model.reversedAt, zone)],
  ])
  slip.text(words.notice)
  slip.signature(text.enums.role.customer).signature(words.manager).blank()
  slipFoot(context, model.head)
}
