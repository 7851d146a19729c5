import { spawnSync } from 'node:child_process'
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

/** The three programs, for a release or for tests. */
export function build(flavour: 'release' | 'test'): boolean {
  return run('electron-vite', ['build', ...(flavour === 'test' ? ['--mode', 'test'] : []), '--logLevel', 'error'])
}
