import { expect, it } from 'vitest'
import { changesOf, hasChanges } from '#electron/domain/changes'

it('tells each field that is another now, with what was there before', () => {
  const before = { name: '机油', price: 6_850, roles: ['a'], source: null as string | null }
  expect(changesOf(before, { name: '机油', price: 7_200, roles: ['a'] })).toEqual({ price: { from: 6_850, to: 7_200 } })
  expect(changesOf(before, { source: 'oem', roles: ['a', 'b'] })).toEqual({
    source: { from: null, to: 'oem' },
    roles: { from: ['a'], to: ['a', 'b'] },
  })
  expect(hasChanges(changesOf(before, before))).toBe(false)
})
