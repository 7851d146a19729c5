// `npm run soak`: the faults of `npm test` that it has no time for, as often as the shop may rely on; those that stand at their number
// there are not repeated. Hours, and nothing else on the machine. With files after it, only those.
import { rmSync } from 'node:fs'
import { one, playwright, results, Tally, vitest, type Counts } from './counts'
import { build } from './run'
import { electron } from './setup/electron'
import { say } from './setup/say.mjs'
import { display } from './setup/session'

const asked = process.argv.slice(2)
const soaked = { FRONTLANE_SOAK: '1' }
const tally = new Tally()

rmSync(results, { recursive: true, force: true })
say('Trying every fault as often as the shop may rely on; this takes hours')
tally.tell('faults', vitest('faults', ['--passWithNoTests', ...asked], soaked))
tally.tell('stories', await stories())
tally.end()

/** In the built application: those that have more to try than `npm test` has time for. */
async function stories(): Promise<Counts> {
  const { executable } = await electron()
  const closeDisplay = await display()
  try {
    if (!build('test')) return one(false)
    const tagged = ['--grep', '@soak', '--pass-with-no-tests', ...asked]
    return playwright(tagged, { ...soaked, FRONTLANE_ELECTRON: executable })
  } finally {
    closeDisplay()
  }
}
