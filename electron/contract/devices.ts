import { z } from 'zod'
import { local } from './method'
import { receiptPrinterSettings } from './receipt-printer'

export const scannerPlaces = ['gate', 'counter', 'lounge'] as const

/** One HID scanner of this machine. Where two are of one model, the path tells them apart. */
export const scannerSettings = z.strictObject({
  vendorId: z.int().min(0).max(0xffff),
  productId: z.int().min(0).max(0xffff),
  path: z.string().min(1).max(300).optional(),
  place: z.enum(scannerPlaces),
})
export type ScannerSettings = z.output<typeof scannerSettings>

/** A scanner that is plugged in. */
export const foundScanner = z.object({ vendorId: z.int(), productId: z.int(), path: z.string(), name: z.string() })
export type FoundScanner = z.output<typeof foundScanner>

/** When the lounge window opens: by itself on a second display, always, or never. */
export const loungeWindows = ['auto', 'on', 'off'] as const

/** What belongs to this machine: its printers and scanners, and whether it shows the lounge. */
const machineDevices = z.strictObject({
  printer: receiptPrinterSettings.nullable(),
  /** The system's name of the printer for A4 forms. */
  pagePrinter: z.string().trim().min(1).max(200).nullable(),
  scanners: z.array(scannerSettings).max(12),
  lounge: z.enum(loungeWindows),
})
export type MachineDevices = z.output<typeof machineDevices>

/** This machine's devices. What is saved is in force at once; a test works with what is on the form now. */
export const devices = {
  read: local({
    may: 'manager.work',
    input: z.strictObject({}),
    output: z.object({
      kept: machineDevices,
      /** Device files of receipt printers that are plugged in. */
      printersFound: z.array(z.string()),
      /** What the system prints pages on. */
      pagePrinters: z.array(z.string()),
      /** A receipt printer may be one of them. */
      spools: z.boolean(),
      scannersFound: z.array(foundScanner),
      /** Of each scanner in force, in its order. */
      scannerStates: z.array(z.enum(['ready', 'absent', 'closed'])),
      /** How many are connected: the lounge fills the second one. */
      displays: z.int(),
    }),
  }),
  save: local({ may: 'manager.work', input: machineDevices, output: z.null() }),
  /** A test slip on that printer, past the queue. `not_ready`: nothing was sent. `unconfirmed`: look at the paper. */
  tryPrinter: local({
    may: 'manager.work',
    input: z.strictObject({ printer: receiptPrinterSettings }),
    output: z.object({ outcome: z.enum(['printed', 'not_ready', 'unconfirmed']), reason: z.string() }),
  }),
  /** A test page on that printer of the system's. */
  tryPagePrinter: local({
    may: 'manager.work',
    input: z.strictObject({ pagePrinter: z.string().trim().min(1).max(200) }),
    output: z.object({ printed: z.boolean(), reason: z.string() }),
  }),
}
