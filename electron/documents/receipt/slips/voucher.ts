import { formatFen } from '#electron/domain/money/money'
import { displayedPlate } from '#electron/contract/plate'
import { maskedPhone } from '#electron/domain/customer/phone'
import { carName } from '../../format/names'
import type { Voucher } from '../../models/index'
import { at, slipFoot, slipHead, type SlipContext } from './common'

/** Whoever finds a lost voucher learns no phone number of the customer. */
export function voucherSlip(model: Voucher, context: SlipContext): void {
  const { slip, text } = context
  const { fields, units } = text
  const { zone } = model.head
  slipHead(context, model.head, text.titles.voucher)
  slip.large(displayedPlate(model.car.plate), 2)
  slip.blank()
  slip.fields([
    [fields.orderNumber, model.orderNumber],
    [fields.car, carName(model.car)],
    [fields.arrivedAt, at(model.arrivedAt, zone)],
    [fields.sender, `${model.sender.name} ${maskedPhone(model.sender.phone)}`.trim()],
    [fields.advisor, `${model.advisor.name} ${model.advisor.phone}`.trim()],
    [fields.card, model.cardNumber],
    [fields.keys, keys(model, context)],
    [fields.boxes, model.boxes.map(units.box).join(units.and)],
  ])
  slip.rule()
  slip.text(text.voucher.items, { bold: true })
  for (const { name, amountFen } of model.items) slip.sum(name, formatFen(amountFen))
  const discount = model.items.reduce((sum, { amountFen }) => sum + amountFen, 0) - model.totalFen
  if (discount > 0) slip.sum(text.sums.discount, formatFen(-discount))
  slip.rule()
  slip.sum(text.sums.estimatedTotal, text.units.amount(formatFen(model.totalFen)), { bold: true, height: 2 })
  if (model.promisedAt) slip.sum(fields.promisedAt, at(model.promisedAt, zone), { bold: true, height: 2 })
  slip.blank().qr(model.code).centred(model.code).blank()
  slip.centred(text.voucher.notice, { bold: true })
  slipFoot(context, model.head)
}

function keys({ keyCount, keySlot }: Voucher, { text: { units } }: SlipContext): string {
  if (keySlot === null) return ''
  return `${units.keys(keyCount)} ${units.slot(keySlot)}`
}
