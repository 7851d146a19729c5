// `npm test`: everything that CI runs. With names after it (`npm test -- types unit`), only those.
import { rmSync } from 'node:fs'
import { check, checkNames } from './checks'
import { one, playwright, results, Tally, vitest, type Counts } from './counts'
import { build, run } from './run'
import { electron } from './setup/electron'
import { say } from './setup/say.mjs'
import { display } from './setup/session'

const steps: Record<string, () => Counts | Promise<Counts>> = {
  unit: () => vitest('unit'),
  integration: () => vitest('integration'),
  faults: () => vitest('faults'),
  e2e: stories,
}

const asked = process.argv.slice(2)
const isAsked = (name: string) => asked.length === 0 || asked.includes(name)
const tally = new Tally()
rmSync(results, { recursive: true, force: true })
for (const [name, passed] of await check(checkNames.filter(isAsked))) tally.tell(name, one(passed))
for (const [name, step] of Object.entries(steps).filter(([name]) => isAsked(name))) {
  say(name)
  tally.tell(name, await step())
}
tally.end()

/** The built application, its package too. */
async function stories(): Promise<Counts> {
  const { executable } = await electron()
  const closeDisplay = await display()
  try {
    if (!build('test') || !run('tsx', ['scripts/package.ts'])) return one(false)
    return playwright([], { FRONTLANE_ELECTRON: executable })
  } finally {
    closeDisplay()
  }
}
