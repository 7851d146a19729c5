// System packages on Linux, by the distribution's own package manager. Plain Node: the compiler is needed before node_modules exists.
import { spawnSync } from 'node:child_process'
import { giveUp, say } from './say.mjs'

/** What each distribution calls the things that Frontlane needs; `a|b` is whichever of them the distribution knows. */
const packages = {
  compiler: {
    'apt-get': ['python3', 'make', 'g++'],
    dnf: ['python3', 'make', 'gcc-c++'],
  },
  // With libusb, which the scanners' native part links.
  electron: {
    'apt-get': ['libgtk-3-0t64|libgtk-3-0', 'libnss3', 'libasound2t64|libasound2', 'libgbm1', 'libusb-1.0-0'],
    dnf: ['gtk3', 'nss', 'alsa-lib', 'mesa-libgbm', 'libusb1'],
  },
  display: {
    'apt-get': ['xvfb'],
    dnf: ['xorg-x11-server-Xvfb'],
  },
}

/** @param {string} program */
export function hasProgram(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0
}

/** Shared libraries that Electron needs and this system lacks. @param {string} electron the program @returns {string[]} */
export function missingLibraries(electron) {
  const linked = spawnSync('ldd', [electron], { encoding: 'utf8' }).stdout ?? ''
  const missing = linked.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? [])
  // Later Electrons load GTK while they run, where ldd does not see it.
  const path = `${process.env['PATH']}:/usr/sbin:/sbin`
  const cached = spawnSync('ldconfig', ['-p'], { encoding: 'utf8', env: { ...process.env, PATH: path } }).stdout ?? ''
  return cached.includes('libgtk-3.so.0') ? missing : [...new Set([...missing, 'libgtk-3.so.0'])]
}

/**
 * Installs what is missing where this user may, and otherwise says the command and ends.
 * @param {keyof typeof packages} need
 * @param {string} why completes "Installing … "
 */
export function installSystemPackages(need, why) {
  const manager = hasProgram('apt-get') ? 'apt-get' : hasProgram('dnf') ? 'dnf' : null
  if (!manager) {
    giveUp(
      `This system lacks packages ${why}. Install them with its package manager (Debian's names: ${debianNames(need)}), then run this again.`,
    )
  }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo']
  // Without a terminal sudo cannot ask for the password, so it must not need one.
  const mayInstall = !asRoot.length || (hasProgram('sudo') && (process.stdin.isTTY || canSudoSilently()))
  if (!mayInstall) {
    giveUp(
      `This system lacks packages ${why}, and installing them takes an administrator. Run this, then try again:\n\n  sudo ${manager} install -y ${known(manager, need).join(' ')}`,
    )
  }
  // apt's answers, even about what it knows, hold only after an update.
  if (manager === 'apt-get') run([...asRoot, 'apt-get', 'update', '-q'])
  const names = known(manager, need)
  say(`Installing ${why}, with ${manager}: ${names.join(' ')}`)
  const quiet = manager === 'apt-get' ? ['-q', '--no-install-recommends'] : []
  if (!run([...asRoot, manager, 'install', '-y', ...quiet, ...names])) {
    giveUp(
      `${manager} could not install ${names.join(' ')}. Its own words are above; once that is put right, run this again.`,
    )
  }
}

/** @param {string[]} command */
function run([program = '', ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, args, { stdio: 'inherit', env }).status === 0
}

function canSudoSilently() {
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
}

/** @param {'apt-get' | 'dnf'} manager @param {keyof typeof packages} need */
function known(manager, need) {
  return packages[need][manager].map((names) => {
    const choices = names.split('|')
    const offered = choices.find((name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0)
    return offered ?? choices[0] ?? names
  })
}

/** @param {keyof typeof packages} need */
function debianNames(need) {
  return packages[need]['apt-get'].map((names) => names.split('|').at(-1)).join(' ')
}
