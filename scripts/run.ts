import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './setup/paths'

/** Runs a program that a package brought, in the project's folder. @returns whether it succeeded */
export function run(program: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    // Windows finds programs of packages only through its shell.
    shell: process.platform === 'win32',
  })
  return status === 0
}

export interface Ended {
  passed: boolean
  /** All that it printed. */
  said: string
}

/** As `run`, while something else runs: what it says is kept until it has ended. */
export function runBeside(program: string, args: readonly string[] = []): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', program), args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (said += part))
    child.once('error', (error) => resolve({ passed: false, said: `${error.message}\n` }))
    child.once('close', (status) => resolve({ passed: status === 0, said }))
  })
}

/** The three programs, for a release or for tests. */
export function build(flavour: 'release' | 'test'): boolean {
  return run('electron-vite', ['build', ...(flavour === 'test' ? ['--mode', 'test'] : []), '--logLevel', 'error'])
}
