import { basename, join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')

/**
 * Makes one plain JavaScript file of a TypeScript program, so that a test can start it many times without compiling it each time.
 *
 * @returns the file, inside the project so that packages are found from it
 */
export async function bundle(program: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache/frontlane-tests')
  const name = `${basename(program, '.ts')}.mjs`
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: { ssr: program, outDir, emptyOutDir: false, rollupOptions: { output: { entryFileNames: name } } },
  })
  return join(outDir, name)
}
