import iconv from 'iconv-lite'
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { Bitmap } from '#electron/services/ports/pages'
import type { Line, SlipOp, Style } from './ops'

type Codes = Pick<ReceiptPrinterSettings, 'cut' | 'drawer'>

const esc = 0x1b
const fs = 0x1c
const gs = 0x1d

/** Resets the printer and turns its Chinese characters on. */
const start = [esc, 0x40, fs, 0x26]
const alignments: Record<Style['align'], number> = { left: 0, centre: 1, right: 2 }
/** Small printers hold no more than about this many rows of a picture at once. */
const rowsPerPicture = 128

/**
 * ESC/POS in GB18030, four-byte characters included. Not by node-thermal-printer: its Chinese character set lacks those, and its
 * tables count a Chinese character as one column.
 */
export function encode(ops: readonly SlipOp[], printer: Codes): Uint8Array {
  return Uint8Array.from([...start, ...ops.flatMap((op) => encodeOp(op, printer))])
}

function encodeOp(op: SlipOp, printer: Codes): number[] {
  switch (op.op) {
    case 'line':
      return encodeLine(op)
    case 'qr':
      return [...align('centre'), ...encodeQr(op.data), 0x0a, ...align('left')]
    case 'picture':
      return encodePicture(op.bitmap)
    case 'cut':
      return encodeCut(printer.cut)
    case 'drawer':
      return encodeDrawer(printer.drawer)
  }
}

/** Every line states its whole style, so that one lost byte does not spoil the rest. */
function encodeLine({ text, align: side, bold, width, height }: Line): number[] {
  const size = ((width - 1) << 4) | (height - 1)
  return [...align(side), esc, 0x45, bold ? 1 : 0, gs, 0x21, size, ...iconv.encode(text, 'gb18030'), 0x0a]
}

function align(side: Style['align']): number[] {
  return [esc, 0x61, alignments[side]]
}

/** The printer's own QR command: model 2, six dots a module, level M. */
function encodeQr(data: string): number[] {
  const command = (...body: number[]) => [gs, 0x28, 0x6b, ...littleEndian(body.length), ...body]
  return [
    ...command(0x31, 0x41, 0x32, 0x00),
    ...command(0x31, 0x43, 6),
    ...command(0x31, 0x45, 0x31),
    ...command(0x31, 0x50, 0x30, ...iconv.encode(data, 'utf8')),
    ...command(0x31, 0x51, 0x30),
  ]
}

function encodePicture({ width, height, bits }: Bitmap): number[] {
  const rowBytes = Math.ceil(width / 8)
  const bytes: number[] = [...align('centre')]
  for (let row = 0; row < height; row += rowsPerPicture) {
    const rows = Math.min(rowsPerPicture, height - row)
    bytes.push(gs, 0x76, 0x30, 0x00, ...littleEndian(rowBytes), ...littleEndian(rows))
    bytes.push(...bits.subarray(row * rowBytes, (row + rows) * rowBytes))
  }
  return [...bytes, ...align('left')]
}

/** Feeds the last line past the knife; a printer without a knife past its edge to tear at. */
function encodeCut(cut: Codes['cut']): number[] {
  if (cut === 'none') return [esc, 0x64, 4]
  return [gs, 0x56, cut === 'partial' ? 66 : 65, 0]
}

/** A pulse of 50 ms, then half a second of rest. */
function encodeDrawer(drawer: Codes['drawer']): number[] {
  if (drawer === 'none') return []
  return [esc, 0x70, drawer === 'pin2' ? 0 : 1, 25, 250]
}

function littleEndian(value: number): [number, number] {
  return [value & 0xff, value >> 8]
}
