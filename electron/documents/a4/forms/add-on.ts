import { formatFen } from '#electron/domain/money/money'
import type { AddOnModel } from '../../models/index'
import type { DocumentText } from '../../text/index'
import { itemised, totals } from '../lines'
import { fields, gap, heading, notice, paragraph, signatures } from '../parts'
import type { Sheet } from '../sheet'
import { at, carRow, formNumbers, nameAndPhone } from './common'

export function addOnSheet(model: AddOnModel, text: DocumentText): Sheet {
  const { addOn: words, fields: labels, sums, units } = text
  const { zone } = model.head
  return {
    formNumber: formNumbers.add_on,
    title: text.titles.addOn,
    number: `${model.orderNumber}　${words.position(model.position)}`,
    blocks: [
      ...fields([
        carRow(model.car, text),
        [
          { label: labels.sender, value: nameAndPhone(model.sender) },
          { label: labels.advisor, value: nameAndPhone(model.advisor) },
          { label: words.proposedBy, value: `${model.proposedBy}　${at(model.proposedAt, zone)}` },
        ],
        [{ label: words.title, value: model.title, strong: true }],
        [{ label: words.reason, value: model.reason }],
      ]),
      ...(model.safetyCritical ? [notice(words.safetyNotice)] : []),
      gap(2),
      ...itemised(model.lines, model.amounts, text),
      totals(model.amounts, sums.total, text),
      gap(1),
      ...fields([
        [
          { label: words.extraMinutes, value: units.minutes(model.extraMinutes) },
          { label: labels.promisedAt, value: at(model.promisedAt, zone), strong: true, share: 1.4 },
          { label: sums.orderTotal, value: units.amount(formatFen(model.orderTotalFen)), strong: true, share: 1.4 },
        ],
      ]),
      heading(words.answer),
      paragraph(words.consent),
      gap(1.4),
      ...fields([answer(model, text)]),
      signatures(['customer', 'advisor'], model.signatures, text, zone),
    ],
  }
}

/** While nobody has answered, both answers are there to be ticked. */
function answer({ later, head }: AddOnModel, { addOn: words, enums, fields: labels }: DocumentText) {
  const given = later.answer
  const tick = (which: 'yes' | 'no') => `${given?.answer === which ? '■' : '□'} ${enums.answer[which]}`
  const how = given && [given.personName, enums.way[given.way], at(given.at, head.zone)].filter(Boolean).join('　')
  const told = later.told ? `${later.told.name}　${at(later.told.at, head.zone)}` : ''
  return [
    { label: words.answer, value: `${tick('yes')}　　${tick('no')}`, strong: true },
    { label: labels.customer, value: how ?? '', share: 1.4 },
    { label: words.told, value: told },
  ]
}
