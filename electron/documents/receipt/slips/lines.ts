import { formatFen } from '#electron/domain/money/money'
import { held, hours, quantity } from '../../format/figures'
import type { Amounts, LabourLine, Lines, OtherLine, PartLine } from '../../models/index'
import type { Column } from '../slip'
import type { SlipContext } from './common'

const right = (width: number): Column => ({ width, align: 'right' })
const wide: Column[] = [{ width: 21, align: 'left' }, right(8), right(9), right(10)]
/** Narrow paper: the name has a line of its own, the figures stand below it. */
const narrow: Column[] = [right(10), right(11), right(11)]

/** Labour, parts and the rest apart, each with its figures in columns (S:41). */
export function itemised(lines: Lines, context: SlipContext): void {
  const { table } = context.text
  if (lines.labour.length > 0) {
    heading(context, table.labour, table.hours)
    for (const line of lines.labour)
      item(context, withPayer(line.name, line, context), hours(line.hoursHundredths), line)
  }
  if (lines.parts.length > 0) {
    heading(context, table.parts, table.quantity)
    for (const line of lines.parts) item(context, line.name, amountOf(line), line, partDetails(line, context))
  }
  if (lines.other.length > 0) {
    heading(context, table.other, table.quantity)
    for (const line of lines.other) item(context, withPayer(line.name, line, context), amountOf(line), line)
  }
}

/** What the lines come to, what is taken off, and the total in figures. */
export function sums(amounts: Amounts, lines: Lines, { slip, text }: SlipContext): void {
  const { sums: words } = text
  const take = (label: string, fen: number) => {
    if (fen !== 0) slip.sum(label, formatFen(-fen))
  }
  if (lines.labour.length > 0) slip.sum(words.labour, formatFen(amounts.labourFen))
  if (lines.parts.length > 0) slip.sum(words.parts, formatFen(amounts.partsFen))
  if (lines.other.length > 0) slip.sum(words.other, formatFen(amounts.otherFen))
  take(words.labourDiscount(amounts.labourDiscountPercent), amounts.labourDiscountFen)
  take(words.partsDiscount(amounts.partsDiscountPercent), amounts.partsDiscountFen)
  take(words.rounding, amounts.roundingFen)
}

function heading({ slip, text: { table } }: SlipContext, title: string, amount: string): void {
  const figures = [amount, table.price, table.amount]
  if (isWide(slip.columns)) slip.row(wide, [title, ...figures], { bold: true })
  else slip.text(title, { bold: true }).row(narrow, figures)
}

function item(
  { slip }: SlipContext,
  name: string,
  amount: string,
  { unitPriceFen, amountFen }: LabourLine | PartLine | OtherLine,
  details = '',
): void {
  const figures = [amount, formatFen(unitPriceFen), formatFen(amountFen)]
  const more = () => (details === '' ? slip : slip.inner(details))
  if (isWide(slip.columns)) {
    slip.row(wide, [name, ...figures])
    more()
  } else {
    slip.text(name)
    more().row(narrow, figures)
  }
}

function isWide(columns: number): boolean {
  return columns >= wide.reduce((sum, { width }) => sum + width, 0)
}

/** `LF-21 曼牌 原厂`; what says the same twice is said once: many shops write 原厂 for the maker's own brand. */
function partDetails(line: PartLine, context: SlipContext): string {
  const source = context.text.enums.source[line.source]
  const words = new Set([line.code, line.brand, source].filter(Boolean))
  return withPayer([...words].map(held).join(' '), line, context)
}

/** Who is charged, where it is not the customer. */
function withPayer(name: string, { payer }: LabourLine | PartLine | OtherLine, { text }: SlipContext): string {
  return payer === 'customer' ? name : `${name} ${held(`[${text.enums.payer[payer]}]`)}`
}

function amountOf({ quantityThousandths, unit }: PartLine | OtherLine): string {
  return quantity(quantityThousandths) + unit
}
