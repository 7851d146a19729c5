// `npm run check`: what a contributor runs before a commit.
import { check, checkNames } from './checks'
import { run } from './run'
import { say } from './setup/say.mjs'

const found: [string, boolean][] = [...(await check(checkNames))]
say('unit tests')
found.push(['unit tests', run('vitest', ['run', '--project', 'unit'])])

const failed = found.flatMap(([name, passed]) => (passed ? [] : [name]))
say(failed.length ? `Not yet: ${failed.join(', ')}` : 'Ready to commit')
process.exitCode = failed.length ? 1 : 0
