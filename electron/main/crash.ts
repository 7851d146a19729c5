import { setTimeout as wait } from 'node:timers/promises'
import { app, type BrowserWindow, type WebContents } from 'electron'
import type { WindowKind } from '#electron/contract/method'
import { logFor } from '#electron/logging/log'

const log = logFor('crash')

/** Started anew at once, a program that dies while starting would never stop. */
const settledMs = 60_000
const pauseAfterQuickCrashMs = 5_000

/** A busy machine may keep a page from answering for some seconds. */
const pulseMs = 5_000
const hungAfterBeats = 5

/** What nobody caught: logged, and after an exception, when nothing in main can be relied on any more, the program starts anew. */
export function guardMain(): void {
  process.on('unhandledRejection', (reason) => log.error('a rejection that nobody handled', reason))
  process.on('uncaughtException', (error) => {
    log.error('an exception that nobody caught', error)
    if (process.uptime() * 1000 > settledMs) app.relaunch()
    app.exit(1)
  })
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    // Killed is how we end those of our own; whoever forked it says so where it was not asked to end.
    const endedByUs = reason === 'killed' && name?.startsWith('Frontlane')
    if (reason !== 'clean-exit' && !endedByUs)
      log.error('a process has gone', { type, how: reason, exitCode, process: name ?? '' })
  })
}

/** A page that died comes back, and so does one that hangs. Dying again at once, it comes back slowly, so that the machine stays usable. */
export function reviveAfterCrash(window: BrowserWindow, kind: WindowKind): void {
  let revivedAt = 0
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log.error('a page has gone', { window: kind, how: reason, exitCode })
    void revive()
  })
  async function revive(): Promise<void> {
    if (Date.now() - revivedAt < settledMs) await wait(pauseAfterQuickCrashMs)
    revivedAt = Date.now()
    if (!window.isDestroyed()) window.webContents.reload()
  }
  endWhenHung(window, kind)
}

/**
 * Electron calls a page unresponsive only once somebody has touched it in vain, and nobody touches a board on the wall: main feels its
 * pulse. Whoever stops at a breakpoint is not hung.
 */
function endWhenHung(window: BrowserWindow, kind: WindowKind): void {
  if (__DEVELOPMENT__) return
  const { webContents } = window
  let missed = 0
  let before = new Map<string, number>()
  const heard = () => {
    missed = 0
  }
  const pulse = setInterval(() => {
    if (webContents.isCrashed()) return
    if (missed === hungAfterBeats) {
      heard()
      log.error('a page does not respond', { window: kind, secondsBusy: usedSince(before, secondsUsed(webContents)) })
      // Ended, it comes back as one that has gone; reloading waits for a page that does not answer.
      webContents.forcefullyCrashRenderer()
      return
    }
    if (missed === 1) before = secondsUsed(webContents)
    missed += 1
    webContents.executeJavaScript('0').then(heard, heard)
  }, pulseMs)
  window.once('closed', () => clearInterval(pulse))
}

/** Processor time of each process so far: a page that spins and one that waits for something hang differently. */
function secondsUsed(page: WebContents): Map<string, number> {
  const ownPid = page.getOSProcessId()
  return new Map(
    app.getAppMetrics().map(({ pid, type, name, cpu }) => {
      return [pid === ownPid ? 'this page' : `${name ?? type} ${String(pid)}`, cpu.cumulativeCPUUsage ?? 0]
    }),
  )
}

function usedSince(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): Record<string, number> {
  const used = [...now].map(([name, seconds]) => [name, Math.round(seconds - (before.get(name) ?? 0))] as const)
  return Object.fromEntries(used)
}
