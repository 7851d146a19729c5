/** What a page still has in its memory. */
import type { CDPSession, Page } from '@playwright/test'
import { z } from 'zod'

const snapshot = z.object({ strings: z.array(z.string()) })

/** Where Playwright reads the page from: its own scripts, beside those of the page. */
const isOfTheTests = (world: string) => world.startsWith('__playwright')

/** The last text that a pattern fitted is kept by its world (`RegExp.lastMatch`): the tests' own reading of a page must not count as the page's. */
async function forgetWhatTheTestsRead(session: CDPSession): Promise<void> {
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (isOfTheTests(context.name)) worlds.push(context.id)
  })
  await session.send('Runtime.enable')
  for (const contextId of worlds) await session.send('Runtime.evaluate', { contextId, expression: "/./.test('.')" })
}

/** Every text that is still held after everything that nobody holds is gone, one a line. */
export async function textsInMemory(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await forgetWhatTheTestsRead(session)
  await session.send('HeapProfiler.enable')
  // What the first frees lets go of more.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return snapshot.parse(JSON.parse(chunks.join(''))).strings.join('\n')
}

/** Whatever a page may keep beyond its memory. */
export function kept(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie.length,
    databases: (await indexedDB.databases()).length,
  }))
}
