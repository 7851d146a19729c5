// `npm run dev`: pages change as they are written, main starts anew when it is.
import { run } from './run'
import { electron } from './setup/electron'
import { requireDisplay, sandboxFlags } from './setup/session'

requireDisplay()
const runtime = await electron()
const noSandbox = sandboxFlags(runtime).length > 0
const done = run('electron-vite', ['dev', '--watch', ...(noSandbox ? ['--noSandbox'] : [])], {
  ELECTRON_EXEC_PATH: runtime.executable,
})
process.exitCode = done ? 0 : 1
