import type { DocumentModel } from '#electron/documents/models/index'

/**
 * Why a printer cannot print, or why it is not known whether it has: out of paper; cover open; offline or in error; not to be
 * reached; reached, but without an answer in time; gone in the middle; its queue does not take it.
 */
export const printerTroubles = ['paper', 'cover', 'offline', 'unreachable', 'silent', 'broken_off', 'refused'] as const
export type PrinterTrouble = (typeof printerTroubles)[number]

export type PrinterStatus = { ready: true } | { ready: false; reason: PrinterTrouble }

/**
 * What is known after a try. `not_ready`: nothing was sent, it may be tried again. `unconfirmed`: some of it was sent and the
 * printer has not confirmed the whole; only a person who looks at the paper may decide to print again.
 */
export type PrintOutcome =
  | { outcome: 'printed' }
  | { outcome: 'not_ready'; reason: PrinterTrouble }
  | { outcome: 'unconfirmed'; reason: PrinterTrouble }

/** A receipt printer that takes bytes. */
export interface ReceiptPrinter {
  status(): Promise<PrinterStatus>
  /** Sends the bytes at most once. Never rejects: whatever goes wrong is an outcome. */
  print(bytes: Uint8Array): Promise<PrintOutcome>
}

/** One print of a document, whether as a slip or as a form. */
export interface Printing {
  model: DocumentModel
  /** 0 for the first print; the count shown with 补打 for each after. */
  reprint: number
  /** UTC ISO-8601 with milliseconds. */
  printedAt: string
}

/** What the print queue needs: a receipt printer that takes documents. */
export interface SlipPrinter {
  status(): Promise<PrinterStatus>
  print(slip: Printing & { openDrawer: boolean }): Promise<PrintOutcome>
}
