import { displayedPlate } from '#electron/contract/plate'
import type { KeyTag } from '../../models/index'
import { slipFoot, type SlipContext } from './common'

/** The slot is read from an arm's length, in front of an open cabinet. */
export function keyTagSlip(model: KeyTag, context: SlipContext): void {
  const { slip, text } = context
  const { fields, units } = text
  if (context.reprint > 0) slip.centred(text.head.reprint(context.reprint), { bold: true })
  slip.centred(text.titles.keyTag)
  slip.large(String(model.slot), 8)
  slip.blank()
  slip.large(displayedPlate(model.plate), 2)
  slip.fields([
    [fields.car, model.carName],
    [fields.keys, units.keys(model.count)],
    [fields.card, model.cardNumber],
    [fields.orderNumber, model.orderNumber ?? ''],
  ])
  slip.qr(model.code).centred(model.code)
  slipFoot(context, model.head)
}
