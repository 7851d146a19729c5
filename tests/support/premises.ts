/** A machine for first start that keeps what it was asked. */
import type { SetupState } from '#electron/contract/setup'
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { Language } from '#electron/contract/states'
import type { DocumentModel } from '#electron/documents/models/index'
import type { Premises } from '#electron/services/ports/premises'
import type { PrintOutcome } from '#electron/services/ports/printer'

export class TestPremises implements Premises {
  demonstration = false
  language: Language = 'zh-TW'
  printer: ReceiptPrinterSettings | null = null
  readonly zone = 'Asia/Taipei'
  /** What its printers do. */
  outcome: PrintOutcome = { outcome: 'printed' }
  /** What came out of which address. */
  readonly printed: { printer: ReceiptPrinterSettings; model: DocumentModel }[] = []
  readonly kept: { language: Language; printer: ReceiptPrinterSettings | null }[] = []
  readonly opened: ('own' | 'demonstration')[] = []
  made = 0

  printersFound(): Promise<string[]> {
    return Promise.resolve(['/dev/usb/lp0'])
  }

  printOn(printer: ReceiptPrinterSettings, model: DocumentModel): Promise<PrintOutcome> {
    this.printed.push({ printer, model })
    return Promise.resolve(this.outcome)
  }

  keep(chosen: { language: Language; printer: ReceiptPrinterSettings | null }): Promise<void> {
    this.kept.push(chosen)
    return Promise.resolve()
  }

  reopen(which: 'own' | 'demonstration'): void {
    this.opened.push(which)
  }

  makeDemonstration(): void {
    this.made += 1
  }

  making(): SetupState['making'] {
    return null
  }

  makingFailed(): boolean {
    return false
  }

  demonstrationPins(): SetupState['demonstrationPins'] {
    return [{ name: '周建国', pin: '1101' }]
  }
}
