/** Puts the parts together: database, devices, services, and the boundary that the pages call. */
import { app } from 'electron'
import { createBoundary } from '#electron/ipc/boundary'
import { connectPages } from '#electron/ipc/register'
import { logFor } from '#electron/logging/log'
import { receiveScan } from '#electron/services/app/receive-scan'
import { forgetOldRequests } from '#electron/services/forget-requests'
import type { Scanners, ScannerState } from '#electron/services/ports/scanner'
import { wakeOnDueTasks } from '#electron/services/task/wake'
import type { MachineSettings } from '#electron/settings/machine'
import { openBackups } from './backups'
import type { MainClock } from './clock'
import { watchEvents } from './event-watch'
import { openHouse } from './house'
import { addressOf } from './shop-database'
import { openMachineDesk } from './machine-desk'
import { openPaper } from './paper'
import { photoOf } from './photo'
import { scryptPins } from './pins'
import { watchPrinter, type PrinterLight } from './printer-light'
import type { Windows } from './windows'

const log = logFor('shop')

/** What the shop is built on: given by start-up, before any page is loaded. */
export interface Ground {
  /** The data folder. */
  home: string
  machine: MachineSettings
  clock: MainClock
  windows: Windows
  scanners: Scanners
}

/** The running shop, so far as start-up knows it. */
export interface Shop {
  /** A photo's JPEG, if whoever is signed in to the staff window may see it; else null. */
  photo(id: string): Promise<Uint8Array | null>
  /** Every window hears that the clock was moved. */
  clockMoved(): void
  /** Lets running commands end, and gives back the database and the devices. */
  close(): Promise<void>
}

export async function compose({ home, machine, clock, windows, scanners }: Ground): Promise<Shop> {
  const pins = scryptPins()
  const address = addressOf(machine, home)
  const { house, setAside } = await openHouse({ home, address, pagePrinter: machine.pagePrinter, clock, pins })
  const room = openBackups(address, house, clock)
  const paper = openPaper(house, home, machine, clock)
  let printerLight: PrinterLight | null = null
  let devicesChanged = () => {}
  const events = watchEvents(house.database, home, clock, () => devicesChanged())
  const boundary = createBoundary({
    house,
    pins,
    clock,
    uptimeMs: () => performance.now(),
    backup: { room, setAside },
    program: {
      version: app.getVersion(),
      demonstration: false,
      chain: events,
      desk: openMachineDesk({ home, machine, clock, paper, scanners, window: () => windows.get('staff') }),
      devices: () => ({
        database: events.last()?.fault || room?.keeper.failedAt() ? 'attention' : 'ok',
        scanner: scannerLight(scanners.states().map(({ state }) => state)),
        printer: printerLight?.now() ?? { light: 'none', reason: '', widthMm: 80 },
      }),
    },
    forms: { pagePrinter: machine.pagePrinter, folder: paper.folder },
    log: (id, method, error) => log.error('unexpected', { id, method }, error),
  })
  const { push } = boundary
  const pages = connectPages(boundary, windows)
  const light = watchPrinter(paper.printer, machine, clock, () => push.hint('devices', ''))
  printerLight = light
  devicesChanged = () => push.hint('devices', '')
  scanners.onChange(() => push.hint('devices', ''))
  scanners.onScan(({ place, code }) => {
    const window = place === 'lounge' ? pages.lounge : pages.staff
    const scanId = receiveScan(window, code)
    if (scanId) push.hint('scan', scanId, window)
  })
  const stopWaking = wakeOnDueTasks(
    house,
    clock,
    (taskId) => push.hint('task', taskId),
    (error) => log.error('due tasks', error),
  )
  const stopForgetting = forgetOldRequests(house, clock, (error) => log.error('old requests', error))
  void paper.queue.wake()
  return {
    photo: (id) => photoOf(house.database, pages.staff, id),
    clockMoved: () => push.hint('clock', ''),
    close: async () => {
      stopWaking()
      stopForgetting()
      await room?.keeper.stop()
      light.stop()
      await scanners.close()
      await paper.close()
      await events.stop()
      await house.database.close()
    },
  }
}

function scannerLight(states: readonly ScannerState[]): 'ok' | 'attention' | 'none' {
  if (states.length === 0) return 'none'
  return states.every((state) => state === 'ready') ? 'ok' : 'attention'
}
