import type { ScannerPlace, Scanners } from '#electron/services/ports/scanner'
import type { ReportLayout } from './hid-pos'
import { ScannerHub } from './hub'
import type { HidMessage, WantedScanner, WatchMessage } from './messages'

export type ScannerSettings = WantedScanner & ReportLayout & { place: ScannerPlace }

/** The scanners' process, as main holds it: Electron's utility process is one. */
export interface HidProcess {
  postMessage(message: WatchMessage): void
  on(event: 'message', listener: (message: HidMessage) => void): unknown
  once(event: 'exit', listener: (code: number) => void): unknown
  kill(): boolean
}

/** A crash and a start, and the scanner is back within two seconds. */
const restartAfterMs = 500

/** Scanners that other ones can take the place of. */
export interface ChangeableScanners extends Scanners {
  /** Closes those that were open and opens these; whoever listens goes on hearing. */
  use(settings: readonly ScannerSettings[]): Promise<void>
}

/**
 * The machine's HID scanners. Their native code runs in a process of its own; when that dies, it is started again.
 *
 * @param fork starts the process
 * @param onExit is told of each end that nobody asked for
 */
export function createScanners(
  settings: readonly ScannerSettings[],
  fork: () => HidProcess,
  onExit: (code: number) => void,
): ChangeableScanners {
  const hub = new ScannerHub(settings)
  let running: HidProcess | undefined
  let closed: Promise<void> | undefined
  let restart: NodeJS.Timeout | undefined

  function start(wanted: readonly ScannerSettings[]): void {
    if (closed || wanted.length === 0) return
    const process = fork()
    running = process
    process.on('message', (message) => {
      // Others have taken its place; a last word of it is nobody's.
      if (running !== process) return
      if (message.what === 'report') hub.received(message.scanner, message.report, message.at)
      else hub.changed(message.scanner, message.state)
    })
    process.once('exit', (code) => {
      if (running !== process) return
      running = undefined
      hub.allAbsent()
      onExit(code)
      restart = setTimeout(() => start(wanted), restartAfterMs)
    })
    process.postMessage({ watch: wanted.map(({ vendorId, productId, path }) => ({ vendorId, productId, path })) })
  }

  function stop(): Promise<void> {
    clearTimeout(restart)
    const process = running
    running = undefined
    if (!process) return Promise.resolve()
    return new Promise((resolve) => {
      process.once('exit', () => resolve())
      process.kill()
    })
  }

  start(settings)
  return {
    use: async (next) => {
      await stop()
      hub.use(next)
      start(next)
    },
    onScan: (listener) => hub.onScan(listener),
    onChange: (listener) => hub.onChange(listener),
    states: () => hub.states(),
    close: () => (closed ??= stop().then(() => hub.allAbsent())),
  }
}
