import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './paths'
import { giveUp, say } from './say.mjs'
import { standIn } from './stand-in'
import { installSystemPackages, missingLibraries } from './system.mjs'

/** An Electron on this disk. `folder` is what a packager calls the distribution. */
export interface Runtime {
  folder: string
  executable: string
}

const require = createRequire(import.meta.url)
const electronPackage = dirname(require.resolve('electron/package.json'))
const { version } = require('electron/package.json') as { version: string }

/**
 * The Electron to run: the one that `ELECTRON_OVERRIDE_DIST_PATH` names; else the supported one, downloaded on first use; else,
 * where its host cannot be reached, a stand-in for development and tests.
 */
export async function electron(): Promise<Runtime> {
  const runtime = named() ?? supported() ?? standIn.present() ?? (await download()) ?? (await standIn.install())
  if (!runtime) {
    giveUp(
      `Electron ${version} could not be downloaded. Set ELECTRON_MIRROR to a mirror of its releases, or unpack a release and set ELECTRON_OVERRIDE_DIST_PATH to that folder; then run this again.`,
    )
  }
  if (process.platform === 'linux' && missingLibraries(runtime.executable).length) {
    installSystemPackages('electron', 'the system libraries that Electron needs')
    const missing = missingLibraries(runtime.executable)
    if (missing.length)
      giveUp(`Electron still lacks system libraries: ${missing.join(' ')}. Install the packages that hold them.`)
  }
  return runtime
}

function named(): Runtime | null {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  return folder ? { folder, executable: join(folder, programPath()) } : null
}

function supported(): Runtime | null {
  const folder = join(electronPackage, 'dist')
  const there = existsSync(join(folder, 'version')) && readFileSync(join(folder, 'version'), 'utf8').includes(version)
  return there ? { folder, executable: join(folder, programPath()) } : null
}

async function download(): Promise<Runtime | null> {
  if (!(await releasesCanBeHad())) return null
  say(`Downloading Electron ${version} (about 120 MB)`)
  spawnSync(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'inherit', cwd: root })
  return supported()
}

/** A quick look, so that a closed network costs seconds and not minutes. A mirror or a proxy is somebody's word that it works. */
async function releasesCanBeHad(): Promise<boolean> {
  const { ELECTRON_MIRROR, npm_config_electron_mirror, ELECTRON_GET_USE_PROXY } = process.env
  if (ELECTRON_MIRROR ?? npm_config_electron_mirror ?? ELECTRON_GET_USE_PROXY) return true
  const checksums = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`
  try {
    return (await fetch(checksums, { method: 'HEAD', signal: AbortSignal.timeout(5000) })).ok
  } catch {
    return false
  }
}

function programPath(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
