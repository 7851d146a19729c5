import { displayedPlate } from '#electron/contract/plate'
import { amount, hours, money, quantity } from '@/format/number'
import { dateTime } from '@/format/time'
import { t } from '@/i18n'
import type { DocumentOnScreen, DocumentSection } from './document-on-screen'
import { amountRows, lineSections } from './priced'
import type { WorkStopModel } from './signed-models'

/** 终止维修确认单: what is not charged as it was agreed, line by line, and what is. */
export function workStopOnScreen(model: WorkStopModel): DocumentOnScreen {
  const reason = [t(`words.stopReason.${model.why}`), model.note].filter((part) => part !== '').join('：')
  return {
    title: t('documents.stop.title'),
    subtitle: [displayedPlate(model.car.plate), model.orderNumber].join(' · '),
    sections: [
      {
        rows: [
          { label: t('documents.stop.reason'), value: reason },
          { label: t('documents.stop.condition'), value: model.condition },
        ],
      },
      changes(model),
      ...lineSections(model.lines),
      {
        rows: [...amountRows(model.amounts), { label: t('documents.stop.before'), value: money(model.totalBeforeFen) }],
      },
      { text: t('documents.stop.consent') },
    ],
    sum: { label: t('documents.stop.sum'), value: money(model.amounts.totalFen) },
  }
}

function changes({ changes: rows }: WorkStopModel): DocumentSection {
  const counted = ({ kind, unit }: (typeof rows)[number], of: number) =>
    kind === 'labour' ? hours(of) : `${quantity(of)} ${unit}`
  return {
    heading: t('documents.stop.changes'),
    table: {
      columns: [
        { label: t('documents.item') },
        { label: t('documents.stop.outcome') },
        { label: t('documents.stop.agreed'), figures: true },
        { label: t('documents.stop.charged'), figures: true },
        { label: t('documents.amount'), figures: true },
      ],
      rows: rows.map((row) => [
        row.name,
        [
          t(`words.stopOutcome.${row.outcome}`),
          row.dueAt === null ? '' : t('documents.stop.due', { time: dateTime(row.dueAt) }),
        ]
          .filter((part) => part !== '')
          .join(' · '),
        counted(row, row.agreedQuantity),
        counted(row, row.quantity),
        amount(row.chargedFen),
      ]),
    },
  }
}
