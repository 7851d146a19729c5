import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { ReceiptPrinter, SlipPrinter } from '#electron/services/ports/printer'
import { drawWhatLacks, type DrawLine } from './drawn'
import { encode } from './escpos'
import { paperColumns } from './ops'
import { renderSlip } from './render'

/** A receipt printer that takes documents: laid out for its paper, in characters and codes that it has. */
export function createSlipPrinter(
  printer: ReceiptPrinter,
  settings: ReceiptPrinterSettings,
  drawLine: DrawLine,
): SlipPrinter {
  const columns = paperColumns(settings.paperMm)
  return {
    status: () => printer.status(),
    print: async ({ model, reprint, printedAt, openDrawer }) => {
      const ops = renderSlip(model, { columns, reprint, printedAt, openDrawer })
      const printable = await drawWhatLacks(ops, settings, columns, drawLine)
      return printer.print(encode(printable, settings))
    },
  }
}
