/** Paper: the receipt printer of this machine, the forms, and the queue that sends both. */
import { join } from 'node:path'
import { createFontFaces } from '#electron/documents/fonts'
import { createPages } from '#electron/documents/a4/pages'
import { createDrawLine } from '#electron/documents/receipt/draw-line'
import { createSlipPrinter } from '#electron/documents/receipt/slip-printer'
import { createReceiptPrinter } from '#electron/devices/printer/receipt-printer'
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import { logFor } from '#electron/logging/log'
import type { DocumentFolder } from '#electron/services/ports/document-folder'
import type { Pages } from '#electron/services/ports/pages'
import type { SlipPrinter } from '#electron/services/ports/printer'
import { createPrintQueue, type PrintQueue } from '#electron/services/prints/runner'
import type { House } from '#electron/services/run'
import { createPageWindow } from './a4-window'
import type { MainClock } from './clock'
import { documentFolder } from './document-folder'
import { places } from './home'
import type { Machine } from './machine'

const log = logFor('print')

export interface Paper {
  /** The receipt printer that is in force now; null while none is set up. */
  printer: () => SlipPrinter | null
  /** A printer that may not be this machine's yet. */
  printerOf(settings: ReceiptPrinterSettings): SlipPrinter
  pages: Pages
  queue: PrintQueue
  folder: DocumentFolder
  close(): Promise<void>
}

/** @param documents where forms are kept as files */
export function openPaper(house: House, documents: string, machine: Machine, clock: MainClock): Paper {
  const window = createPageWindow()
  const fontFaces = createFontFaces({ common: places.commonFont, rare: join(places.resources, 'fonts') })
  const drawLine = createDrawLine(window, fontFaces)
  const printerOf = (settings: ReceiptPrinterSettings) =>
    createSlipPrinter(createReceiptPrinter(settings), settings, drawLine)
  let made: { settings: ReceiptPrinterSettings; printer: SlipPrinter } | null = null
  const printer = () => {
    const settings = machine.now.printer
    if (settings === null) made = null
    else if (made?.settings !== settings) made = { settings, printer: printerOf(settings) }
    return made?.printer ?? null
  }
  const pages = createPages(window, fontFaces)
  const folder = documentFolder(documents)
  const queue = createPrintQueue({
    house,
    printer,
    pages,
    pagePrinter: () => machine.now.pagePrinter,
    folder,
    after: (ms, run) => clock.after(ms, run),
    report: (error) => log.error('the print queue', error),
  })
  return {
    printer,
    printerOf,
    pages,
    queue,
    folder,
    close: async () => {
      // A page that its printer never takes must not keep the program from ending.
      if (!(await queue.stop())) log.warn('closing while something is still with its printer')
      window.close()
    },
  }
}
