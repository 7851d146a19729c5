/** Turns push messages into "read this again": by kind, and for everything after a gap or a wake. Knows no page and no window. */
import type { PushKind, PushMessage } from '#electron/contract/push'

type Again = () => void

export interface Hints {
  hear(message: PushMessage): void
  /** Every reader reads again: the page woke, or somebody else signed in. */
  everything(): void
  /** @returns a function that ends it. */
  on(kinds: readonly PushKind[], again: (message: PushMessage | null) => void): Again
}

export function createHints(): Hints {
  const readers = new Set<{ kinds: readonly PushKind[]; again: (message: PushMessage | null) => void }>()
  let last: number | null = null

  const everything = () => {
    for (const reader of [...readers]) reader.again(null)
  }

  return {
    everything,
    hear(message) {
      const gap = last !== null && message.sequence > last + 1
      last = message.sequence
      if (gap) {
        everything()
        return
      }
      for (const reader of [...readers]) if (reader.kinds.includes(message.kind)) reader.again(message)
    },
    on(kinds, again) {
      const reader = { kinds, again }
      readers.add(reader)
      return () => readers.delete(reader)
    },
  }
}
