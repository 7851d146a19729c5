import type { Intake } from '../../models/index'
import type { DocumentText } from '../../text/index'
import type { Block } from '../block'
import { blankRows, table, type Column } from '../lines'
import { fields, heading, paragraph, signatures } from '../parts'
import type { Sheet } from '../sheet'
import { at, carRow, formNumbers, nameAndPhone } from './common'

/** What is in the car, where it is kept, and that it came back (S:155). */
export function belongingsSheet(model: Intake, text: DocumentText): Sheet {
  const { fields: labels, belongings: words, units } = text
  const { zone } = model.head
  const keys = model.keys ? `${units.keys(model.keys.count)}　${units.slot(model.keys.slot)}` : ''
  return {
    formNumber: formNumbers.belongings,
    title: text.titles.belongings,
    number: `${labels.card} ${model.cardNumber}　${at(model.arrivedAt, zone)}`,
    blocks: [
      ...fields([
        carRow(model.car, text),
        [
          { label: labels.sender, value: nameAndPhone(model.sender) },
          { label: labels.advisor, value: nameAndPhone(model.advisor) },
          { label: labels.keys, value: keys },
        ],
      ]),
      ...things(model, text),
      ...documents(model, text),
      heading(words.goingIn),
      signatures(['customer', 'advisor'], model.signatures, text, zone),
      heading(words.comingOut),
      paragraph(words.returned),
      signatures(['collector', 'returned_by'], model.signatures, text, zone),
    ],
  }
}

/** A line or two stay free for what turns up later. */
function things({ belongings: items }: Intake, text: DocumentText): Block[] {
  const { belongings: words, units } = text
  const columns: Column[] = [
    { label: words.item, mm: 70 },
    { label: words.quantity, mm: 20, right: true },
    { label: words.box, mm: 26 },
    { label: words.remark, mm: 70 },
  ]
  const rows = items.map(({ item, quantity, box, remark, kept }) => [
    item,
    String(quantity),
    box === null ? '' : units.box(box),
    [kept ? '' : words.offeredBack, remark].filter(Boolean).join(units.semicolon),
  ])
  const block = table(columns, rows, true)
  return [
    heading(text.release.belongings),
    ...(items.length === 0 ? [paragraph(words.none)] : []),
    { ...block, rows: [...block.rows, ...blankRows(columns, 2)] },
  ]
}

function documents({ documents: taken }: Intake, text: DocumentText): Block[] {
  const { belongings: words, enums } = text
  const columns: Column[] = [
    { label: words.document, mm: 90 },
    { label: words.keptWhere, mm: 96 },
  ]
  const rows = taken.map(({ kind, name, keptWhere }) => [name || enums.document[kind], keptWhere])
  const block = table(columns, rows, true)
  return [heading(words.documents), rows.length > 0 ? block : { ...block, rows: blankRows(columns, 1) }]
}
