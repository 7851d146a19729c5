// `npm test`: everything that CI runs. With names after it (`npm test -- types unit`), only those.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { check, checkNames } from './checks'
import { build, run } from './run'
import { electron } from './setup/electron'
import { root } from './setup/paths'
import { say } from './setup/say.mjs'
import { display } from './setup/session'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

const results = join(root, 'test-results')

/** What each runner says of its tests. */
const vitestReport = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }))

const playwrightReport = z
  .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }))

const steps: Record<string, () => Counts | Promise<Counts>> = {
  unit: () => vitest('unit'),
  integration: () => vitest('integration'),
  faults: () => vitest('faults'),
  e2e: stories,
}

const asked = process.argv.slice(2)
const isAsked = (name: string) => asked.length === 0 || asked.includes(name)
const total: Counts = { passed: 0, failed: 0, skipped: 0 }
rmSync(results, { recursive: true, force: true })
for (const [name, passed] of await check(checkNames.filter(isAsked))) tell(name, one(passed))
for (const [name, step] of Object.entries(steps).filter(([name]) => isAsked(name))) {
  say(name)
  tell(name, await step())
}
process.exitCode = total.failed || !total.passed ? 1 : 0
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)

function tell(name: string, { passed, failed, skipped }: Counts): void {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
}

function one(passed: boolean): Counts {
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 }
}

function vitest(project: string): Counts {
  const file = join(results, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return honest(run('vitest', ['run', '--project', project, ...reporters]), file, vitestReport)
}

/** The built application, its package too. */
async function stories(): Promise<Counts> {
  const { executable } = await electron()
  const closeDisplay = await display()
  try {
    if (!build('test') || !run('tsx', ['scripts/package.ts'])) return one(false)
    const succeeded = run('playwright', ['test'], { FRONTLANE_ELECTRON: executable })
    return honest(succeeded, join(results, 'e2e.json'), playwrightReport)
  } finally {
    closeDisplay()
  }
}

/** What a runner's report counts; a runner that failed has failed at least once, even where it had no test to count. */
function honest(succeeded: boolean, file: string, report: z.ZodType<Counts>): Counts {
  try {
    const counts = report.parse(JSON.parse(readFileSync(file, 'utf8')))
    return succeeded || counts.failed ? counts : { ...counts, failed: 1 }
  } catch {
    return one(false)
  }
}
