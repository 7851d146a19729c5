import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramsOf, gramsToFind, searchable } from '#electron/domain/search/grams'

describe('search grams', () => {
  it('are every run of one to three characters', () => {
    expect(gramsOf('苏A1K')).toEqual(['苏', '苏A', '苏A1', 'A', 'A1', 'A1K', '1', '1K', 'K'])
  })
  it('take text without case, width, dots, spaces and hyphens', () => {
    expect(searchable('苏ａ·1k 845')).toBe('苏A1K845')
    expect(searchable('RO-20261123-007')).toBe('RO20261123007')
  })
  it('take a rare character as one', () => {
    expect(gramsOf('𠮷䶮')).toEqual(['𠮷', '𠮷䶮', '䶮'])
  })
  it('find nothing for nothing', () => {
    expect(gramsToFind(' · ')).toEqual([])
  })
  it('are stored for whatever part of a text somebody types', () => {
    const text = fc.string({ unit: fc.constantFrom(...'苏A陈䶮𠮷138 -·'), minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const characters = [...searchable(whole)]
        const start = from % (characters.length + 1)
        const part = characters.slice(start, start + 1 + (length % 6)).join('')
        const stored = new Set(gramsOf(whole))
        for (const gram of gramsToFind(part)) expect(stored.has(gram)).toBe(true)
      }),
    )
  })
})
