// `npm run shots`: every screen, dialog and paper of the demonstration's day as pictures in shots/, to be looked at. With names after it
// (`npm run shots -- gate en`), only what has one of them in its name, and only those languages.
import { build, run } from './run'
import { electron } from './setup/electron'
import { giveUp, say } from './setup/say.mjs'
import { display } from './setup/session'

const { executable } = await electron()
const closeDisplay = await display()
say('Building Frontlane for tests')
const taken =
  build('test') && run('tsx', ['tests/shots/take.ts', ...process.argv.slice(2)], { FRONTLANE_ELECTRON: executable })
closeDisplay()
if (!taken) giveUp('Not every picture was taken; what went wrong is above.')
say('The pictures are in shots/: open shots/index.html')
