import { Menu, powerSaveBlocker, type BrowserWindow } from 'electron'
import type { MainClock } from './clock'
import { isPlainKey } from './plain-key'

/** No menu, and so none of the accelerators that come with one. macOS keeps its shortcuts for editing and quitting only there. */
export function removeMenu(): void {
  const macMenu = () => Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }])
  Menu.setApplicationMenu(process.platform === 'darwin' ? macMenu() : null)
}

/**
 * A window that a customer cannot leave. The operating system's own keys (Ctrl+Alt+Del, the Windows key) never reach a program: for
 * those the machine's kiosk mode is set up, see README.
 */
export function lockIn(window: BrowserWindow): void {
  const { webContents } = window
  webContents.on('before-input-event', (event, input) => {
    if (!isPlainKey(input)) event.preventDefault()
  })
  // A page that would move or resize its window.
  webContents.on('content-bounds-updated', (event) => event.preventDefault())
  webContents.on('zoom-changed', () => webContents.setZoomFactor(1))
  webContents.on('context-menu', (event) => event.preventDefault())
  webContents.on('did-finish-load', () => {
    webContents.setZoomFactor(1)
    void webContents.setVisualZoomLevelLimits(1, 1)
  })
}

/** A board that is looked at all day: the display stays on, and the page starts afresh every night, when nobody is there to see it. */
export function keepShowing(window: BrowserWindow, clock: MainClock): void {
  const blocker = powerSaveBlocker.start('prevent-display-sleep')
  let cancel = () => {}
  const reloadNextNight = () => {
    cancel = clock.after(untilNextNight(clock.now()), () => {
      window.webContents.reload()
      reloadNextNight()
    })
  }
  reloadNextNight()
  window.once('closed', () => {
    cancel()
    powerSaveBlocker.stop(blocker)
  })
}

/** Milliseconds until four in the morning, by this machine's clock on the wall. */
function untilNextNight(now: Date): number {
  const night = new Date(now)
  night.setHours(4, 0, 0, 0)
  if (night <= now) night.setDate(night.getDate() + 1)
  return night.getTime() - now.getTime()
}
