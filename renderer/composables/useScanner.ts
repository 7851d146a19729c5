import { toValue, type MaybeRefOrGetter } from 'vue'
import { isBadge } from '#electron/contract/codes'
import { scans, typing } from './scanner'
import { useLayer } from './useLayer'

interface Listening {
  enabled?: MaybeRefOrGetter<boolean>
  /** Badges are heard too. Where they are not, one names who takes the window over. */
  badges?: boolean
}

/**
 * Takes scans, from wedge and HID scanners alike, while the component is on screen and on top. Answer false to pass a code on to the page
 * below. A scan never reaches a field, a button or a shortcut.
 */
export function useScanner(hear: (code: string) => unknown, listening: Listening = {}): void {
  const { badges = false } = listening
  useLayer(scans, {
    hear: (code) => (badges || !isBadge(code) ? hear(code) : false),
    enabled: () => toValue(listening.enabled) ?? true,
  })
}

/**
 * Characters typed while no field has the focus, for keypads that take the keyboard too. They come from physical keys, so an input
 * method changes nothing, and a few hundredths of a second late, when it is certain that no scanner typed them.
 */
export function useTyping(hear: (character: string) => unknown, listening: Listening = {}): void {
  useLayer(typing, { hear, enabled: () => toValue(listening.enabled) ?? true })
}
