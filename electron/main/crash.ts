import { setTimeout as wait } from 'node:timers/promises'
import { app, type BrowserWindow } from 'electron'
import type { WindowKind } from '#electron/contract/method'
import { logFor } from '#electron/logging/log'

const log = logFor('crash')

/** Started anew at once, a program that dies while starting would never stop. */
const settledMs = 60_000
const pauseAfterQuickCrashMs = 5_000

/** What nobody caught: logged, and after an exception, when nothing in main can be relied on any more, the program starts anew. */
export function guardMain(): void {
  process.on('unhandledRejection', (reason) => log.error('a rejection that nobody handled', reason))
  process.on('uncaughtException', (error) => {
    log.error('an exception that nobody caught', error)
    if (process.uptime() * 1000 > settledMs) app.relaunch()
    app.exit(1)
  })
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (reason !== 'clean-exit') log.error('a process has gone', { type, how: reason, exitCode, process: name ?? '' })
  })
}

/** A page that died or hangs comes back. Dying again at once, it comes back slowly, so that the machine stays usable. */
export function reviveAfterCrash(window: BrowserWindow, kind: WindowKind): void {
  let revivedAt = 0
  const revive = async (why: string, details: object) => {
    log.error(why, { window: kind, ...details })
    if (Date.now() - revivedAt < settledMs) await wait(pauseAfterQuickCrashMs)
    revivedAt = Date.now()
    if (!window.isDestroyed()) window.webContents.reload()
  }
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') void revive('a page has gone', { how: reason, exitCode })
  })
  window.webContents.on('unresponsive', () => {
    // Killed, it comes back as one that has gone; reloading waits for a page that does not answer.
    log.error('a page does not respond', { window: kind })
    window.webContents.forcefullyCrashRenderer()
  })
}
