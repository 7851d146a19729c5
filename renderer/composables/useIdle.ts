import { onScopeDispose } from 'vue'

const everyMs = 10_000
const signs = ['pointerdown', 'keydown', 'wheel'] as const

/** Tells main that a hand is on this window, every ten seconds at most, so that the idle lock waits. */
export function useIdle(tell: () => void): void {
  let toldAt = Number.NEGATIVE_INFINITY
  const seen = (event: Event) => {
    if (event.timeStamp - toldAt < everyMs) return
    toldAt = event.timeStamp
    tell()
  }
  for (const sign of signs) window.addEventListener(sign, seen, { capture: true, passive: true })
  onScopeDispose(() => {
    for (const sign of signs) window.removeEventListener(sign, seen, { capture: true })
  })
}
