/** A machine for first start that keeps what it was asked. */
import type { SetupState } from '#electron/contract/setup'
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { Language } from '#electron/contract/states'
import type { Premises } from '#electron/services/ports/premises'

export class TestPremises implements Premises {
  demonstration = false
  language: Language = 'zh-TW'
  readonly zone = 'Asia/Taipei'
  readonly kept: { language: Language; printer: ReceiptPrinterSettings | null }[] = []
  readonly opened: ('own' | 'demonstration')[] = []
  made = 0

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
