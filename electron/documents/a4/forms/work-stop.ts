import { formatFen } from '#electron/domain/money/money'
import { hours, quantity } from '../../format/figures'
import type { WorkStopModel } from '../../models/index'
import type { DocumentText } from '../../text/index'
import { itemised, table, totals } from '../lines'
import { fields, gap, heading, paragraph, signatures } from '../parts'
import type { Block } from '../block'
import type { Sheet } from '../sheet'
import { at, carRow, formNumbers, nameAndPhone } from './common'

/** What is not done and not charged, line by line, over what is (终止维修). */
export function workStopSheet(model: WorkStopModel, text: DocumentText): Sheet {
  const { workStop: words, fields: labels, sums, units } = text
  const { zone } = model.head
  return {
    formNumber: formNumbers.work_stop,
    title: text.titles.workStop,
    number: model.orderNumber,
    blocks: [
      ...fields([
        carRow(model.car, text),
        [
          { label: labels.orderNumber, value: model.orderNumber },
          { label: labels.sender, value: nameAndPhone(model.sender) },
          { label: labels.advisor, value: nameAndPhone(model.advisor) },
          { label: words.proposedBy, value: `${model.proposedBy}　${at(model.proposedAt, zone)}` },
        ],
        [
          {
            label: words.reason,
            value: [text.enums.stopReason[model.why], model.note].filter(Boolean).join(units.colon),
          },
        ],
        [{ label: words.condition, value: model.condition }],
      ]),
      heading(words.changes),
      changes(model, text),
      heading(words.charged),
      ...itemised(model.lines, model.amounts, text),
      totals(model.amounts, sums.total, text),
      gap(1),
      ...fields([
        [
          { label: words.before, value: units.amount(formatFen(model.totalBeforeFen)) },
          { label: words.after, value: units.amount(formatFen(model.amounts.totalFen)), strong: true },
        ],
      ]),
      gap(1.4),
      paragraph(words.consent),
      signatures(['customer', 'advisor', 'team'], model.signatures, text, zone),
    ],
  }
}

function changes({ changes: rows, head }: WorkStopModel, text: DocumentText): Block {
  const { workStop: words, enums } = text
  const counted = (row: WorkStopModel['changes'][number], of: number) =>
    row.kind === 'labour' ? hours(of) : `${quantity(of)} ${row.unit}`
  return table(
    [
      { label: text.table.item, mm: 64 },
      { label: words.agreed, mm: 26, right: true },
      { label: words.outcome, mm: 46 },
      { label: words.quantity, mm: 24, right: true },
      { label: text.table.amount, mm: 26, right: true },
    ],
    rows.map((row) => [
      row.name,
      counted(row, row.agreedQuantity),
      [enums.stopOutcome[row.outcome], row.dueAt === null ? '' : words.due(at(row.dueAt, head.zone))]
        .filter(Boolean)
        .join('　'),
      counted(row, row.quantity),
      formatFen(row.chargedFen),
    ]),
  )
}
