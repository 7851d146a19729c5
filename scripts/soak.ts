// `npm run soak`: the faults of `npm test`, as often as the shop may rely on. Hours, and nothing else on the machine.
import { run } from './run'
import { say } from './setup/say.mjs'

say('Trying every fault as often as the shop may rely on; this takes hours')
process.exitCode = run('vitest', ['run', '--project', 'faults', ...process.argv.slice(2)], { FRONTLANE_SOAK: '1' })
  ? 0
  : 1
