import { describe, expect, it } from 'vitest'
import { lookupRules, secondsPaused } from '#electron/domain/lounge/lookup'

const { wrongTries, withinSeconds } = lookupRules
/** So many wrong tries, a second apart, the last at that second of a running clock. */
const tries = (count: number, last: number) =>
  Array.from({ length: count }, (_, index) => (last - index) * 1000).reverse()

describe('wrong tries at the kiosk', () => {
  it('are forgiven while there are few', () => {
    expect(secondsPaused([], 0)).toBe(0)
    expect(secondsPaused(tries(wrongTries - 1, 100), 100_000)).toBe(0)
  })
  it('pause everybody when there are too many, until the oldest of them is old enough', () => {
    const many = tries(wrongTries, 100)
    expect(secondsPaused(many, 100_000)).toBe(withinSeconds - (wrongTries - 1))
    expect(secondsPaused(many, 100_000 + (withinSeconds - wrongTries) * 1000)).toBe(1)
    expect(secondsPaused(many, 100_000 + (withinSeconds - wrongTries + 1) * 1000)).toBe(0)
  })
  it('count only the latest', () => {
    expect(secondsPaused([0, ...tries(wrongTries, 500)], 500_000)).toBe(withinSeconds - (wrongTries - 1))
  })
})
