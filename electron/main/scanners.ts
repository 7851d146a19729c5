import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { createScanners } from '#electron/devices/scanner/scanner'
import { logFor } from '#electron/logging/log'
import type { Scanners } from '#electron/services/ports/scanner'
import type { MachineSettings } from '#electron/settings/machine'

const log = logFor('scanner')

/** The machine's HID scanners, their native code in a process of its own: its crash is not ours. */
export function openScanners({ scanners }: MachineSettings): Scanners {
  const fork = () =>
    utilityProcess.fork(join(import.meta.dirname, 'hid-process.js'), [], { serviceName: 'Frontlane scanners' })
  return createScanners(scanners, fork, (code) => log.warn('the scanners’ process ended', { code }))
}
