import type { PrinterTrial } from '#electron/contract/setup'
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { RecoveryCode } from '#electron/documents/models/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { Premises } from '../ports/premises'
import { asTrial } from '../setup/trial'

type Slip = Omit<RecoveryCode, 'kind' | 'at'>

/**
 * The recovery code between being told and being written down. It is printed past the queue, which keeps what it prints: a code in
 * readable form is in no database.
 */
export class RecoverySlip {
  private told: { slip: Slip; printer: ReceiptPrinterSettings | null; to: string } | null = null

  constructor(private readonly premises: Pick<Premises, 'printOn'>) {}

  /** @param to whose it is to print; empty where nobody can be signed in yet */
  tell(slip: Slip, printer: ReceiptPrinterSettings | null, to = ''): void {
    this.told = { slip, printer, to }
  }

  async print(at: string, by = ''): Promise<Result<PrinterTrial>> {
    if (this.told?.to !== by) return refuse('RECOVERY_CODE_GONE')
    const { printer, slip } = this.told
    if (!printer) return refuse('PRINTER_NOT_SET_UP')
    return ok(asTrial(await this.premises.printOn(printer, { kind: 'recovery_code', ...slip, at })))
  }

  forget(): void {
    this.told = null
  }
}
