import type { InputOf } from '#electron/contract/index'
import type { PrinterTrial } from '#electron/contract/setup'
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { RecoveryCode } from '#electron/documents/models/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { ShopSettings } from '#electron/domain/settings'
import { headOf } from '../documents/papers'
import type { Premises } from '../ports/premises'
import { asTrial } from './trial'

/**
 * The recovery code between being told and being written down. It is printed past the queue, which keeps what it prints: a code in
 * readable form is in no database.
 */
export class RecoverySlip {
  private told: { slip: Omit<RecoveryCode, 'at'>; printer: ReceiptPrinterSettings | null } | null = null

  constructor(private readonly premises: Pick<Premises, 'printOn'>) {}

  tell(code: string, { managerName, printer }: InputOf<'setup.openShop'>, settings: ShopSettings): void {
    this.told = { printer, slip: { kind: 'recovery_code', head: headOf(settings), managerName, code } }
  }

  async print(at: string): Promise<Result<PrinterTrial>> {
    if (!this.told) return refuse('RECOVERY_CODE_GONE')
    const { printer, slip } = this.told
    return printer ? ok(asTrial(await this.premises.printOn(printer, { ...slip, at }))) : refuse('PRINTER_NOT_SET_UP')
  }

  forget(): void {
    this.told = null
  }
}
