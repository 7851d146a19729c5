import { screen, type WebContents } from 'electron'
import type { MachineDesk } from '#electron/services/ports/machine-desk'
import type { Scanners } from '#electron/services/ports/scanner'
import type { MainClock } from './clock'
import type { Machine } from './machine'
import type { Paper } from './paper'
import { findScanners } from './scanners'
import { usbPrinters } from './usb-printers'

interface Parts {
  machine: Machine
  clock: MainClock
  paper: Paper
  scanners: Scanners
  /** A window of ours: the system's printers are asked through one. */
  window: () => WebContents | null
}

/** The machine's devices: what `machine.json` says of them, what is plugged in, and a try of each. */
export function openMachineDesk({ machine, clock, paper, scanners, window }: Parts): MachineDesk {
  const printedAt = () => clock.now().toISOString()
  return {
    inForce: () => {
      const { printer, pagePrinter, scanners, lounge } = machine.now
      return { printer, pagePrinter, scanners, lounge }
    },
    keep: (devices) => machine.keep(devices),
    displays: () => screen.getAllDisplays().length,
    printersFound: usbPrinters,
    spools: process.platform !== 'win32',
    pagePrinters: async () => (await window()?.getPrintersAsync())?.map(({ name }) => name) ?? [],
    scannersFound: findScanners,
    scannerStates: () => scanners.states().map(({ state }) => state),
    printOn: (printer, model, { openDrawer }) =>
      paper.printerOf(printer).print({ model, reprint: 0, printedAt: printedAt(), openDrawer }),
    printPageOn: (name, model) => paper.pages.print({ model, reprint: 0, printedAt: printedAt() }, name),
  }
}
