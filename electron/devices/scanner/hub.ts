import type { Scan, ScannerPlace, Scanners, ScannerState } from '#electron/services/ports/scanner'
import type { ReportLayout } from './hid-pos'
import { HidPosReader } from './hid-pos'

interface Slot {
  place: ScannerPlace
  reader: HidPosReader
  state: ScannerState
}

/** Turns what the scanners send, by their number, into scans; the drivers differ only in where that comes from. */
export class ScannerHub implements Omit<Scanners, 'close'> {
  #slots: readonly Slot[] = []
  readonly #scanListeners = new Set<(scan: Scan) => void>()
  readonly #changeListeners = new Set<() => void>()

  constructor(scanners: readonly (ReportLayout & { place: ScannerPlace })[]) {
    this.use(scanners)
  }

  /** These from now on; of none of them is anything known yet. */
  use(scanners: readonly (ReportLayout & { place: ScannerPlace })[]): void {
    this.#slots = scanners.map((scanner) => ({
      place: scanner.place,
      reader: new HidPosReader(scanner),
      state: 'absent',
    }))
    for (const listener of this.#changeListeners) listener()
  }

  /** @param at milliseconds of a clock that only runs forward */
  received(scanner: number, report: Uint8Array, at: number): void {
    const slot = this.#slots[scanner]
    const code = slot?.reader.push(report, at)
    if (slot && code !== undefined) {
      for (const listener of this.#scanListeners) listener({ place: slot.place, code })
    }
  }

  changed(scanner: number, state: ScannerState): void {
    const slot = this.#slots[scanner]
    if (!slot || slot.state === state) return
    slot.state = state
    slot.reader.reset()
    for (const listener of this.#changeListeners) listener()
  }

  /** Nothing is known of any of them any more. */
  allAbsent(): void {
    for (const scanner of this.#slots.keys()) this.changed(scanner, 'absent')
  }

  states(): readonly { place: ScannerPlace; state: ScannerState }[] {
    return this.#slots.map(({ place, state }) => ({ place, state }))
  }

  onScan(listener: (scan: Scan) => void): () => void {
    this.#scanListeners.add(listener)
    return () => this.#scanListeners.delete(listener)
  }

  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener)
    return () => this.#changeListeners.delete(listener)
  }
}
