/** A print queue with a receipt printer on a real TCP port, and a folder for forms. */
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { createReceiptPrinter } from '#electron/devices/printer/receipt-printer'
import { startPrinterSimulator, type PrinterSimulator } from '#electron/devices/printer/simulator'
import { createSlipPrinter } from '#electron/documents/receipt/slip-printer'
import { paperColumns } from '#electron/documents/receipt/ops'
import type { PagePrinting } from '#electron/services/ports/pages'
import { createPrintQueue, type PrintQueue } from '#electron/services/prints/runner'
import { decodeReceipt, type Paper } from './receipt-decoder'
import type { TestShop } from './shop'

export class PrintRoom {
  readonly queue: PrintQueue
  /** What each form was made of, by file name. */
  readonly forms = new Map<string, PagePrinting>()
  /** What nobody expected. */
  readonly reported: unknown[] = []
  private alarm: { ms: number; run: () => void } | null = null

  private constructor(
    private readonly shop: TestShop,
    readonly printer: PrinterSimulator,
  ) {
    const settings = receiptPrinterSettings.parse({
      connection: { kind: 'tcp', host: '127.0.0.1', port: printer.port },
    })
    const quick = { connect: 500, answer: 150, send: 500, confirm: 250 }
    let made: PagePrinting | undefined
    this.queue = createPrintQueue({
      house: shop.house,
      printer: createSlipPrinter(createReceiptPrinter(settings, quick), settings, () => {
        throw new Error('this printer holds every character of these slips')
      }),
      pages: {
        pdf: async (page) => {
          made = page
          return new TextEncoder().encode('%PDF')
        },
        print: async () => ({ ok: true }),
      },
      pagePrinter: null,
      folder: {
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

  static async open(shop: TestShop): Promise<PrintRoom> {
    return new PrintRoom(shop, await startPrinterSimulator())
  }

  /** Everything that came out, as text, in its order. */
  async slips(): Promise<Paper[]> {
    await this.queue.wake()
    return this.printer.slips.map((bytes) => decodeReceipt(bytes, paperColumns(80)))
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
