import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { ReceiptPrinter } from '#electron/services/ports/printer'
import { deviceLink } from './device-link'
import type { OpenLink } from './link'
import { askStatus, printerTimeouts, printOnce, type PrinterTimeouts } from './print-once'
import { spool } from './spooler'
import { tcpLink } from './tcp-link'

/** The last thing asked of each way to a printer. */
const last = new Map<string, Promise<unknown>>()

/**
 * The printer of these settings. One thing at a time, also beside another who goes the same way (a test, a printer whose settings have
 * just been changed): two slips at once would come out as one.
 */
export function createReceiptPrinter(
  settings: ReceiptPrinterSettings,
  timeouts: PrinterTimeouts = printerTimeouts,
): ReceiptPrinter {
  const way = JSON.stringify(settings.connection)
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(way) ?? Promise.resolve()).then(work)
    last.set(
      way,
      turn.catch(() => undefined),
    )
    return turn
  }
  const { connection, answers } = settings
  if (connection.kind === 'spooler') {
    // It says nothing of the printer behind it.
    const status = () => Promise.resolve({ ready: true } as const)
    return { status, print: (bytes) => inTurn(() => spool(connection.queue, bytes, timeouts.send)) }
  }
  const open = linkOf(connection, answers)
  const options = { answers, timeouts }
  return {
    status: () => inTurn(() => askStatus(open, options)),
    print: (bytes) => inTurn(() => printOnce(open, bytes, options)),
  }
}

function linkOf(
  connection: Exclude<ReceiptPrinterSettings['connection'], { kind: 'spooler' }>,
  answers: boolean,
): OpenLink {
  switch (connection.kind) {
    case 'tcp':
      return tcpLink(connection.host, connection.port)
    case 'device':
      return deviceLink(connection.path, answers)
  }
}
