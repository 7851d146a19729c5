/**
 * How often a fault is tried: a few times with every change, and as often as the shop may rely on where there is time (`npm run soak`).
 */
export function rounds(each: number, soaked: number): number {
  return process.env['FRONTLANE_SOAK'] ? soaked : each
}

/** The same numbers from the same seed, so that a failing round can be run again. Mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
