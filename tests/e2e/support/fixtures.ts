import { test as base } from '@playwright/test'
import { launch, type Launched, type WrittenMachine } from './launch'

interface Fixtures {
  /** `test.use({ machine: { lounge: 'on' } })` */
  machine: WrittenMachine
  frontlane: Launched
}

/** Each test has a Frontlane of its own; of one that failed, a trace and what each window shows are kept. */
export const test = base.extend<Fixtures>({
  machine: [{}, { option: true }],
  frontlane: async ({ machine }, use, info) => {
    const frontlane = await launch(machine)
    const { tracing } = frontlane.app.context()
    await tracing.start({ screenshots: true, snapshots: true })
    await use(frontlane)
    if (info.status === info.expectedStatus) {
      await tracing.stop()
    } else {
      for (const page of frontlane.app.windows()) {
        // A page that crashed shows nothing.
        const picture = await page.screenshot().catch(() => null)
        if (picture) await info.attach(new URL(page.url()).host, { body: picture, contentType: 'image/png' })
      }
      const path = info.outputPath('trace.zip')
      await tracing.stop({ path })
      await info.attach('trace', { path })
    }
    await frontlane.close()
  },
})

export { expect } from '@playwright/test'
