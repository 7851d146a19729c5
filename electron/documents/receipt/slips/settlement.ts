import { capitals } from '#electron/domain/money/capitals'
import { formatFen } from '#electron/domain/money/money'
import { displayedPlate } from '#electron/contract/plate'
import { maskedPhone } from '#electron/domain/customer/phone'
import { kilometres, held } from '../../format/figures'
import { carName } from '../../format/names'
import type { SettlementModel, SettlementPayment } from '../../models/index'
import { at, slipFoot, slipHead, type SlipContext } from './common'
import { itemised, sums } from './lines'

/** The receipt that the customer takes from the cashier (C1). */
export function settlementSlip(model: SettlementModel, context: SlipContext): void {
  const { slip, text } = context
  slipHead(context, model.head, text.titles.settlement)
  who(model, context)
  slip.rule()
  itemised(model.lines, context)
  slip.rule()
  sums(model.amounts, model.lines, context)
  slip.sum(text.sums.total, text.units.amount(formatFen(model.amounts.totalFen)), { bold: true, height: 2 })
  slip.text(`${text.sums.inCapitals} ${text.capitals(capitals(model.amounts.totalFen))}`)
  slip.rule()
  covered(model, context)
  slip.rule()
  afterwards(model, context)
  slip.signature(text.enums.role.customer)
  slip.blank().centred(text.settlement.thanks)
  slipFoot(context, model.head)
}

function who(model: SettlementModel, { slip, text: { fields, units, head } }: SlipContext): void {
  const { shop, zone } = model.head
  const customer = model.payer ?? model.owner ?? model.sender
  slip.fields([
    [fields.settlementNumber, model.number],
    [fields.orderNumber, model.orderNumber],
    [fields.customer, customer.name],
    [fields.sender, model.sender.name],
    [fields.phone, maskedPhone(model.sender.phone)],
    [fields.plate, held(displayedPlate(model.car.plate))],
    [fields.car, carName(model.car)],
    [fields.vin, model.car.vin],
    [fields.odometer, units.km(kilometres(model.odometerKm))],
    [fields.arrivedAt, at(model.arrivedAt, zone)],
    [fields.leftAt, at(model.leftAt, zone)],
    [head.address, shop.address],
  ])
  if (shop.creditCode) slip.text(`${head.creditCode} ${shop.creditCode}`)
}

/** How the total is covered: by others, by a deposit, on account, and by each payment. */
function covered(model: SettlementModel, context: SlipContext): void {
  const { slip, text } = context
  for (const { payer, amountFen } of model.coveredByOthers) slip.sum(text.enums.payer[payer], formatFen(amountFen))
  if (model.depositFen !== 0) slip.sum(text.sums.deposit, formatFen(model.depositFen))
  if (model.onAccountFen !== 0) slip.sum(text.sums.onAccount, formatFen(model.onAccountFen))
  for (const payment of model.payments) paid(payment, context)
}

function paid(
  { method, amountFen, tenderedFen, changeFen, reference }: SettlementPayment,
  { slip, text }: SlipContext,
) {
  const name = text.enums.method[method]
  slip.sum(amountFen < 0 ? text.sums.reversed(name) : name, formatFen(amountFen), { bold: true })
  if (tenderedFen !== null) slip.part(text.sums.tendered, formatFen(tenderedFen))
  if (changeFen !== null) slip.part(text.sums.change, formatFen(changeFen))
  if (reference) slip.part(text.sums.reference, reference)
}

/** What the customer should know after paying: what was left undone, warranty, old parts, next service; then who settled it. */
function afterwards(model: SettlementModel, { slip, text }: SlipContext): void {
  const { fields, enums, units, settlement: words } = text
  const { zone } = model.head
  if (model.declinedAddOns.length > 0) {
    slip.text(words.declined)
    for (const { title, totalFen, safetyCritical } of model.declinedAddOns)
      slip.part(safetyCritical ? words.safety(title) : title, formatFen(totalFen))
  }
  slip.text(words.warranty(kilometres(model.warranty.km), model.warranty.days))
  const { on = null, km = null } = model.nextService ?? {}
  slip.fields([
    [fields.oldParts, enums.oldParts[model.oldParts]],
    [words.nextService, words.nextServiceAt(on ?? '', km === null ? '' : units.km(kilometres(km)))],
    [fields.advisor, `${model.advisor.name} ${model.advisor.phone}`.trim()],
    [fields.cashier, model.cashier],
    [fields.shift, model.shiftNumber],
    [fields.time, at(model.settledAt, zone)],
  ])
}
