import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchable } from '#electron/domain/search/grams'
import type { SearchEntry } from '#electron/services/ports/database'
import { eachDatabase } from '#tests/support/databases'

function entry(id: string, fields: Partial<SearchEntry> = {}): SearchEntry {
  const texts = ['苏A1K845', '王䶮', '13912345678']
  const lastSeen = '2026-11-23T01:00:00.000Z'
  return {
    id,
    kind: 'vehicle',
    visitId: null,
    texts,
    plate: '',
    title: '',
    detail: '',
    inYard: false,
    lastSeen,
    ...fields,
  }
}

/** The same question, asked of every entry one by one. */
function fullScan(entries: readonly SearchEntry[], text: string): string[] {
  const words = text.split(/\s+/).map(searchable).filter(Boolean)
  const holds = ({ texts }: SearchEntry) => words.every((word) => texts.some((each) => searchable(each).includes(word)))
  // Sorting is stable: what was made later comes first among those seen at one time.
  return [...entries]
    .reverse()
    .filter((each) => words.length > 0 && holds(each))
    .sort((a, b) => Number(b.inYard) - Number(a.inYard) || Date.parse(b.lastSeen) - Date.parse(a.lastSeen))
    .slice(0, 20)
    .map(({ id }) => id)
}

/** Few characters, so that texts share their grams; what a file or a person can bring in among them. */
const piece = fc.constantFrom('A', 'a', '1', '8', '苏', '王', '䶮', '㐂', '𠮷', '%', '_', '-', ' ', 'ß', 'é', 'ａ')
const someText = fc.string({ unit: piece, maxLength: 8 })
const anEntry = fc.record({
  texts: fc.array(someText, { maxLength: 3 }),
  inYard: fc.boolean(),
  lastSeen: fc.integer({ min: 0, max: 5 }).map((second) => new Date(second * 1_000).toISOString()),
})

eachDatabase((_name, open) => {
  it('finds a car by any part of its plate, name or phone, however it is typed', async () => {
    const database = await open()
    await database.command(async (writer) => {
      await writer.index(entry('v1'))
      await writer.index(entry('v2', { texts: ['京B00000', '李四'] }))
    })
    const ids = (text: string) => database.read(async (reader) => (await reader.search(text)).map(({ id }) => id))
    for (const text of ['苏', '䶮', 'a1', '845', '苏A·1K845', '苏A 1K8', 'ａ１ｋ', '1391234', '王䶮 5678']) {
      expect(await ids(text), text).toEqual(['v1'])
    }
    for (const text of ['', ' ', '%', '_', '845苏', '苏B', '王䶮 0000']) expect(await ids(text), text).toEqual([])
    expect(new Set(await ids('0'))).toEqual(new Set(['v2']))
  })

  it('gives back what was put in, cars in the yard first, then the last seen', async () => {
    const database = await open()
    const seen = entry('v1', {
      kind: 'visit',
      visitId: 'visit-1',
      plate: '苏A1K845',
      title: '大众 朗逸',
      detail: '王䶮',
    })
    await database.command(async (writer) => {
      await writer.index(seen)
      await writer.index(entry('later', { lastSeen: '2026-11-24T01:00:00.000Z' }))
      await writer.index(entry('here', { inYard: true, lastSeen: '2020-01-01T00:00:00.000Z' }))
    })
    const found = await database.read((reader) => reader.search('1K845'))
    const { texts: _texts, ...shown } = seen
    expect(found.map(({ id }) => id)).toEqual(['here', 'later', 'v1'])
    expect(found[2]).toEqual(shown)
    expect(await database.read((reader) => reader.search('1K845', 1))).toHaveLength(1)
  })

  it('equals a full scan, whatever is put in, changed and asked', async () => {
    const database = await open()
    const round = fc.record({
      writes: fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), anEntry), { maxLength: 12 }),
      texts: fc.array(someText, { minLength: 1, maxLength: 4 }),
    })
    // One shop through all rounds: each adds to what those before it left.
    const entries = new Map<string, SearchEntry>()
    await fc.assert(
      fc.asyncProperty(round, async ({ writes, texts }) => {
        await database.command(async (writer) => {
          for (const [n, fields] of writes) {
            entries.set(`e${n}`, entry(`e${n}`, fields))
            await writer.index(entry(`e${n}`, fields))
          }
        })
        await database.read(async (reader) => {
          for (const text of texts) {
            const found = await reader.search(text)
            expect(
              found.map(({ id }) => id),
              text,
            ).toEqual(fullScan([...entries.values()], text))
          }
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe('the text that is compared', () => {
  it('is the same when it is made searchable again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => searchable(searchable(text)) === searchable(text)))
  })
})
