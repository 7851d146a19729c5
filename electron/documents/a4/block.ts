import { columnsOf } from '../receipt/text-width'
import type { Html } from '../html'

/** What stands on a page, from top to bottom. Heights are millimetres, worked out before anything is drawn, so that pages can be numbered. */
export type Block = Piece | Table

/** Never divided between two pages. */
export interface Piece {
  html: Html
  mm: number
}

/** Divided between rows; its head stands above every part of it. */
export interface Table {
  head: Piece
  rows: readonly Piece[]
  wrap: (head: Html, rows: readonly Html[]) => Html
}

export const pageWidthMm = 186
/** Chromium draws no line thinner than one CSS pixel, however thin the style says; it takes that much room. */
export const hairlineMm = 25.4 / 96

/** One line of the text sizes in use. */
export const lineMm = { small: 3.6, normal: 4.6 } as const
const emMm = { small: 2.65, normal: 3.35 } as const
export type TextSize = keyof typeof lineMm

/** How many lines a text takes in a width; on the safe side for Latin letters. */
export function linesIn(text: string, widthMm: number, size: TextSize = 'normal'): number {
  const perLine = Math.max(1, Math.floor(widthMm / emMm[size])) * 2
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(columnsOf(part) / perLine)), 0)
}

/** How wide the longest word of these texts is; Chinese has none that may not be divided. */
export function wordMm(texts: readonly string[], size: TextSize = 'normal'): number {
  const words = texts.flatMap((text) => text.split(' ')).filter((word) => /^[\p{Script=Latin}'’-]+$/u.test(word))
  return Math.max(0, ...words.map((word) => (columnsOf(word) / 2 + 0.5) * emMm[size]))
}

export function textMm(text: string, widthMm: number, size: TextSize = 'normal'): number {
  return linesIn(text, widthMm, size) * lineMm[size]
}
