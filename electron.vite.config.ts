import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import type { AcceptedPlugin } from 'postcss'
import type { Plugin } from 'vite'
import manifest from './package.json' with { type: 'json' }

/**
 * Three programs: main, two single-file preloads, two pages. `--mode test` opens the test door, `electron-vite dev` the way to the
 * development server; in a release neither is there.
 *
 * `dependencies` in package.json are what main loads or reads as npm installed it: native code, pg, the fonts of paper; everything else is
 * bundled.
 */
export default defineConfig(({ command, mode }) => {
  const define = {
    __TEST_BUILD__: JSON.stringify(mode === 'test'),
    __DEVELOPMENT__: JSON.stringify(command === 'serve'),
  }
  const out = (part: string) => join(import.meta.dirname, mode === 'test' ? 'out-test' : 'out', part)
  // The oldest Electron that development and tests run on, not only the one that a release ships.
  const node = 'node20.18'
  const chromium = 'chrome130'

  return {
    main: {
      define,
      plugins: mode === 'test' ? [applicationOfItsOwn(out('package.json'))] : [],
      build: {
        outDir: out('main'),
        target: node,
        rolldownOptions: { input: { index: 'electron/main/index.ts', ...processes }, external: otherDrivers },
      },
    },
    preload: {
      build: {
        outDir: out('preload'),
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
      resolve: { alias: { '@': join(import.meta.dirname, 'renderer') } },
      css: { postcss: { plugins: [rarerCharactersApart] } },
      build: {
        outDir: out('renderer'),
        target: chromium,
        // The content security policy allows fonts from files of our own only, not from data URLs.
        assetsInlineLimit: 0,
        minify: true,
        rolldownOptions: { input: { staff: 'renderer/staff.html', lounge: 'renderer/lounge.html' } },
      },
    },
  }
})

/** What knex would load for other databases, and for streams. */
const otherDrivers = ['better-sqlite3', 'mariadb/callback', 'mysql', 'mysql2', 'oracledb', 'pg-query-stream', 'tedious']

/** Utility processes: programs of their own, beside main. */
const processes = {
  'hid-process': 'electron/devices/scanner/hid-process.ts',
  'verify-process': 'electron/database/events/verify-process.ts',
}

/** Electron runs a folder: the test flavour is one, as the project is for a release. */
function applicationOfItsOwn(file: string): Plugin {
  const { name, productName, version, type } = manifest
  return {
    name: 'application-of-its-own',
    writeBundle: () => writeFileSync(file, JSON.stringify({ name, productName, version, type, main: 'main/index.js' })),
  }
}

/** What everyday text is written with in simplified Chinese and English: those from 100 on. The slices before are rarer the lower they are. */
const everydaySlice = /noto-sans-sc-(latin|1\d\d)-wght/

/**
 * Until a face is loaded the page's engine asks the system for a stand-in, for every face of a family, size and weight: a hundred slices
 * make a first layout slow. Of a family that no character has needed yet it asks nothing.
 */
const rarerCharactersApart: AcceptedPlugin = {
  postcssPlugin: 'rarer-characters-apart',
  AtRule: {
    'font-face'(face) {
      const text = face.toString()
      if (!text.includes('noto-sans-sc-') || everydaySlice.test(text)) return
      face.walkDecls('font-family', (family) => {
        family.value = "'Noto Sans SC Rarer'"
      })
    },
  },
}
