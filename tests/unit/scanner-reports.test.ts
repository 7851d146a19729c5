import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HidPosReader, quietMs, type ReportLayout } from '#electron/devices/scanner/hid-pos'
import { commonShape, reportsOf, type ReportShape } from '#electron/devices/scanner/simulator'

/** What comes of reports, each a millisecond after the one before unless told otherwise. */
function read(reports: readonly Uint8Array[], layout: ReportLayout = {}): string[] {
  const reader = new HidPosReader(layout)
  return reports.flatMap((report, n) => reader.push(report, n) ?? [])
}

/** A report byte by byte, as a scanner's manual draws it. */
function report(id: number, length: number, aim: string, data: string, last: number, bytes = 62): Uint8Array {
  const drawn = new Uint8Array(bytes)
  drawn.set([id, length, ...Buffer.from(aim, 'latin1'), ...Buffer.from(data)])
  drawn[bytes - 1] = last
  return drawn
}

const code = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 300 }).filter((text) => text.trim() !== '')
const shape: fc.Arbitrary<ReportShape> = fc.record({
  reportId: fc.integer({ min: 0, max: 255 }),
  symbology: fc.constantFrom(']C1', ']Q1', ']E0', '\0\0\0'),
  dataBlock: fc.integer({ min: 1, max: 250 }),
  spareBytes: fc.integer({ min: 0, max: 3 }),
})

describe('a report', () => {
  it('is a code, without the symbology and the terminator', () => {
    expect(read([report(2, 12, ']C1', 'FLC-000027\r\n', 0)])).toEqual(['FLC-000027'])
  })

  it('goes on in the next, also with a character divided between them', () => {
    const first = report(2, 4, ']Q1', '车', 1)
    first.set([0xe7], 8)
    expect(read([first, report(2, 3, ']Q1', '\0', 0).fill(0x89, 5, 6).fill(0x8c, 6, 7).fill(0x31, 7, 8)])).toEqual([
      '车牌1',
    ])
  })

  it('may be filled up by the system to the length of a longer one', () => {
    const filled = [...reportsOf('a'.repeat(60)), ...reportsOf('FLC-1')].map((bytes) =>
      Uint8Array.of(...bytes, 0, 0, 0),
    )
    expect(read(filled, { reportBytes: 62 })).toEqual(['a'.repeat(60), 'FLC-1'])
  })

  it.each([
    ['empty', new Uint8Array()],
    ['too short for its header', Uint8Array.of(2, 1, 0x5d)],
    ['longer inside than outside', report(2, 57, ']C1', 'FLC-000027', 0)],
    ['of no symbology', report(2, 10, 'xyz', 'FLC-000027', 0)],
    ['without data', report(2, 0, ']C1', '', 0)],
    ['of nothing but a terminator', report(2, 1, ']C1', '\r', 0)],
    ['with control characters inside', report(2, 3, ']C1', 'a\0b', 0)],
    ['no text', report(2, 2, ']C1', '', 0).fill(0xff, 5, 7)],
  ])('that is %s is no code', (_what, bytes) => {
    expect(read([bytes])).toEqual([])
  })

  it('of another kind comes between without harm', () => {
    const [first, last] = reportsOf('a'.repeat(60))
    expect(read([first!, report(5, 255, '???', 'battery', 1), last!])).toEqual(['a'.repeat(60)])
  })
})

describe('a code', () => {
  it('comes out as it went in, for every size of report and any text', () => {
    fc.assert(
      fc.property(code, shape, (text, each) => {
        expect(read(reportsOf(text, each))).toEqual([text.replace(/[\r\n\t]+$/, '')])
      }),
    )
  })

  it('whose part was lost or garbled is no code, and spoils none of those before and after', () => {
    const garbling = fc.constantFrom('length', 'symbology', 'short')
    fc.assert(
      fc.property(fc.integer({ min: 57, max: 400 }), fc.nat(), garbling, (length, at, how) => {
        const reader = new HidPosReader()
        const parts = reportsOf('x'.repeat(length))
        const part = at % parts.length
        const spoiled = parts[part]!
        if (how === 'length') spoiled[1] = 200
        if (how === 'symbology') spoiled[2] = 0x21
        if (how === 'short') parts[part] = spoiled.subarray(0, 4)
        const scans = [reportsOf('before'), parts, reportsOf('after')]
        // A hand needs its time from one label to the next.
        const heard = scans.flatMap((reports, scan) =>
          reports.flatMap((each, n) => reader.push(each, scan * 2 * quietMs + n) ?? []),
        )
        expect(heard).toEqual(['before', 'after'])
      }),
    )
  })

  it('that is broken off is not the beginning of the next', () => {
    const reader = new HidPosReader()
    const [first] = reportsOf('x'.repeat(60))
    expect(reader.push(first!, 0)).toBeUndefined()
    expect(reader.push(reportsOf('FLC-1')[0]!, quietMs)).toBe('FLC-1')
    expect(reader.push(first!, 1_000)).toBeUndefined()
    reader.reset()
    expect(reader.push(reportsOf('FLC-2')[0]!, 1_001)).toBe('FLC-2')
  })

  it('of another symbology is not joined', () => {
    const [first] = reportsOf('x'.repeat(60))
    expect(read([first!, ...reportsOf('FLC-1', { ...commonShape, symbology: ']Q1' })])).toEqual([])
  })

  it('that never ends does not fill the memory, nor come out', () => {
    const endless = Array.from({ length: 100 }, () => report(2, 56, ']C1', 'x'.repeat(56), 1))
    expect(read([...endless, report(2, 1, ']C1', 'x', 0)])).toEqual([])
  })

  it('is read after any noise', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 70 }), { maxLength: 30 }), (noise) => {
        const reader = new HidPosReader({ reportId: 2 })
        noise.forEach((bytes, n) => reader.push(bytes, n))
        expect(reader.push(reportsOf('FLC-1')[0]!, noise.length + quietMs)).toBe('FLC-1')
      }),
    )
  })
})
