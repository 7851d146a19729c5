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

/** Or this instead: it lists what is plugged in, once. */
export interface ListMessage {
  list: true
}

export interface ListedMessage {
  what: 'listed'
  devices: { vendorId: number; productId: number; path: string; name: string }[]
}

export type HidMessage =
  | { what: 'report'; scanner: number; report: Uint8Array; /** Milliseconds of the process's own clock. */ at: number }
  | { what: 'state'; scanner: number; state: ScannerState }
