import type { ScannerPlace, Scanners, ScannerState } from '#electron/services/ports/scanner'
import { headerBytes } from './hid-pos'
import { ScannerHub } from './hub'

/** Scanners without hardware: what they send goes the way of real reports. */
export interface ScannerSimulator extends Scanners {
  plug(place: ScannerPlace): void
  unplug(place: ScannerPlace): void
  /** Raw reports, as they come; `at` in milliseconds of a clock that only runs forward. */
  report(place: ScannerPlace, report: Uint8Array, at?: number): void
  /** Scans a code, in as many reports as it takes. */
  scan(place: ScannerPlace, code: string): void
}

export function createScannerSimulator(places: readonly ScannerPlace[]): ScannerSimulator {
  const hub = new ScannerHub(places.map((place) => ({ place })))
  const change = (place: ScannerPlace, state: ScannerState) => hub.changed(places.indexOf(place), state)
  const report = (place: ScannerPlace, bytes: Uint8Array, at = performance.now()) =>
    hub.received(places.indexOf(place), bytes, at)
  places.forEach((place) => change(place, 'ready'))
  return {
    onScan: (listener) => hub.onScan(listener),
    onChange: (listener) => hub.onChange(listener),
    states: () => hub.states(),
    close: async () => {},
    plug: (place) => change(place, 'ready'),
    unplug: (place) => change(place, 'absent'),
    report,
    scan: (place, code) => reportsOf(code).forEach((bytes) => report(place, bytes)),
  }
}

export interface ReportShape {
  reportId: number
  /** Three characters. */
  symbology: string
  dataBlock: number
  /** Between the data block and the last byte. */
  spareBytes: number
}

export const commonShape: ReportShape = { reportId: 2, symbology: ']C1', dataBlock: 56, spareBytes: 0 }

/** The reports in which a scanner sends a code. */
export function reportsOf(code: string, shape: ReportShape = commonShape): Uint8Array[] {
  const { reportId, symbology, dataBlock, spareBytes } = shape
  const data = Buffer.from(code)
  const parts = Math.max(1, Math.ceil(data.length / dataBlock))
  return Array.from({ length: parts }, (_, part) => {
    const piece = data.subarray(part * dataBlock, (part + 1) * dataBlock)
    const report = new Uint8Array(headerBytes + dataBlock + spareBytes + 1)
    report.set([reportId, piece.length, ...Buffer.from(symbology, 'latin1')])
    report.set(piece, headerBytes)
    report[report.length - 1] = part < parts - 1 ? 1 : 0
    return report
  })
}
