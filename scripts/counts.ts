/** What test runners count, and how it is told: each step in a line, and the sum in the last. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { run } from './run'
import { root } from './setup/paths'

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export const results = join(root, 'test-results')

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

/** Something that passes or not as a whole. */
export function one(passed: boolean): Counts {
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 }
}

/** @param more arguments, such as files to run */
export function vitest(project: string, more: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): Counts {
  const file = join(results, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return honest(run('vitest', ['run', '--project', project, ...reporters, ...more], environment), file, vitestReport)
}

export function playwright(more: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): Counts {
  // Where playwright.config.ts has it written.
  return honest(run('playwright', ['test', ...more], environment), join(results, 'e2e.json'), playwrightReport)
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

export class Tally {
  private readonly total: Counts = { passed: 0, failed: 0, skipped: 0 }

  tell(name: string, { passed, failed, skipped }: Counts): void {
    this.total.passed += passed
    this.total.failed += failed
    this.total.skipped += skipped
    console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  }

  /** The last line; what ran no test at all has failed. */
  end(): void {
    const { passed, failed, skipped } = this.total
    process.exitCode = failed || !passed ? 1 : 0
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  }
}
