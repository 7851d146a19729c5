import { formatFen } from '#electron/domain/money/money'
import { kilometres } from '../../format/figures'
import type { RepairOrderModel } from '../../models/index'
import type { DocumentText } from '../../text/index'
import type { Block } from '../block'
import { blankRows, itemised, table, totals, type Column } from '../lines'
import { fields, gap, heading, list, notice, paragraph, signatures } from '../parts'
import type { Sheet } from '../sheet'
import { at, carRow, formNumbers, nameAndPhone, readingFields } from './common'

/** Three copies of one text: for the archive, the workshop and the customer, whose copy collects the car (S:53 S:258). */
export function repairOrderSheets(model: RepairOrderModel, text: DocumentText): Sheet[] {
  const blocks = content(model, text)
  const { voucherCode } = model.later
  return (['archive', 'workshop', 'customer'] as const).map((copy) => ({
    formNumber: formNumbers.repair_order,
    title: text.titles.repairOrder,
    number: `${text.titles.repairOrderSubtitle}　${model.number}`,
    copy: text.copies[copy],
    blocks,
    ...(copy === 'customer' && voucherCode ? { code: { data: voucherCode, caption: text.order.voucher } } : {}),
  }))
}

function content(model: RepairOrderModel, text: DocumentText): Block[] {
  const { order, sums, settlement } = text
  return [
    ...whoAndWhat(model, text),
    gap(2.4),
    ...itemised(model.lines, model.amounts, text),
    totals(model.amounts, sums.estimatedTotal, text),
    ...agreed(model, text),
    ...model.noWarranty.map((why) => notice(`${order.noWarrantyTitle}${text.units.colon}${order.noWarranty[why]}`)),
    gap(1.6),
    paragraph(settlement.warranty(kilometres(model.warranty.km), model.warranty.days), 'small'),
    list(order.terms),
    ...addOns(model, text),
    gap(2),
    ...fields([[{ label: text.fields.advice, value: model.later.advice }]]),
    signatures(['customer', 'advisor', 'foreman', 'team'], model.signatures, text, model.head.zone),
    signatures(['team_leader', 'inspector', 'collector'], model.signatures, text, model.head.zone),
  ]
}

function whoAndWhat(model: RepairOrderModel, text: DocumentText): Block[] {
  const { fields: words, units, enums } = text
  const { zone } = model.head
  return fields([
    [
      { label: words.owner, value: nameAndPhone(model.owner) },
      { label: words.sender, value: nameAndPhone(model.sender) },
      ...(model.payer ? [{ label: words.payer, value: nameAndPhone(model.payer) }] : []),
      { label: words.advisor, value: nameAndPhone(model.advisor) },
    ],
    carRow(model.car, text),
    [
      { label: words.arrivedAt, value: at(model.arrivedAt, zone), share: 1.4 },
      { label: words.odometer, value: units.km(kilometres(model.readings.odometerKm)) },
      ...readingFields(model.readings, text),
      { label: words.card, value: model.cardNumber },
      { label: words.category, value: enums.category[model.category] },
      ...(model.reworkOf === undefined ? [] : [{ label: words.reworkOf, value: model.reworkOf }]),
    ],
    [{ label: words.complaint, value: model.complaint }],
  ])
}

function agreed(model: RepairOrderModel, text: DocumentText): Block[] {
  const { fields: words, units, enums } = text
  const waits = model.waits === null ? '' : enums.waits[model.waits ? 'waits' : 'leaves']
  return fields([
    [
      { label: words.promisedAt, value: at(model.promisedAt, model.head.zone), share: 1.6, strong: true },
      { label: words.paymentTerms, value: enums.terms[model.paymentTerms] },
      { label: words.oldParts, value: enums.oldParts[model.oldParts], share: 1.2 },
      { label: words.wash, value: model.wash ? units.yes : units.no, share: 0.7 },
      { label: words.waits, value: waits },
    ],
    [
      { label: words.reachPhone, value: model.reachPhone },
      { label: words.otherRequests, value: model.otherRequests, share: 2.4 },
    ],
  ])
}

/** What was added to the order; with room to write while there is none. */
function addOns(model: RepairOrderModel, text: DocumentText): Block[] {
  const words = text.order.addOnColumns
  const columns: Column[] = [
    { label: words.item, mm: 60 },
    { label: words.amount, mm: 24, right: true },
    { label: words.promised, mm: 34 },
    { label: words.answer, mm: 36 },
    { label: words.at, mm: 32 },
  ]
  const { zone } = model.head
  const rows = model.later.addOns.map((addOn) => [
    `${addOn.position}. ${addOn.title}`,
    formatFen(addOn.totalFen),
    at(addOn.promisedAt, zone),
    [text.enums.answer[addOn.answer], addOn.personName, text.enums.way[addOn.way]].join('　'),
    at(addOn.at, zone),
  ])
  const block = table(columns, rows, true)
  return [heading(text.order.addOns), rows.length > 0 ? block : { ...block, rows: blankRows(columns, 2) }]
}
