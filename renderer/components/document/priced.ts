/** Labour and parts apart, and what comes off: the same on every document with prices (S:41). */
import { amount, hours, money, quantity } from '@/format/number'
import { t } from '@/i18n'
import type { DocumentSection, DocumentTable } from './document-on-screen'
import type { Amounts, Lines } from './signed-models'

type Row = Lines['labour' | 'parts' | 'other'][number]

const named = ({ name, payer }: Row, brand = '') =>
  [name, brand, payer === 'customer' ? '' : `（${t(`words.payer.${payer}`)}）`].filter((part) => part !== '').join(' ')

/** Many parts have their source as their brand: it is said once. */
function brandAndSource({ brand, source }: Lines['parts'][number]): string {
  return [...new Set([brand, t(`words.partSource.${source}`)])].filter((part) => part !== '').join(' · ')
}

const columns = (count: string): DocumentTable['columns'] => [
  { label: t('documents.item') },
  { label: count, figures: true },
  { label: t('documents.price'), figures: true },
  { label: t('documents.amount'), figures: true },
]

/** Sections for the lines: a kind without lines is left out. */
export function lineSections({ labour, parts, other }: Lines): DocumentSection[] {
  const counted = (line: { quantityThousandths: number; unit: string }) =>
    `${quantity(line.quantityThousandths)} ${line.unit}`
  const tables = [
    {
      heading: t('words.lineKind.labour'),
      columns: columns(t('documents.hours')),
      rows: labour.map((line) => [
        named(line),
        hours(line.hoursHundredths),
        amount(line.unitPriceFen),
        amount(line.amountFen),
      ]),
    },
    {
      heading: t('words.lineKind.part'),
      columns: columns(t('documents.quantity')),
      rows: parts.map((line) => [
        named(line, brandAndSource(line)),
        counted(line),
        amount(line.unitPriceFen),
        amount(line.amountFen),
      ]),
    },
    {
      heading: t('words.lineKind.other'),
      columns: columns(t('documents.quantity')),
      rows: other.map((line) => [named(line), counted(line), amount(line.unitPriceFen), amount(line.amountFen)]),
    },
  ]
  return tables.filter((table) => table.rows.length > 0).map(({ heading, ...table }) => ({ heading, table }))
}

/** Subtotals and what comes off, as figures: nothing of zero. */
export function amountRows(amounts: Amounts): { label: string; value: string }[] {
  const rows: [string, number][] = [
    [t('words.lineKind.labour'), amounts.labourFen],
    [t('documents.labourDiscount', { percent: amounts.labourDiscountPercent }), -amounts.labourDiscountFen],
    [t('words.lineKind.part'), amounts.partsFen],
    [t('documents.partsDiscount', { percent: amounts.partsDiscountPercent }), -amounts.partsDiscountFen],
    [t('words.lineKind.other'), amounts.otherFen],
    [t('documents.rounding'), -amounts.roundingFen],
  ]
  return rows.filter(([, fen]) => fen !== 0).map(([label, fen]) => ({ label, value: money(fen) }))
}
