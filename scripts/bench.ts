// `npm run bench`: how fast Frontlane is, as ratios within one run, in a table and as JSON in .bench/results. `-- --quick` for the small
// sizes; `-- 10000 1000000` for sizes of your own. The shops it makes stay in .bench/; nothing else should run meanwhile.
import { build, run } from './run'
import { electron } from './setup/electron'
import { giveUp, say } from './setup/say.mjs'
import { display } from './setup/session'

const { executable } = await electron()
const closeDisplay = await display()
say('Building Frontlane for tests')
const measured =
  build('test') && run('tsx', ['tests/bench/run.ts', ...process.argv.slice(2)], { FRONTLANE_ELECTRON: executable })
closeDisplay()
if (!measured) giveUp('Not everything was measured; what went wrong is above.')
