/** The printer goes away at any byte of any slip: never printed twice by itself, never lost silently, and a person decides. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { createReceiptPrinter } from '#electron/devices/printer/receipt-printer'
import { healthy, startPrinterSimulator, type PrinterSimulator } from '#electron/devices/printer/simulator'
import { encode } from '#electron/documents/receipt/escpos'
import { renderSlip } from '#electron/documents/receipt/render'
import { languages } from '#electron/contract/states'
import { slips } from '#tests/support/documents/slips'
import { rounds } from './rounds'

/** Every byte in a soak; in between every so many, another one for each slip. */
const step = rounds(11, 1)

let simulator: PrinterSimulator
beforeEach(async () => {
  simulator = await startPrinterSimulator()
})
afterEach(() => simulator.close())

/** Every slip in every language: 21 of them. */
const manySlips = languages.flatMap((language) =>
  slips.map((model) => ({ ...model, head: { ...model.head, language } })),
)

it.each(manySlips.map((model, n) => [`${model.kind}, ${model.head.language}`, model, n] as const))(
  'cut off at every byte: %s',
  async (_name, model, n) => {
    const slip = encode(
      renderSlip(model, {
        columns: n % 2 === 0 ? 48 : 32,
        reprint: 0,
        printedAt: '2026-11-23T07:03:12.000Z',
        openDrawer: n % 2 === 0,
      }),
      { cut: 'partial', drawer: 'pin2' },
    )
    const printer = createReceiptPrinter(
      receiptPrinterSettings.parse({ connection: { kind: 'tcp', host: '127.0.0.1', port: simulator.port } }),
      { connect: 5_000, answer: 5_000, send: 5_000, confirm: 5_000 },
    )
    for (let bytes = 1 + (n % step); bytes <= slip.length; bytes += step) {
      simulator.behaviour = { ...healthy, hangUpAfter: bytes }
      const before = simulator.slips.length
      expect(await printer.print(slip), `after ${bytes} bytes`).toMatchObject({ outcome: 'unconfirmed' })
      expect(simulator.slips.length - before, `after ${bytes} bytes`).toBeLessThanOrEqual(1)
    }
    simulator.behaviour = { ...healthy }
    expect(await printer.print(slip)).toEqual({ outcome: 'printed' })
    expect(simulator.slips.at(-1)).toEqual(slip)
  },
)
