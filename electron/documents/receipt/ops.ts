import type { Bitmap } from '#electron/services/ports/pages'

/** What a slip is made of, between its layout and the printer's bytes. */
export type SlipOp =
  Line | { op: 'qr'; data: string } | { op: 'picture'; bitmap: Bitmap } | { op: 'cut' } | { op: 'drawer' }

/** One line of paper: its text fits the paper's width at its size. */
export interface Line extends Style {
  op: 'line'
  text: string
}

export interface Style {
  align: 'left' | 'centre' | 'right'
  bold: boolean
  /** Times the normal width and height, 1 to 8. */
  width: number
  height: number
}

export const plain: Style = { align: 'left', bold: false, width: 1, height: 1 }

/** A column is 12 dots, half a Chinese character. */
export const dotsPerColumn = 12
export const dotsPerLine = 24

/** Columns of the printable width. */
export function paperColumns(paperMm: 58 | 80): number {
  return paperMm === 58 ? 32 : 48
}
