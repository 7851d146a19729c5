import type { DocumentModel } from '#electron/documents/models/index'
import { encode } from '#electron/documents/receipt/escpos'
import { renderSlip } from '#electron/documents/receipt/render'
import { decodeReceipt, type Paper } from './receipt-decoder'

/** A slip as it comes out of a printer of so many columns. */
export function print(
  model: DocumentModel,
  columns: number,
  options: { reprint?: number; openDrawer?: boolean } = {},
): Paper {
  const { reprint = 0, openDrawer = false } = options
  const ops = renderSlip(model, { columns, reprint, openDrawer, printedAt: '2026-11-23T07:03:12.000Z' })
  return decodeReceipt(encode(ops, { cut: 'partial', drawer: 'pin2' }), columns)
}

/** As it reads in a test. */
export const paper = (lines: Paper) => `\n${lines.lines.join('\n')}\n`
