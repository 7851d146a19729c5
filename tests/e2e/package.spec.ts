/** The packaged application: what `npm run package` built, as a customer's machine has it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { FuseState } from '@electron/fuses/dist/constants.js'
import { chromium, expect, test } from '@playwright/test'
import { project, testArguments } from './support/launch'

const { folder, program, resources } = packaged()

test('starts, and asks what an empty database needs', async () => {
  const home = await mkdtemp(join(tmpdir(), 'frontlane-'))
  const child = spawn(join(folder, program), [...testArguments(), '--remote-debugging-port=0'], {
    env: { ...process.env, FRONTLANE_HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(child))
    const [context] = browser.contexts()
    const page = context!.pages()[0] ?? (await context!.waitForEvent('page'))
    await expect(page.getByRole('button', { name: /^开自己的店/ })).toBeVisible({ timeout: 60_000 })
    await expect(page).toHaveTitle(/Frontlane/)
    expect(await page.evaluate(() => Object.keys(window.frontlane).sort())).toEqual(['invoke', 'subscribe'])
    expect(await page.evaluate(() => typeof Reflect.get(window, 'require'))).toBe('undefined')
    await browser.close()
  } finally {
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    await rm(home, { recursive: true, force: true })
  }
})

test('has the fuses of a release', async () => {
  const fuses = await getCurrentFuseWire(join(folder, program))
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ]
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ]
  for (const fuse of on) expect(fuses[fuse], FuseV1Options[fuse]).toBe(FuseState.ENABLE)
  for (const fuse of off) expect(fuses[fuse], FuseV1Options[fuse]).toBe(FuseState.DISABLE)
})

test('keeps native code outside its archive, where the system can load it', async () => {
  const unpacked = await readdir(join(resources, 'app.asar.unpacked'), { recursive: true })
  const native = unpacked.filter((file) => file.endsWith('.node'))
  expect(native.some((file) => file.includes('sqlite3'))).toBe(true)
  expect(native.some((file) => file.includes('node-hid'))).toBe(true)
})

test('has no door for tests, and no way to a development server', async () => {
  const traces = /frontlaneTest|AdvanceableClock|ScannerSimulator|createScannerSimulator|ELECTRON_RENDERER_URL/
  const archive = join(resources, 'app.asar')
  const code = listPackage(archive, { isPack: false })
    .filter((file) => /^[\\/]out[\\/].*\.c?js$/.test(file))
    .map((file) => extractFile(archive, file.slice(1)).toString('utf8'))
  expect(code.length).toBeGreaterThan(3)
  expect(code.filter((text) => traces.test(text))).toEqual([])
  // The same search finds the door where there is one.
  const flavour = join(project, 'out-test/main')
  const files = (await readdir(flavour, { recursive: true })).filter((file) => file.endsWith('.js'))
  const texts = await Promise.all(files.map((file) => readFile(join(flavour, file), 'utf8')))
  expect(texts.some((text) => traces.test(text))).toBe(true)
})

/** Where electron-builder puts the application of this platform. */
function packaged() {
  const dist = join(project, 'dist')
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`
  if (process.platform === 'darwin') {
    const folder = join(dist, `mac${arch}`, 'Frontlane.app/Contents')
    return { folder, program: 'MacOS/Frontlane', resources: join(folder, 'Resources') }
  }
  const windows = process.platform === 'win32'
  const folder = join(dist, `${windows ? 'win' : 'linux'}${arch}-unpacked`)
  return { folder, program: windows ? 'Frontlane.exe' : 'frontlane', resources: join(folder, 'resources') }
}

/** Chromium says it when it listens. */
async function debuggerAddress(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stderr! })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error('the application ended without offering its debugger')
}
