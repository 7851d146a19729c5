import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMove, type Movement } from '#electron/domain/custody/custody'
import { holder, parseHolder, placesOf, startOf } from '#electron/domain/custody/holders'

const keys = (fromHolder: string, toHolder: string): Movement => ({
  thing: 'keys',
  thingId: 'k1',
  fromHolder,
  toHolder,
})

describe('a custody movement', () => {
  it('begins where such a thing begins', () => {
    expect(checkMove(undefined, keys('customer', 'slot:12')).ok).toBe(true)
    expect(checkMove(undefined, keys('workshop', 'slot:12'))).toMatchObject({
      refusal: { code: 'CUSTODY_NOT_A_START' },
    })
  })
  it('starts where the last one ended', () => {
    const hung = keys('customer', 'slot:12')
    expect(checkMove(hung, keys('slot:12', 'workshop')).ok).toBe(true)
    expect(checkMove(hung, keys('slot:13', 'workshop'))).toEqual({
      ok: false,
      refusal: { code: 'CUSTODY_NOT_THERE', params: { thing: 'keys', said: 'slot:13', known: 'slot:12' } },
    })
  })
  it('goes only where such a thing can be', () => {
    const move = { ...keys('customer', 'slot:12'), thing: 'belongings' } as const
    expect(checkMove(undefined, move)).toMatchObject({ refusal: { code: 'CUSTODY_NOT_A_PLACE' } })
    expect(checkMove(undefined, keys('customer', 'slot:'))).toMatchObject({ refusal: { code: 'CUSTODY_NOT_A_PLACE' } })
    expect(checkMove(undefined, keys('customer', 'somewhere'))).toMatchObject({
      refusal: { code: 'CUSTODY_NOT_A_PLACE' },
    })
  })
  it('goes somewhere else', () => {
    expect(checkMove(keys('customer', 'reception'), keys('reception', 'reception'))).toMatchObject({
      refusal: { code: 'CUSTODY_NO_MOVE' },
    })
  })

  it('leaves no gap, whatever people try', () => {
    const places = fc.constantFrom('customer', 'reception', 'workshop', 'slot:12', 'slot:13', 'team:1', 'road', 'box:4')
    fc.assert(
      fc.property(fc.array(fc.tuple(places, places)), (tries) => {
        const kept: Movement[] = []
        for (const [from, to] of tries) if (checkMove(kept.at(-1), keys(from, to)).ok) kept.push(keys(from, to))
        kept.forEach((move, index) => expect(move.fromHolder).toBe(kept[index - 1]?.toHolder ?? startOf.keys))
      }),
    )
  })
})

describe('a holder', () => {
  it('is written as text and read back', () => {
    expect(parseHolder(holder('slot', 12))).toEqual({ kind: 'slot', which: '12' })
    expect(parseHolder(holder('place', '前台抽屉: 左'))).toEqual({ kind: 'place', which: '前台抽屉: 左' })
    expect(parseHolder('customer')).toEqual({ kind: 'customer', which: '' })
    expect(parseHolder('customer:1')).toBeUndefined()
    expect(parseHolder('slot')).toBeUndefined()
  })
  it('lets every thing begin where it may be', () => {
    for (const [thing, start] of Object.entries(startOf))
      expect(placesOf).toHaveProperty(thing, expect.arrayContaining([start]))
  })
})
