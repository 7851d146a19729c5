// Start-up, in its order. What has to be said before Electron is ready comes first; the rest waits for it.
import { setTimeout as wait } from 'node:timers/promises'
import { app } from 'electron'
import { logFor, logFileIn, startLogging } from '#electron/logging/log'
import { systemClock } from './clock'
import type { Ground } from './compose'
import { guardMain } from './crash'
import { openHome, places } from './home'
import { removeMenu } from './kiosk'
import { Machine } from './machine'
import { openPremises } from './premises'
import { declareScheme, serve } from './protocol'
import { openScanners } from './scanners'
import { confinePages, confineSession } from './security'
import { failToStart } from './start-failure'
import { sessionOf, Windows } from './windows'

const log = logFor('start')
const home = openHome()
const logs = app.getPath('logs')

if (app.requestSingleInstanceLock()) {
  startLogging(logs)
  guardMain()
  declareScheme()
  confinePages()
  removeMenu()
  const machine = new Machine(home)
  if (machine.problems.length) log.warn('machine.json is not as it should be', machine.problems)
  const door = __TEST_BUILD__ ? (await import('./test-door')).openTestDoor() : null
  const clock = door?.clock ?? systemClock
  const ground = (): Ground => ({
    home,
    machine,
    clock,
    windows: new Windows(machine, clock),
    scanners: door?.scanners ?? openScanners(machine),
  })
  // Not awaited: Electron becomes ready only when this module has run.
  void app
    .whenReady()
    .then(async () => {
      const built = ground()
      const shop = await open(built)
      door?.opened(built, shop)
    })
    .catch((error: unknown) => failToStart(error, machine.now.language, logFileIn(logs)))
} else {
  app.exit(0)
}

async function open(ground: Ground) {
  log.info('starting', { version: app.getVersion(), electron: process.versions.electron, platform: process.platform })
  const shop = await openPremises(ground, (error) => failToStart(error, ground.machine.now.language, logFileIn(logs)))
  for (const kind of ['staff', 'lounge'] as const) {
    confineSession(sessionOf(kind), kind)
    serve(sessionOf(kind), kind, { renderer: places.renderer, photo: (id) => shop.photo(id) })
  }
  app.on('second-instance', () => ground.windows.focus())
  app.on('before-quit', () => ground.windows.letGo())
  app.on('window-all-closed', () => app.quit())
  closeBeforeQuit(() => shop.close())
  await ground.windows.show()
  return shop
}

/** Long enough for a slip that is being sent; what is written is on disk by then. */
const closingMs = 20_000

/** Quitting waits until everything has been given back, but for nothing that never ends. */
function closeBeforeQuit(close: () => Promise<void>): void {
  app.once('will-quit', (event) => {
    event.preventDefault()
    // Held back, so that not even a close that has nothing to do quits from within the event.
    setImmediate(() => {
      const late = wait(closingMs).then(() => log.error('not everything has closed in time'))
      Promise.race([close(), late])
        .catch((error: unknown) => log.error('could not close', error))
        .finally(() => app.exit())
    })
  })
}
