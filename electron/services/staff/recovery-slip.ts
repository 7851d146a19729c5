import type { PrinterTrial } from '#electron/contract/setup'
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { RecoveryCode } from '#electron/documents/models/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import { asTrial } from '../documents/trial'
import type { MachineDesk } from '../ports/machine-desk'

type Slip = Omit<RecoveryCode, 'kind' | 'at'>

/**
 * The recovery code between being told and being written down. It is printed past the queue, which keeps what it prints: a code in
 * readable form is in no database.
 */
export class RecoverySlip {
  private told: { slip: Slip; printer: ReceiptPrinterSettings | null; to: string } | null = null

  constructor(private readonly desk: Pick<MachineDesk, 'printOn'>) {}

  /** @param to whose it is to print; empty where nobody can be signed in yet */
  tell(slip: Slip, printer: ReceiptPrinterSettings | null, to = ''): void {
    this.told = { slip, printer, to }
  }

  async print(at: string, by = ''): Promise<Result<PrinterTrial>> {
    if (this.told?.to !== by) return refuse('RECOVERY_CODE_GONE')
    const { printer, slip } = this.told
    if (!printer) return refuse('PRINTER_NOT_SET_UP')
    const model = { kind: 'recovery_code' as const, ...slip, at }
    return ok(asTrial(await this.desk.printOn(printer, model, { openDrawer: false })))
  }

  forget(): void {
    this.told = null
  }
}
