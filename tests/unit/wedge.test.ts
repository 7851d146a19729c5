import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feed, scanOf, scansIn, type Key } from '#tests/support/wedge-keys'

describe('a scanner that types', () => {
  it('is recognised by its speed and its Enter, the Enter being part of it', () => {
    const answers = feed(scanOf('flc-027', 3))
    expect(scansIn(answers)).toEqual(['flc-027'])
    expect(answers.at(-1)?.what).toBe('scan')
  })

  it('sends capitals and symbols with Shift', () => {
    expect(scansIn(feed(scanOf('FLV-9aB_(7)', 4)))).toEqual(['FLV-9aB_(7)'])
  })

  it('may use the keypad and its Enter, or end with Tab', () => {
    const keypad = Array.from('0012345678').map((digit): Key => ({ code: `Numpad${digit}`, gap: 5 }))
    expect(scansIn(feed([...keypad, { code: 'NumpadEnter', gap: 5 }]))).toEqual(['0012345678'])
    expect(scansIn(feed([...keypad, { code: 'Tab', gap: 5 }]))).toEqual(['0012345678'])
  })

  it('may press Enter twice, as those do that send CR and LF', () => {
    const answers = feed([...scanOf('FLC-027', 4), { code: 'Enter', gap: 4 }])
    expect(scansIn(answers)).toEqual(['FLC-027'])
    expect(answers.at(-1)?.what).toBe('discard')
  })

  it('is told apart from the scan before it', () => {
    const again = scanOf('FLC-028', 4).map((key, i) => (i === 0 ? { ...key, gap: 120 } : key))
    expect(scansIn(feed([...scanOf('FLC-027', 4), ...again]))).toEqual(['FLC-027', 'FLC-028'])
  })

  it('may stumble somewhere on the way', () => {
    const keys = scanOf('FLC-0271134', 4).map((key, i) => (i === 9 ? { ...key, gap: 40 } : key))
    expect(scansIn(feed(keys))).toEqual(['FLC-0271134'])
  })

  it('may stumble right after its first key', () => {
    for (const at of [1, 2]) {
      const keys = scanOf('FLC-027', 2).map((key, i) => (i === 2 * at + 1 ? { ...key, gap: 40 } : key))
      expect(scansIn(feed(keys))).toEqual(['FLC-027'])
    }
  })

  it('may let go of each key only with the next', () => {
    const keys = scanOf('0271134', 3).map((key) => ({ ...key, stays: true }))
    expect(scansIn(feed(keys))).toEqual(['0271134'])
  })

  it('loses nothing at any speed a scanner has, whatever the code', () => {
    const code = fc.string({
      minLength: 4,
      maxLength: 60,
      unit: fc.constantFrom(...Array.from('ABCXYZabcxyz0189-_./:')),
    })
    fc.assert(
      fc.property(code, fc.integer({ min: 1, max: 28 }), (text, gap) => {
        expect(scansIn(feed(scanOf(text, gap)))).toEqual([text])
      }),
    )
  })
})

describe('a hand', () => {
  const typed = (text: string, gap: number) => scanOf(text, gap)

  it('is never taken for a scanner at a typist’s speed, and every key comes back', () => {
    const text = fc.string({
      minLength: 1,
      maxLength: 40,
      unit: fc.constantFrom(...Array.from('abcdefghij0123456789 ')),
    })
    const gaps = fc.array(fc.integer({ min: 46, max: 400 }), { minLength: 41, maxLength: 41 })
    fc.assert(
      fc.property(text, gaps, (word, between) => {
        const keys = typed(word, 0).map((key, i): Key => ({ ...key, gap: between[i] ?? 80 }))
        const answers = feed(keys)
        expect(scansIn(answers)).toEqual([])
        expect(answers.at(-1)?.what).toBe('pass')
        expect(answers.reduce((sum, answer) => sum + answer.released, 0)).toBe(word.length)
      }),
    )
  })

  it('may roll over three keys and hit Enter at once', () => {
    expect(scansIn(feed(typed('asd', 15)))).toEqual([])
  })

  it('may roll over four keys when Enter comes at a hand’s pace', () => {
    const keys = typed('asdf', 20).map((key) => (key.code === 'Enter' ? { ...key, gap: 110 } : key))
    expect(scansIn(feed(keys))).toEqual([])
  })

  it('may be a very fast typist', () => {
    // A word of quick rolls: no gap is a scanner's on average.
    const keys: Key[] = [
      ...[38, 44, 36, 42, 40].map((gap, i): Key => ({ code: `Key${'WORLD'[i]}`, gap })),
      { code: 'Enter', gap: 44 },
    ]
    expect(scansIn(feed(keys))).toEqual([])
  })

  it('holding a key down is no scan', () => {
    const held = Array.from({ length: 20 }, (): Key => ({ code: 'Digit1', gap: 30, repeat: true }))
    expect(scansIn(feed([{ code: 'Digit1', gap: 0 }, ...held, { code: 'Enter', gap: 30 }]))).toEqual([])
  })

  it('with Control, Alt or Meta is no scan', () => {
    const keys = typed('abcdef', 5).map((key) => ({ ...key, command: true }))
    expect(scansIn(feed(keys))).toEqual([])
  })

  it('just before a scanner stays a hand’s', () => {
    const scan = scanOf('FLC-027', 3).map((key, i) => (i === 0 ? { ...key, gap: 38 } : key))
    const answers = feed([{ code: 'KeyQ', gap: 0, stays: true }, ...scan])
    expect(scansIn(answers)).toEqual(['FLC-027'])
    expect(answers.at(-1)?.released).toBe(1)
  })

  it('pressing Enter alone presses Enter', () => {
    expect(feed([{ code: 'Enter', gap: 500 }])[0]).toEqual({ what: 'pass', released: 0 })
  })

  it('pressing an arrow in between ends what looked like a scan', () => {
    const answers = feed([
      { code: 'KeyA', gap: 0 },
      { code: 'KeyB', gap: 5 },
      { code: 'ArrowLeft', gap: 5 },
      ...scanOf('12', 5),
    ])
    expect(scansIn(answers)).toEqual([])
    expect(answers[2]).toEqual({ what: 'pass', released: 2 })
  })
})

describe('a scanner with a prefix', () => {
  const options = { prefix: 'F13' }

  it('is certain from its first key, however short and slow', () => {
    const answers = feed([{ code: 'F13', gap: 0 }, ...scanOf('27', 200)], options)
    expect(answers.map((answer) => answer.what)).toEqual(['swallow', 'swallow', 'swallow', 'scan'])
    expect(scansIn(answers)).toEqual(['27'])
  })

  it('cuts off what a hand was typing', () => {
    const answers = feed([{ code: 'KeyA', gap: 0 }, { code: 'F13', gap: 10 }, ...scanOf('FLC-027', 10)], options)
    expect(answers[1]).toEqual({ what: 'swallow', released: 1 })
    expect(scansIn(answers)).toEqual(['FLC-027'])
  })

  it('that breaks off leaves the next hand alone', () => {
    const answers = feed(
      [
        { code: 'F13', gap: 0 },
        { code: 'Digit1', gap: 10 },
        { code: 'KeyA', gap: 900 },
      ],
      options,
    )
    expect(answers[2]).toEqual({ what: 'watch', released: 2 })
  })

  it('that sends no code is nobody’s', () => {
    const answers = feed(
      [
        { code: 'F13', gap: 0 },
        { code: 'Enter', gap: 10 },
      ],
      options,
    )
    expect(answers[1]?.what).toBe('discard')
  })
})
