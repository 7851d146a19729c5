/** What a page still has in its memory. */
import type { CDPSession, Page } from '@playwright/test'
import { z } from 'zod'

/** `nodes` are rows of `node_fields`; the name of a text is the text. */
const heap = z.object({
  snapshot: z.object({
    meta: z.object({ node_fields: z.array(z.string()), node_types: z.tuple([z.array(z.string())]).rest(z.unknown()) }),
  }),
  nodes: z.array(z.int()),
  strings: z.array(z.string()),
})

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

/**
 * Every text that is still held after everything that nobody holds is gone, and the names of what holds it, one a line. `values` are
 * those alone that are texts themselves: ids and sizes have names of figures, too.
 */
export async function textsInMemory(page: Page): Promise<{ all: string; values: string }> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await forgetWhatTheTestsRead(session)
  await session.send('HeapProfiler.enable')
  // What the first frees lets go of more.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  const { nodes, strings, snapshot } = heap.parse(JSON.parse(chunks.join('')))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, name] = [fields.indexOf('type'), fields.indexOf('name')]
  const values: string[] = []
  for (let at = 0; at < nodes.length; at += fields.length)
    if (types[0][nodes[at + type] ?? 0]?.endsWith('string')) values.push(strings[nodes[at + name] ?? 0] ?? '')
  return { all: strings.join('\n'), values: values.join('\n') }
}

/** How many canvases there still are, on the page or anywhere else: what is drawn on one is no text. */
export async function canvasesInMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const { result: prototype } = await session.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' })
  await session.send('HeapProfiler.collectGarbage')
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId ?? '' })
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  await session.detach()
  return Number(result.value)
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
