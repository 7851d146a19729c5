/** What main and the scanners' process say to each other. */
import type { ScannerState } from '#electron/services/ports/scanner'

/** Which device; `path` where two are of one model. */
export interface WantedScanner {
  vendorId: number
  productId: number
  path?: string | undefined
}

/** To the process, once, when it starts: a scanner's number is its place in this list. */
export interface WatchMessage {
  watch: readonly WantedScanner[]
}

export type HidMessage =
  | { what: 'report'; scanner: number; report: Uint8Array; /** Milliseconds of the process's own clock. */ at: number }
  | { what: 'state'; scanner: number; state: ScannerState }
