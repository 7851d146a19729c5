/** Which shop is open on this machine, and what first start asks for. Its devices are `MachineDesk`'s. */
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { Language } from '#electron/contract/states'

export interface Premises {
  /** Which shop is open: the own one, or the demonstration with its file of its own. */
  readonly demonstration: boolean
  readonly language: Language
  /** IANA name of this machine's time zone. */
  readonly zone: string
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
