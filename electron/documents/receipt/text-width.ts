import { wordJoiner } from '../format/figures'

/**
 * Text as a receipt printer can take it: one line, composed, without characters that command instead of showing. What comes from
 * a name must never reach the printer as an escape sequence.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, (sign) => (sign === wordJoiner ? sign : ''))
}

/** Columns that a text takes: in a Chinese character set everything but ASCII is a whole character, two columns wide. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) if (character !== wordJoiner) columns += character <= '\x7e' ? 1 : 2
  return columns
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text
}
