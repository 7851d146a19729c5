import { amount, money } from '@/format/number'
import { dateTime } from '@/format/time'
import { t } from '@/i18n'
import type { DocumentOnScreen } from './document-on-screen'
import type { ShiftReportModel } from './printed-models'
import { filled } from './slips'

/** On the report that prints at take-over. */
function takenOver({ takenOver: taken }: ShiftReportModel): DocumentOnScreen['sections'] {
  if (!taken) return []
  const differs = taken.differenceFen !== 0
  const rows = filled([
    [t('documents.shift.takenOver'), `${taken.name} · ${dateTime(taken.at)}`],
    [t('documents.shift.counted'), money(taken.countedFen)],
    [t('documents.shift.difference'), differs ? money(taken.differenceFen) : ''],
    [t('documents.shift.explanation'), taken.explanation],
  ])
  return [{ rows }]
}

/** 收银交班单 (S:93 S:245). */
export function shiftReportOnScreen(model: ShiftReportModel): DocumentOnScreen {
  const figures = (label: string) => ({ label, figures: true })
  const notZero = (fen: number) => (fen === 0 ? '' : money(fen))
  return {
    title: t('documents.shift.title'),
    subtitle: `${model.number} · ${model.businessDay}`,
    sections: [
      {
        rows: filled([
          [t('documents.words.cashier'), model.cashier],
          [t('documents.role.next_cashier'), model.handedTo ?? ''],
          [t('documents.words.openedAt'), dateTime(model.openedAt)],
          [t('documents.words.closedAt'), dateTime(model.closedAt)],
          [t('documents.shift.float'), money(model.floatFen)],
        ]),
      },
      {
        table: {
          columns: [
            { label: t('documents.shift.method') },
            figures(t('documents.shift.sales')),
            figures(t('documents.shift.refunds')),
            figures(t('documents.shift.expected')),
            figures(t('documents.shift.counted')),
            figures(t('documents.shift.difference')),
          ],
          rows: model.methods.map(({ method, salesFen, refundsFen, expectedFen, countedFen, differenceFen }) => [
            t(`words.paymentMethod.${method}`),
            ...[salesFen, -refundsFen, expectedFen, countedFen, differenceFen].map(amount),
          ]),
        },
      },
      {
        rows: filled([
          [t('words.paymentTerms.on_account'), notZero(model.onAccountFen)],
          [t('words.payer.insurance'), notZero(model.insuranceFen)],
          [t('words.payer.warranty'), notZero(model.warrantyFen)],
          [t('documents.shift.discounts'), notZero(model.discountsFen)],
          [
            t('documents.shift.reversals'),
            model.reversals.count === 0
              ? ''
              : `${t('documents.shift.count', { n: model.reversals.count })} ${money(model.reversals.amountFen)}`,
          ],
          [t('documents.shift.settlements'), t('documents.shift.count', { n: model.settlementCount })],
          [t('documents.shift.explanation'), model.explanation],
        ]),
      },
      ...takenOver(model),
    ],
  }
}
