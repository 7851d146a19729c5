// `npm run soak`: the faults of `npm test`, as often as the shop may rely on. Hours, and nothing else on the machine.
import { build, run } from './run'
import { electron } from './setup/electron'
import { say } from './setup/say.mjs'
import { display } from './setup/session'

const asked = process.argv.slice(2)
const soaked = { FRONTLANE_SOAK: '1' }

say('Trying every fault as often as the shop may rely on; this takes hours')
const { executable } = await electron()
const closeDisplay = await display()
const held = [
  run('vitest', ['run', '--project', 'faults', '--passWithNoTests', ...asked], soaked),
  // In the built application: the stories that have more to try than `npm test` has time for.
  build('test') &&
    run('playwright', ['test', '--grep', '@soak', '--pass-with-no-tests', ...asked], {
      ...soaked,
      FRONTLANE_ELECTRON: executable,
    }),
]
closeDisplay()
process.exitCode = held.every(Boolean) ? 0 : 1
