// The first step of `npm start`, `npm test` and the other commands: brings what the scripts beside it need, and hands over to the one
// that is asked for. Plain Node with nothing installed, on any version that can read a module.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { giveUp, say } from './setup/say.mjs'
import { hasProgram, installSystemPackages } from './setup/system.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

checkNode()
await installModules()
const [script, ...rest] = process.argv.slice(2)
const { status, signal } = run(process.execPath, ['--import', 'tsx', join(root, 'scripts', `${script}.ts`), ...rest])
process.exit(status ?? (signal ? 1 : 0))

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(
      `Frontlane is built with Node 20.19 or newer; this is ${process.versions.node}. Install a current one from https://nodejs.org, then run this again.`,
    )
  }
}

async function installModules() {
  const state = modules()
  if (state === 'current') return
  if (
    process.platform === 'linux' &&
    !['make', 'g++', 'python3'].every(hasProgram) &&
    !(await prebuiltSqliteCanBeHad())
  ) {
    installSystemPackages('compiler', 'a compiler for sqlite3, whose ready-made file cannot be reached from here')
  }
  say(
    `Installing the packages that package-lock.json names, into node_modules (about a minute; longer where sqlite3 is compiled)`,
  )
  // What is there and only out of date is brought up to date; what is missing or half done is made anew.
  const { status } = run(npm, [state === 'missing' ? 'ci' : 'install', '--no-audit', '--no-fund'])
  if (status !== 0)
    giveUp('npm could not install the packages. Its own words are above; once that is put right, run this again.')
  if (!loads('sqlite3')) {
    say('Building sqlite3, whose install step npm left out')
    run(npm, ['rebuild', 'sqlite3'])
    if (!loads('sqlite3'))
      giveUp(
        'sqlite3 does not load. It needs python3, make and a C++ compiler: install them, then run `npm rebuild sqlite3`.',
      )
  }
}

/** npm's own record of what it installed, compared with the lock file. @returns {'current' | 'outdated' | 'missing'} */
function modules() {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return 'missing'
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  /** @type {[string, { version: string, optional?: boolean }][]} */
  const locked = Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages)
  const current = locked.every(
    // Optional packages of other platforms are locked and not installed.
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  )
  return current ? 'current' : 'outdated'
}

async function prebuiltSqliteCanBeHad() {
  try {
    return (await fetch('https://github.com', { method: 'HEAD', signal: AbortSignal.timeout(5000) })).ok
  } catch {
    return false
  }
}

/** @param {string} module */
function loads(module) {
  return spawnSync(process.execPath, ['-e', `require('${module}')`], { cwd: root, stdio: 'ignore' }).status === 0
}

/** @param {string} program @param {string[]} args */
function run(program, args) {
  return spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
    shell: process.platform === 'win32' && program === npm,
  })
}

/** Node's own headers, where they came with it, spare node-gyp a download. */
function environment() {
  const prefix = join(dirname(process.execPath), '..')
  const headers = existsSync(join(prefix, 'include/node/node.h'))
  return headers && !process.env['npm_config_nodedir'] ? { ...process.env, npm_config_nodedir: prefix } : process.env
}
