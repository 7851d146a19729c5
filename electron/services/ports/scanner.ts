/** HID scanners of this machine. A keyboard wedge is none of them: the pages read it from their keys. */

/** Whose scans they are: the gate and the counter go to the staff window, the lounge to the lounge. */
export type ScannerPlace = 'gate' | 'counter' | 'lounge'

export interface Scan {
  place: ScannerPlace
  /** As the label says it, without the symbology and the terminator. */
  code: string
}

/** `absent`: not plugged in. `closed`: plugged in, but the system does not let us open it. */
export type ScannerState = 'ready' | 'absent' | 'closed'

export interface Scanners {
  onScan(listener: (scan: Scan) => void): () => void
  /** One for each scanner in the machine's settings, in their order. */
  states(): readonly { place: ScannerPlace; state: ScannerState }[]
  /** A scanner was plugged in, or out. */
  onChange(listener: () => void): () => void
  close(): Promise<void>
}
