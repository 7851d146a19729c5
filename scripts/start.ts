// `npm start`: builds Frontlane as it is shipped, and opens it.
import { spawnSync } from 'node:child_process'
import { build } from './run'
import { electron } from './setup/electron'
import { root } from './setup/paths'
import { giveUp, say } from './setup/say.mjs'
import { requireDisplay, sandboxFlags } from './setup/session'

requireDisplay()
const runtime = await electron()
say('Building Frontlane')
if (!build('release')) giveUp('The build failed; its own words are above.')
say('Opening Frontlane')
const { status } = spawnSync(runtime.executable, [...sandboxFlags(runtime), root, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
