// What a graphical program needs of the session that starts it, on Linux.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Runtime } from './electron'
import { giveUp, say } from './say.mjs'
import { hasProgram, installSystemPackages } from './system.mjs'

const linux = process.platform === 'linux'

/**
 * How Electron is started by somebody who builds it. Chromium refuses to run as root with its sandbox; a release never goes without.
 */
export function sandboxFlags({ folder }: Runtime): string[] {
  if (!linux) return []
  if (process.getuid?.() === 0) {
    say('Running as root, so Electron is started with --no-sandbox. A release never is.')
    return ['--no-sandbox']
  }
  if (spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status !== 0) {
    const helper = join(folder, 'chrome-sandbox')
    say(
      `Should Electron say that its sandbox helper is not configured: this system keeps users from making namespaces. Run\n\n  sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
    )
  }
  return []
}

export function requireDisplay(): void {
  if (linux && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    giveUp('There is no display to open a window on. Run this in a graphical session, or set DISPLAY.')
  }
}

/** A display that nobody sees, where there is none: for tests. @returns how to end it */
export async function display(): Promise<() => void> {
  if (!linux || process.env['DISPLAY']) return () => {}
  if (!hasProgram('Xvfb')) installSystemPackages('display', 'a display for tests (Xvfb)')
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  process.env['DISPLAY'] = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error('Xvfb ended before it offered a display')))
    // It writes its number when it is ready.
    server.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`))
  })
  return () => void server.kill()
}
