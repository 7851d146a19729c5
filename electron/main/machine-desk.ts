import type { WebContents } from 'electron'
import type { MachineDevices } from '#electron/contract/devices'
import type { MachineDesk } from '#electron/services/ports/machine-desk'
import type { Scanners } from '#electron/services/ports/scanner'
import { keepMachineSettings } from '#electron/settings/keep'
import { readMachineSettings, type MachineSettings } from '#electron/settings/machine'
import type { MainClock } from './clock'
import type { Paper } from './paper'
import { findScanners } from './scanners'
import { usbPrinters } from './usb-printers'

interface Parts {
  home: string
  machine: MachineSettings
  clock: MainClock
  paper: Paper
  scanners: Scanners
  /** A window of ours: the system's printers are asked through one. */
  window: () => WebContents | null
}

/** The machine's devices: what `machine.json` says of them, what is plugged in, and a try of each. */
export function openMachineDesk({ home, machine, clock, paper, scanners, window }: Parts): MachineDesk {
  const printedAt = () => clock.now().toISOString()
  return {
    inForce: devicesOf(machine),
    kept: () => devicesOf(readMachineSettings(home).settings),
    keep: (devices) => keepMachineSettings(home, devices),
    printersFound: usbPrinters,
    pagePrinters: async () => (await window()?.getPrintersAsync())?.map(({ name }) => name) ?? [],
    scannersFound: findScanners,
    scannerStates: () => scanners.states().map(({ state }) => state),
    printOn: (printer, model) =>
      paper.printerOf(printer).print({ model, reprint: 0, printedAt: printedAt(), openDrawer: true }),
    printPageOn: (name, model) => paper.pages.print({ model, reprint: 0, printedAt: printedAt() }, name),
  }
}

function devicesOf({ printer, pagePrinter, scanners }: MachineSettings): MachineDevices {
  return { printer, pagePrinter, scanners }
}
