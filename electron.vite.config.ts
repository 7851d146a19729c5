import { existsSync } from 'node:fs'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

/**
 * Three programs: main, two single-file preloads, two pages. `--mode test` opens the test door, `electron-vite dev` the way to the
 * development server; in a release neither is there.
 *
 * `dependencies` in package.json are what main loads at run time, native code and what needs it; everything else is bundled.
 */
export default defineConfig(({ command, mode }) => {
  const define = {
    __TEST_BUILD__: JSON.stringify(mode === 'test'),
    __DEVELOPMENT__: JSON.stringify(command === 'serve'),
  }
  // The oldest Electron that development and tests run on, not only the one that a release ships.
  const node = 'node20.18'
  const chromium = 'chrome130'

  return {
    main: {
      define,
      build: {
        target: node,
        rolldownOptions: { input: { index: 'electron/main/index.ts', ...processes() } },
      },
    },
    preload: {
      build: {
        target: node,
        externalizeDeps: false,
        isolatedEntries: true,
        rolldownOptions: {
          input: { staff: 'electron/preload/staff.ts', lounge: 'electron/preload/lounge.ts' },
          // A sandboxed preload is CommonJS in one file.
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
    renderer: {
      root: 'renderer',
      plugins: [vue()],
      resolve: { alias: { '@': `${import.meta.dirname}/renderer` } },
      build: {
        target: chromium,
        rolldownOptions: { input: { staff: 'renderer/staff.html', lounge: 'renderer/lounge.html' } },
      },
    },
  }
})

/** Utility processes: programs of their own, beside main. */
function processes() {
  const scanner = 'electron/devices/scanner/hid-process.ts'
  return existsSync(scanner) ? { 'hid-process': scanner } : {}
}
