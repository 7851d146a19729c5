/** A count of the rack under way. It outlives the screen: whoever locks it or looks elsewhere finds the cards still ticked. */
import { computed, shallowRef, type Ref } from 'vue'
import type { OutputOf } from '#electron/contract/index'

export type RackCard = OutputOf<'exitCard.rack'>['cards'][number]

/** When each card was seen, by its id. */
const seenAt = shallowRef<ReadonlyMap<string, number>>(new Map())

export function useCount(cards: Ref<readonly RackCard[]>) {
  /** A card that was issued after it was seen has left the rack since. */
  const seen = computed(
    () =>
      new Set(
        cards.value
          .filter(({ cardId, state, since }) => {
            const at = seenAt.value.get(cardId)
            return at !== undefined && (state === 'in_rack' || Date.parse(since) <= at)
          })
          .map(({ cardId }) => cardId),
      ),
  )

  function tick(cardId: string, at: number): void {
    seenAt.value = new Map(seenAt.value).set(cardId, at)
  }

  function untick(cardId: string): void {
    seenAt.value = new Map([...seenAt.value].filter(([id]) => id !== cardId))
  }

  function clear(): void {
    seenAt.value = new Map()
  }

  return { seen, tick, untick, clear }
}
