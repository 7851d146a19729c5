import { capitals } from '#electron/domain/money/capitals'
import { formatFen } from '#electron/domain/money/money'
import { hours, quantity } from '../format/figures'
import { html, type Html } from '../html'
import type { Amounts, LabourLine, Lines, OtherLine, PartLine } from '../models/index'
import type { DocumentText } from '../text/index'
import { hairlineMm, lineMm, linesIn, wordMm, type Block, type Piece, type Table } from './block'

export interface Column {
  label: string
  mm: number
  right?: boolean
}

const cellMm = { across: 2.4, down: 1.4 + hairlineMm }
const tableHeadMm = 5.2 + 2 * hairlineMm

/** A table of texts whose rows grow with what is in them. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], grid = false): Table {
  const head = html`<tr>
    ${columns.map(({ label, right }) => html`<th class="${right ? 'right' : ''}">${label}</th>`)}
  </tr>`
  return {
    head: { html: head, mm: tableHeadMm },
    rows: rows.map((cells) => row(columns, cells)),
    wrap: (above, parts) =>
      html`<table class="${grid ? 'grid' : ''}">
        <colgroup>
          ${columns.map(({ mm }) => html`<col style="width:${mm}mm" />`)}
        </colgroup>
        ${above} ${parts}
      </table>`,
  }
}

function row(columns: readonly Column[], cells: readonly string[]): Piece {
  const lines = columns.map(({ mm }, index) => linesIn(cells[index] ?? '', mm - cellMm.across))
  return {
    html: html`<tr>
      ${columns.map(({ right }, index) => html`<td class="${right ? 'right' : ''}">${cells[index] ?? ''}</td>`)}
    </tr>`,
    mm: Math.max(...lines) * lineMm.normal + cellMm.down,
  }
}

/** Rows to write in by hand. */
export function blankRows(columns: readonly Column[], count: number): Piece[] {
  const cells = columns.map(() => html`<td class="blank"></td>`)
  return Array.from({ length: count }, () => ({
    html: html`<tr>
      ${cells}
    </tr>`,
    mm: 7 + hairlineMm,
  }))
}

/** Labour, parts and the rest in tables of their own, one set of columns for all (S:41); subtotals stand in the amount column. */
export function itemised(lines: Lines, amounts: Amounts, text: DocumentText): Block[] {
  const { table: words, sums } = text
  const figures = (amount: string): Column[] => [
    { label: amount, mm: 18, right: true },
    { label: words.price, mm: 21, right: true },
    { label: words.amount, mm: 23, right: true },
    { label: words.payer, mm: 20 },
  ]
  const name = (label: string, mm: number): Column => ({ label, mm })
  const code = { label: words.code, mm: 20 }
  const plain = (title: string, amount: string) => [name(title, 84), code, ...figures(amount)]
  // As wide as its longest word, which no line may break, and the name takes what is left.
  const sourceMm = Math.max(16, wordMm(Object.values(text.enums.source)) + cellMm.across)
  const parts = [
    name(words.parts, 64 - sourceMm),
    code,
    { label: words.brand, mm: 20 },
    { label: words.source, mm: sourceMm },
  ]

  const blocks: Block[] = []
  if (lines.labour.length > 0)
    blocks.push(
      withSubtotal(
        plain(words.labour, words.hours),
        lines.labour.map((line) => [line.name, line.code, ...priced(line, hours(line.hoursHundredths), text)]),
        [sums.labour, amounts.labourFen],
      ),
    )
  if (lines.parts.length > 0)
    blocks.push(
      withSubtotal(
        [...parts, ...figures(words.quantity)],
        lines.parts.map((line) => [
          line.name,
          line.code,
          line.brand,
          text.enums.source[line.source],
          ...priced(line, measured(line), text),
        ]),
        [sums.parts, amounts.partsFen],
      ),
    )
  if (lines.other.length > 0)
    blocks.push(
      withSubtotal(
        plain(words.other, words.quantity),
        lines.other.map((line) => [line.name, line.code, ...priced(line, measured(line), text)]),
        [sums.other, amounts.otherFen],
      ),
    )
  return blocks.length > 0 ? blocks : [table([{ label: words.item, mm: 186 }], [[words.empty]])]
}

function priced(line: LabourLine | PartLine | OtherLine, amount: string, { enums }: DocumentText): string[] {
  return [amount, formatFen(line.unitPriceFen), formatFen(line.amountFen), enums.payer[line.payer]]
}

function measured({ quantityThousandths, unit }: PartLine | OtherLine): string {
  return `${quantity(quantityThousandths)} ${unit}`
}

function withSubtotal(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  [label, fen]: readonly [string, number],
): Table {
  const lines = table(columns, rows)
  const subtotal = html`<tr>
    <td class="right" colspan="${columns.length - 2}">${label}</td>
    <td class="right strong">${formatFen(fen)}</td>
    <td></td>
  </tr>`
  return { ...lines, rows: [...lines.rows, { html: subtotal, mm: lineMm.normal + cellMm.down }] }
}

/** What is taken off, the total in figures and in words. */
export function totals(amounts: Amounts, label: string, text: DocumentText, aside: readonly string[] = []): Piece {
  const { sums, units } = text
  const taken = [
    [sums.labourDiscount(amounts.labourDiscountPercent), amounts.labourDiscountFen],
    [sums.partsDiscount(amounts.partsDiscountPercent), amounts.partsDiscountFen],
    [sums.rounding, amounts.roundingFen],
  ] as const
  const rows = taken.filter(([, fen]) => fen !== 0)
  const inWords = `${sums.inCapitals} ${text.capitals(capitals(amounts.totalFen))}`
  return {
    html: html`<section class="sums">
      <div class="aside">
        <p>${inWords}</p>
        ${aside.map((line) => html`<p>${line}</p>`)}
      </div>
      <dl>
        ${rows.map(([name, fen]) => sumRow(name, formatFen(-fen)))}
        ${sumRow(label, units.amount(formatFen(amounts.totalFen)), 'total')}
      </dl>
    </section>`,
    mm: Math.max(rows.length * 5.2 + 11.8, (aside.length + linesIn(inWords, 100)) * lineMm.normal + 2),
  }
}

export function sumRow(label: string, figure: string, kind = ''): Html {
  return html`<div class="${kind}">
    <dt>${label}</dt>
    <dd>${figure}</dd>
  </div>`
}
