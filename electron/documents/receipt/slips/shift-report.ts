import { formatFen } from '#electron/domain/money/money'
import type { MethodTotals, ShiftReport } from '../../models/index'
import { at, slipFoot, slipHead, type SlipContext } from './common'

export function shiftReportSlip(model: ShiftReport, context: SlipContext): void {
  const { slip, text } = context
  const { shift: words, fields } = text
  const { zone } = model.head
  slipHead(context, model.head, text.titles.shiftReport)
  slip.fields([
    [fields.shift, model.number],
    [words.businessDay, model.businessDay],
    [fields.cashier, model.cashier],
    [words.openedAt, at(model.openedAt, zone)],
    [words.closedAt, at(model.closedAt, zone)],
  ])
  slip.rule()
  for (const totals of model.methods) method(totals, model, context)
  slip.rule()
  slip.sum(words.onAccount, formatFen(model.onAccountFen))
  slip.sum(words.insurance, formatFen(model.insuranceFen))
  slip.sum(words.warranty, formatFen(model.warrantyFen))
  slip.sum(words.discounts, formatFen(model.discountsFen))
  slip.sum(`${words.reversals} ${words.items(model.reversals.count)}`, formatFen(model.reversals.amountFen))
  slip.rule()
  cash(model, context)
  slip.sum(words.settlements, words.items(model.settlementCount))
  slip.sum(words.payments, words.items(model.paymentCount))
  slip.sum(words.overrides, words.times(model.overrides))
  slip.sum(words.unconfirmed, words.items(model.unconfirmedPrints))
  slip.fields([
    [words.firstNumber, model.firstNumber ?? ''],
    [words.lastNumber, model.lastNumber ?? ''],
    [words.explanation, model.explanation],
  ])
  takenOver(model, context)
  slip.signature(words.handedOver).signature(words.takenOver).blank()
  slipFoot(context, model.head)
}

/** On the report that prints at take-over. */
function takenOver({ takenOver: taken, head }: ShiftReport, { slip, text: { shift: words } }: SlipContext): void {
  if (taken === null) return
  slip.rule()
  slip.fields([
    [words.takenOver, taken.name],
    [words.takenOverAt, at(taken.at, head.zone)],
  ])
  slip.sum(words.counted, formatFen(taken.countedFen))
  if (taken.differenceFen === 0) return
  slip.sum(words.difference, formatFen(taken.differenceFen), { bold: true })
  slip.fields([[words.explanation, taken.explanation]])
}

/** Every method is counted against what is expected; a difference stands out. */
function method(totals: MethodTotals, model: ShiftReport, { slip, text }: SlipContext): void {
  const { shift: words } = text
  if (isIdle(totals)) {
    slip.sum(text.enums.method[totals.method], formatFen(0), { bold: true })
    return
  }
  slip.text(text.enums.method[totals.method], { bold: true })
  if (totals.method === 'cash') slip.part(words.float, formatFen(model.floatFen))
  slip.part(words.sales, formatFen(totals.salesFen))
  if (totals.refundsFen !== 0) slip.part(words.refunds, formatFen(-totals.refundsFen))
  if (totals.inFen !== 0) slip.part(words.in, formatFen(totals.inFen))
  if (totals.outFen !== 0) slip.part(words.out, formatFen(-totals.outFen))
  slip.part(words.expected, formatFen(totals.expectedFen))
  slip.part(words.counted, formatFen(totals.countedFen))
  slip.part(words.difference, formatFen(totals.differenceFen), { bold: totals.differenceFen !== 0 })
}

function cash({ denominations }: ShiftReport, { slip, text: { shift: words, units } }: SlipContext): void {
  const counted = denominations.filter(({ count }) => count > 0)
  if (counted.length === 0) return
  slip.text(words.denominations)
  for (const { valueFen, count } of counted)
    slip.part(`${formatFen(valueFen)} ${units.times} ${count}`, formatFen(valueFen * count))
  slip.rule()
}

/** Nothing came in, nothing went out, nothing was counted. */
function isIdle({ method, ...figures }: MethodTotals): boolean {
  return method !== 'cash' && Object.values(figures).every((fen) => fen === 0)
}
