/** What a page still has in its memory. */
import type { Page } from '@playwright/test'
import { z } from 'zod'

const snapshot = z.object({ strings: z.array(z.string()) })

/** Every text that is still held after everything that nobody holds is gone, one a line. */
export async function textsInMemory(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
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
