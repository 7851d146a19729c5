import type { ElectronApplication } from '@playwright/test'
import type { WindowKind } from '#electron/contract/method'

/** Runs in main, with the window of that kind. */
export async function inWindow<R>(
  app: ElectronApplication,
  kind: WindowKind,
  work: (window: Electron.BrowserWindow) => R | Promise<R>,
): Promise<R> {
  const window = await app.evaluateHandle(({ BrowserWindow }, host) => {
    const found = BrowserWindow.getAllWindows().find(({ webContents }) => new URL(webContents.getURL()).host === host)
    if (!found) throw new Error(`the ${host} window is not open`)
    return found
  }, kind)
  return window.evaluate(work)
}
