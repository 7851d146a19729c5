// `npm run check`: what a contributor runs before a commit.
import { checks } from './checks'
import { run } from './run'
import { say } from './setup/say.mjs'

const steps = { ...checks, 'unit tests': () => run('vitest', ['run', '--project', 'unit']) }

const failed = Object.entries(steps).flatMap(([name, check]) => {
  say(name)
  return check() ? [] : [name]
})
say(failed.length ? `Not yet: ${failed.join(', ')}` : 'Ready to commit')
process.exitCode = failed.length ? 1 : 0
