/** Puts the parts of one shop together: database, paper, services, and the boundary that the pages call. */
import { mkdir } from 'node:fs/promises'
import { app } from 'electron'
import { createBoundary } from '#electron/ipc/boundary'
import { connectPages } from '#electron/ipc/register'
import { logFor } from '#electron/logging/log'
import { receiveScan } from '#electron/services/app/receive-scan'
import { forgetOldRequests } from '#electron/services/forget-requests'
import type { Premises } from '#electron/services/ports/premises'
import type { Scanners, ScannerState } from '#electron/services/ports/scanner'
import { shopIsOpen } from '#electron/services/setup/open-shop'
import { wakeOnDueTasks } from '#electron/services/task/wake'
import { openBackups } from './backups'
import type { MainClock } from './clock'
import { eventVerifier } from './event-verifier'
import { watchEvents } from './event-watch'
import { openHouse } from './house'
import type { Machine } from './machine'
import { openMachineDesk } from './machine-desk'
import { openPaper } from './paper'
import { photoOf } from './photo'
import { scryptPins } from './pins'
import type { Place } from './place'
import { watchPrinter, type PrinterLight } from './printer-light'
import type { Windows } from './windows'

const log = logFor('shop')

/** What every shop is built on: given by start-up, before any page is loaded. */
export interface Ground {
  /** The data folder. */
  home: string
  machine: Machine
  clock: MainClock
  windows: Windows
  scanners: Scanners
}

/** A running shop, so far as start-up knows it. */
export interface Shop {
  /** A photo's JPEG, if whoever is signed in to the staff window may see it; else null. */
  photo(id: string): Promise<Uint8Array | null>
  /** Every window hears that the clock was moved. */
  clockMoved(): void
  /** The windows hear how far the demonstration shop is. */
  setupMoved(): void
  /** Lets running commands end, and gives back the database and the devices. */
  close(): Promise<void>
}

/** @param premisesOf what first start asks of this machine, with the shop's own printing */
export async function compose(
  { machine, clock, windows, scanners }: Ground,
  place: Place,
  premisesOf: () => Premises,
): Promise<Shop> {
  await mkdir(place.folder, { recursive: true })
  const { house, setAside } = await openHouse(place, machine, clock)
  // What is made up needs no keeping.
  const room = place.which === 'own' ? openBackups(place.database, house, clock, () => devicesChanged()) : null
  const paper = openPaper(house, place.documents, machine, clock)
  let printerLight: PrinterLight | null = null
  let devicesChanged = () => {}
  const watched = { database: house.database, verifier: eventVerifier(place.database), folder: place.folder, clock }
  const events = watchEvents(watched, () => devicesChanged())
  const boundary = createBoundary({
    house,
    pins: scryptPins(),
    clock,
    uptimeMs: () => performance.now(),
    backup: { room, demonstration: place.which === 'demonstration', setAside },
    premises: premisesOf(),
    program: {
      version: app.getVersion(),
      demonstration: place.which === 'demonstration',
      chain: events,
      desk: openMachineDesk({ machine, clock, paper, scanners, window: () => windows.get('staff') }),
      devices: () => ({
        database: events.last()?.fault || room?.keeper.failure() ? 'attention' : 'ok',
        scanner: scannerLight(scanners.states().map(({ state }) => state)),
        printer: printerLight?.now() ?? { light: 'none', reason: '', widthMm: 80 },
      }),
    },
    forms: { pagePrinter: () => machine.now.pagePrinter, folder: paper.folder },
    log: (id, method, error) => log.error('unexpected', { id, method }, error),
  })
  const { push } = boundary
  const pages = connectPages(boundary, windows)
  const light = watchPrinter(paper.printer, machine, clock, () => push.hint('devices', ''))
  printerLight = light
  devicesChanged = () => push.hint('devices', '')
  const endDevices = scanners.onChange(() => push.hint('devices', ''))
  // First start tries the scanner, with whatever lies at hand; a shop that is open is composed anew.
  const anyCode = !(await house.database.read(shopIsOpen))
  const endScans = scanners.onScan(({ place: at, code }) => {
    const window = at === 'lounge' ? pages.windows.lounge : pages.windows.staff
    const scanId = receiveScan(window, code, anyCode)
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
    photo: (id) => photoOf(house.database, pages.windows.staff, id),
    clockMoved: () => push.hint('clock', ''),
    setupMoved: () => push.hint('setup', ''),
    close: async () => {
      pages.end()
      endScans()
      endDevices()
      stopWaking()
      stopForgetting()
      await room?.keeper.stop()
      light.stop()
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
