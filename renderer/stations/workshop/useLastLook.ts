/** What changed since this person last looked: kept for the time that the window is open. */
import { onDeactivated, reactive } from 'vue'
import type { WorkshopCard } from '#electron/contract/workshop'

export function useLastLook(cards: () => readonly WorkshopCard[]) {
  const seen = reactive(new Map<string, number>())
  const look = (card: WorkshopCard) => seen.set(card.orderId, card.lastSequence)
  // Whoever leaves the board has seen what was on it.
  onDeactivated(() => cards().forEach(look))
  return {
    look,
    changed: (card: WorkshopCard) => {
      const before = seen.get(card.orderId)
      return before !== undefined && before < card.lastSequence
    },
  }
}
