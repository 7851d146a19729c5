// `npm run package`: the application as it is installed, for this platform, unpacked in dist/.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, run } from './run'
import { electron } from './setup/electron'
import { giveUp, say } from './setup/say.mjs'

const { folder } = await electron()
const version = readFileSync(join(folder, 'version'), 'utf8').trim()
say(`Packaging Frontlane with Electron ${version}`)
const packaged =
  build('release') &&
  run('electron-builder', ['--dir', '--publish', 'never', `-c.electronDist=${folder}`, `-c.electronVersion=${version}`])
if (!packaged) giveUp('Packaging failed; the words of the tool that failed are above.')
