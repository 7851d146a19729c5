/** A print queue with a receipt printer on a real TCP port, and a folder for forms. */
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { createReceiptPrinter } from '#electron/devices/printer/receipt-printer'
import { startPrinterSimulator, type PrinterSimulator } from '#electron/devices/printer/simulator'
import { createSlipPrinter } from '#electron/documents/receipt/slip-printer'
import { dotsPerColumn, dotsPerLine, paperColumns } from '#electron/documents/receipt/ops'
import type { Bitmap, PageOutcome, PagePrinting } from '#electron/services/ports/pages'
import { createPrintQueue, type PrintQueue } from '#electron/services/prints/runner'
import { decodeReceipt, type Paper } from './receipt-decoder'
import type { TestShop } from './shop'

/** Shorter than a shop's, and long enough for a busy machine. */
const timeouts = { connect: 3_000, answer: 3_000, send: 3_000, confirm: 3_000 }

export class PrintRoom {
  readonly queue: PrintQueue
  /** What each form was made of, by file name. */
  readonly forms = new Map<string, PagePrinting>()
  /** What nobody expected. */
  readonly reported: unknown[] = []
  pagesFail = false
  /** What the system's printer does with a page. */
  spooler: () => Promise<PageOutcome> = () => Promise.resolve({ ok: true })
  /** What it was given. */
  readonly pages: PagePrinting[] = []
  private alarm: { ms: number; run: () => void } | null = null

  private readonly port: number

  private constructor(
    private readonly shop: TestShop,
    public printer: PrinterSimulator,
    { setUp, pagePrinter }: { setUp: boolean; pagePrinter: string | null },
  ) {
    this.port = printer.port
    const settings = receiptPrinterSettings.parse({
      connection: { kind: 'tcp', host: '127.0.0.1', port: this.port },
    })
    const slips = createSlipPrinter(createReceiptPrinter(settings, timeouts), settings, drawBlank)
    let made: PagePrinting | undefined
    this.queue = createPrintQueue({
      house: shop.house,
      printer: () => (setUp ? slips : null),
      pages: {
        pdf: async (page) => {
          if (this.pagesFail) throw new Error('no window')
          made = page
          return new TextEncoder().encode('%PDF')
        },
        print: async (page) => {
          this.pages.push(page)
          return this.spooler()
        },
      },
      pagePrinter: () => pagePrinter,
      folder: {
        path: '/documents',
        show: () => Promise.resolve(true),
        put: async (fileName) => {
          if (made) this.forms.set(fileName, made)
        },
      },
      after: (ms, run) => {
        this.alarm = { ms, run }
        return () => (this.alarm = null)
      },
      report: (error) => this.reported.push(error),
    })
  }

  /**
   * @param setUp false: a machine without a receipt printer
   * @param pagePrinter the system's name of an A4 printer; null: there is none
   */
  static async open(shop: TestShop, { setUp = true, pagePrinter = null as string | null } = {}): Promise<PrintRoom> {
    shop.house.formsTo = pagePrinter === null ? 'pdf' : 'a4'
    return new PrintRoom(shop, await startPrinterSimulator(), { setUp, pagePrinter })
  }

  /** Everything that came out, as text, in its order. */
  async slips(): Promise<Paper[]> {
    await this.queue.wake()
    return this.printer.slips.map(read)
  }

  /** What came out last. */
  async lastSlip(): Promise<Paper> {
    await this.queue.wake()
    const last = this.printer.slips.at(-1)
    if (!last) throw new Error('nothing came out')
    return read(last)
  }

  async switchOff(): Promise<void> {
    await this.printer.close()
  }

  async switchOn(): Promise<void> {
    this.printer = await startPrinterSimulator(this.port)
  }

  /** Main's clock goes on, and rings what the queue has asked for. */
  async later(seconds: number): Promise<void> {
    await this.queue.wake()
    await this.shop.advance(seconds / 60)
    if (this.alarm && this.alarm.ms <= seconds * 1000) this.alarm.run()
    await this.queue.wake()
  }

  async close(): Promise<void> {
    await this.queue.stop()
    await this.printer.close()
  }
}

/** What this printer's font lacks is drawn by a window, which is not here. */
async function drawBlank(_line: unknown, columns: number): Promise<Bitmap> {
  const width = columns * dotsPerColumn
  return { width, height: dotsPerLine, bits: new Uint8Array((width / 8) * dotsPerLine) }
}

function read(bytes: Uint8Array): Paper {
  return decodeReceipt(bytes, paperColumns(80))
}
