import type { FoundScanner, MachineDevices } from '#electron/contract/devices'
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { DocumentModel } from '#electron/documents/models/index'
import type { PrintOutcome } from './printer'
import type { ScannerState } from './scanner'

/** The machine that Frontlane runs on, as far as its devices go. */
export interface MachineDesk {
  /** What Frontlane works with now. */
  inForce(): MachineDevices
  /** Written into the machine's settings, and in force when this resolves. */
  keep(devices: MachineDevices): Promise<void>
  /** How many are connected. */
  displays(): number
  /** Device files of receipt printers that are plugged in. */
  printersFound(): Promise<string[]>
  /** A slip can go to one of the system's printers as it is: where there is CUPS. */
  readonly spools: boolean
  /** By the system's names. */
  pagePrinters(): Promise<string[]>
  /** Scanners that are plugged in and speak HID-POS or a language of their own; keyboards are not among them. */
  scannersFound(): Promise<FoundScanner[]>
  /** Of the scanners in force, in their order. */
  scannerStates(): ScannerState[]
  /** One slip on a printer that may not be this machine's yet, past the queue. */
  printOn(
    printer: ReceiptPrinterSettings,
    model: DocumentModel,
    options: { openDrawer: boolean },
  ): Promise<PrintOutcome>
  /** One page on a printer of the system's. */
  printPageOn(printerName: string, model: DocumentModel): Promise<{ ok: true } | { ok: false; reason: string }>
}
