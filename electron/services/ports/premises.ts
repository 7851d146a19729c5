/** What first start asks of the machine that Frontlane runs on. */
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { Language } from '#electron/contract/states'
import type { DocumentModel } from '#electron/documents/models/index'
import type { PrintOutcome } from './printer'

export interface Premises {
  /** Which shop is open: the own one, or the demonstration with its file of its own. */
  readonly demonstration: boolean
  readonly language: Language
  /** The receipt printer that is set up on this machine. */
  readonly printer: ReceiptPrinterSettings | null
  /** IANA name of this machine's time zone. */
  readonly zone: string
  /** Device files of receipt printers that are plugged in. */
  printersFound(): Promise<string[]>
  /** One slip on a printer that may not be this machine's yet. */
  printOn(printer: ReceiptPrinterSettings, model: DocumentModel): Promise<PrintOutcome>
  /** Written into this machine's own settings; counts from the next `reopen` on. */
  keep(chosen: { language: Language; printer: ReceiptPrinterSettings | null }): Promise<void>
  /** Closes the shop that is open and opens one, in the same windows. Returns before it is done: the pages start afresh. */
  reopen(which: 'own' | 'demonstration'): void
  /** Begins to make the demonstration shop anew and opens it when it is made; while it is being made, does nothing. */
  makeDemonstration(): void
  /** How far that is. */
  making(): { done: number; of: number } | null
  makingFailed(): boolean
  demonstrationPins(): readonly { name: string; pin: string }[]
}
