import { formatFen } from '#electron/domain/money/money'
import { kilometres } from '../../format/figures'
import type { SettlementModel } from '../../models/index'
import type { DocumentText } from '../../text/index'
import type { Block, Piece } from '../block'
import { itemised, table, totals } from '../lines'
import { fields, gap, paragraph, signatures } from '../parts'
import type { Sheet } from '../sheet'
import { at, carRow, formNumbers, nameAndPhone } from './common'

/** The list that the customer signs at delivery (S:176); labour and parts apart (S:41). */
export function settlementSheet(model: SettlementModel, text: DocumentText): Sheet {
  const { settlement: words, sums } = text
  return {
    formNumber: formNumbers.settlement,
    title: text.titles.settlement,
    number: model.number,
    blocks: [
      ...whoAndWhat(model, text),
      gap(2.4),
      ...itemised(model.lines, model.amounts, text),
      totals(model.amounts, sums.total, text),
      gap(2),
      payments(model, text),
      ...declined(model, text),
      ...afterwards(model, text),
      gap(1.4),
      paragraph(words.warranty(kilometres(model.warranty.km), model.warranty.days)),
      paragraph(words.effective, 'small'),
      signatures(['customer', 'advisor', 'cashier'], withCashier(model), text, model.head.zone),
    ],
  }
}

function whoAndWhat(model: SettlementModel, text: DocumentText): Piece[] {
  const { fields: words, units, enums } = text
  const { zone } = model.head
  return fields([
    [
      { label: words.owner, value: nameAndPhone(model.owner) },
      { label: words.sender, value: nameAndPhone(model.sender) },
      ...(model.payer ? [{ label: words.payer, value: nameAndPhone(model.payer) }] : []),
    ],
    carRow(model.car, text),
    [
      { label: words.orderNumber, value: model.orderNumber, share: 1.3 },
      { label: words.category, value: enums.category[model.category] },
      { label: words.odometer, value: units.km(kilometres(model.odometerKm)) },
      { label: words.arrivedAt, value: at(model.arrivedAt, zone), share: 1.2 },
      { label: words.leftAt, value: at(model.leftAt, zone), share: 1.2 },
    ],
  ])
}

/** How the total is covered, each with its reference. */
function payments(model: SettlementModel, text: DocumentText): Block {
  const { enums, sums, fields: words } = text
  const { zone } = model.head
  const others = [
    ...model.coveredByOthers.map(({ payer, amountFen }) => [enums.payer[payer], amountFen] as const),
    [sums.deposit, model.depositFen] as const,
    [sums.onAccount, model.onAccountFen] as const,
  ]
  const rows = [
    ...others.filter(([, fen]) => fen !== 0).map(([name, fen]) => [name, '', '', formatFen(fen)]),
    ...model.payments.map(({ method, amountFen, tenderedFen, changeFen, reference, at: time }) => {
      const cash = [
        tenderedFen === null ? '' : `${sums.tendered} ${formatFen(tenderedFen)}`,
        changeFen === null ? '' : `${sums.change} ${formatFen(changeFen)}`,
      ]
      const detail = [reference, ...cash].filter(Boolean).join('　')
      const name = amountFen < 0 ? sums.reversed(enums.method[method]) : enums.method[method]
      return [name, detail, at(time, zone), formatFen(amountFen)]
    }),
  ]
  return table(
    [
      { label: text.settlement.payments, mm: 30 },
      { label: sums.reference, mm: 96 },
      { label: words.time, mm: 35 },
      { label: text.table.amount, mm: 25, right: true },
    ],
    rows.length > 0 ? rows : [['', '', '', '']],
  )
}

/** Told again at the end, so that nobody says later it had not been offered. */
function declined({ declinedAddOns }: SettlementModel, { settlement: words, table: labels }: DocumentText): Block[] {
  if (declinedAddOns.length === 0) return []
  const rows = declinedAddOns.map(({ title, totalFen, safetyCritical }) => [
    safetyCritical ? words.safety(title) : title,
    formatFen(totalFen),
  ])
  const columns = [
    { label: words.declined, mm: 161 },
    { label: labels.amount, mm: 25, right: true },
  ]
  return [gap(2.4), table(columns, rows)]
}

function afterwards(model: SettlementModel, text: DocumentText): Piece[] {
  const { fields: words, enums, settlement, units } = text
  const km = model.nextService?.km ?? null
  const next = settlement.nextServiceAt(model.nextService?.on ?? '', km === null ? '' : units.km(kilometres(km)))
  return [
    gap(2.4),
    ...fields([
      [
        { label: words.oldParts, value: enums.oldParts[model.oldParts] },
        { label: settlement.nextService, value: next, share: 1.5 },
        { label: words.shift, value: model.shiftNumber, share: 1.2 },
        { label: words.time, value: at(model.settledAt, model.head.zone), share: 1.2 },
      ],
    ]),
  ]
}

/** The cashier signs by the shift in which it was settled. */
function withCashier({ signatures: given, cashier, settledAt }: SettlementModel): SettlementModel['signatures'] {
  if (cashier === '' || settledAt === null) return given
  return [{ role: 'cashier', name: cashier, at: settledAt, strokes: null }, ...given]
}
