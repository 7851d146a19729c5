import { runBeside, type Ended } from './run'
import { say } from './setup/say.mjs'

/** What can be checked without running the application. */
const checks = {
  lint: () =>
    runBeside('eslint', ['--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.']),
  types: async () => {
    const parts: Ended[] = []
    for (const part of ['electron', 'renderer', 'tests'])
      parts.push(await runBeside('vue-tsc', ['--project', `${part}/tsconfig.json`]))
    return { passed: parts.every(({ passed }) => passed), said: parts.map(({ said }) => said).join('') }
  },
  format: () => runBeside('prettier', ['--check', '--cache', '--log-level', 'warn', '.']),
  unused: () => runBeside('knip'),
}
export type CheckName = keyof typeof checks

export const checkNames = Object.keys(checks) as CheckName[] // its own keys

/** Runs these checks, the linter beside the others, which take as long as it does. @returns whether each has passed */
export async function check(names: readonly CheckName[]): Promise<ReadonlyMap<CheckName, boolean>> {
  const found = new Map<CheckName, boolean>()
  const inTurn = async (turn: readonly CheckName[]) => {
    for (const name of turn) {
      const { passed, said } = await checks[name]()
      say(`${name}: ${passed ? 'passed' : 'failed'}`)
      process.stdout.write(said)
      found.set(name, passed)
    }
  }
  say(`${names.join(', ')}: two at a time, each says what it found when it has ended`)
  const isLint = (name: CheckName) => name === 'lint'
  await Promise.all([inTurn(names.filter(isLint)), inTurn(names.filter((name) => !isLint(name)))])
  return found
}
