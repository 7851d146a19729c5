import iconv from 'iconv-lite'
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { Bitmap } from '#electron/services/ports/pages'
import type { Line, SlipOp } from './ops'
import { qrPicture } from './qr-picture'

/** Draws a line as the printer would have printed it, across the whole paper. */
export type DrawLine = (line: Line, columns: number) => Promise<Bitmap>

type Abilities = Pick<ReceiptPrinterSettings, 'characters' | 'qr'>

/** Puts a picture in the place of whatever this printer cannot print itself. */
export async function drawWhatLacks(
  ops: readonly SlipOp[],
  printer: Abilities,
  columns: number,
  drawLine: DrawLine,
): Promise<SlipOp[]> {
  const drawn: SlipOp[] = []
  for (const op of ops) {
    if (op.op === 'qr' && printer.qr === 'drawn') drawn.push({ op: 'picture', bitmap: qrPicture(op.data) })
    else if (op.op === 'line' && lacks(op.text, printer.characters))
      drawn.push({ op: 'picture', bitmap: await drawLine(op, columns) })
    else drawn.push(op)
  }
  return drawn
}

/** Whether a text has a character that the printer's own font does not hold. */
export function lacks(text: string, characters: Abilities['characters']): boolean {
  return [...text].some((character) => !holds(character, characters))
}

function holds(character: string, characters: Abilities['characters']): boolean {
  if (character <= '\x7e') return true
  switch (characters) {
    case 'ascii':
      return false
    case 'gbk':
      return iconv.encode(character, 'cp936').length === 2
    case 'gb18030':
      // Of the four-byte characters, printers' fonts hold Extension A and nothing after it.
      return iconv.encode(character, 'gb18030').length === 2 || /[\u3400-\u4db5]/.test(character)
  }
}
