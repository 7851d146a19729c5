import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { ReceiptPrinter } from '#electron/services/ports/printer'
import { deviceLink } from './device-link'
import type { OpenLink } from './link'
import { askStatus, printerTimeouts, printOnce, type PrinterTimeouts } from './print-once'
import { tcpLink } from './tcp-link'

/** The printer of these settings. One thing at a time: two slips at once would come out as one. */
export function createReceiptPrinter(
  settings: ReceiptPrinterSettings,
  timeouts: PrinterTimeouts = printerTimeouts,
): ReceiptPrinter {
  const open = linkOf(settings)
  const options = { answers: settings.answers, timeouts }
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    status: () => inTurn(() => askStatus(open, options)),
    print: (bytes) => inTurn(() => printOnce(open, bytes, options)),
  }
}

function linkOf({ connection, answers }: ReceiptPrinterSettings): OpenLink {
  switch (connection.kind) {
    case 'tcp':
      return tcpLink(connection.host, connection.port)
    case 'device':
      return deviceLink(connection.path, answers)
  }
}
