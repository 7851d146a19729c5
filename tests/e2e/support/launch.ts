/** Frontlane's test build in real Electron, with a data folder of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import type { z } from 'zod'
import type { WindowKind } from '#electron/contract/method'
import { machineFile, type machineSettings } from '#electron/settings/machine'
import { putStarterShop } from './starter-database'
import { electron } from '../../../scripts/setup/electron'

export const project = join(import.meta.dirname, '../../..')

/** What is written into `machine.json`; without an entry each setting has its default. */
export type WrittenMachine = Partial<z.input<typeof machineSettings>>

export interface Launched {
  app: ElectronApplication
  home: string
  /** The page of a window that is open. */
  page(kind: WindowKind): Page
  close(): Promise<void>
}

/** @param shop `starter` for the shop that tests work in, `none` for first start */
export async function launch(machine: WrittenMachine = {}, shop: 'starter' | 'none' = 'starter'): Promise<Launched> {
  const home = await mkdtemp(join(tmpdir(), 'frontlane-'))
  await writeFile(join(home, machineFile), JSON.stringify(machine))
  if (shop === 'starter') await putStarterShop(home)
  return startIn(home)
}

/** Frontlane in a data folder that may have been used before. */
export async function startIn(home: string): Promise<Launched> {
  const app = await _electron.launch({
    executablePath: await electronProgram(),
    args: [...testArguments(), join(project, 'out-test')],
    env: { ...process.env, FRONTLANE_HOME: home, TZ: 'Asia/Shanghai' },
  })
  await windowsOpened(app)
  return {
    app,
    home,
    page: (kind) => {
      const page = app.windows().find((window) => window.url().startsWith(`app://${kind}/`))
      if (!page) throw new Error(`the ${kind} window is not open`)
      return page
    },
    close: async () => {
      await app.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** Waits until every window that Frontlane opens at its start is known here too, a moment after Electron has it, and its page is there. */
export async function windowsOpened(app: ElectronApplication): Promise<void> {
  const pages = await app.evaluate(async ({ BrowserWindow }) => {
    await globalThis.frontlaneTest.opened
    return BrowserWindow.getAllWindows().map((window) => window.webContents.getURL())
  })
  const known = () => app.windows().filter((one) => pages.includes(one.url()))
  await expect.poll(() => known().length, { intervals: [20, 50, 100] }).toBe(pages.length)
  // Its address is there before its document is; what is asked in between is asked of a page that is about to go.
  await Promise.all(known().map((one) => one.locator('#app > *').first().waitFor({ state: 'attached' })))
}

/** As `npm test` found it; without that, as it would. */
export async function electronProgram(): Promise<string> {
  return process.env['FRONTLANE_ELECTRON'] ?? (await electron()).executable
}

/**
 * What Electron is started with on a machine for tests, and never in a release. Root has no sandbox to give; whoever else runs the tests
 * has. There is no graphics card: told so from the start, no page is drawn one way and then another while one is looked for in vain,
 * a change on which Chromium's compositor now and then stood still for good.
 */
export function testArguments(): string[] {
  return ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
}
