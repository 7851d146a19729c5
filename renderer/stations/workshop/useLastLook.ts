/** What others changed since this person last looked: kept on this machine, for each person who signs in. */
import { onDeactivated, shallowRef, watch } from 'vue'
import type { WorkshopCard } from '#electron/contract/workshop'
import { useSession } from '@/stores/session'

/** The sequence of the newest event that was seen, by order. */
type Seen = Record<string, number>

const keyOf = (personId: string) => `workshop-last-look:${personId}`

/** What cannot be read is as if nobody had looked. */
function kept(personId: string): Seen | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(personId)) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return null
    const entries = Object.entries(stored).map(([orderId, sequence]) => [orderId, Number(sequence) || 0] as const)
    return Object.fromEntries(entries)
  } catch {
    return null
  }
}

export function useLastLook(cards: () => readonly WorkshopCard[]) {
  const session = useSession()
  /** Null until this person has looked for the first time: then everything is new, and nothing is marked. */
  const seen = shallowRef<Seen | null>(null)
  let personId = ''

  watch(
    () => session.person?.id ?? '',
    (id) => {
      personId = id
      seen.value = id === '' ? null : kept(id)
    },
    { immediate: true },
  )

  function keep(looked: readonly WorkshopCard[]): void {
    if (personId === '') return
    const here = new Map(cards().map((card) => [card.orderId, card]))
    // Cars that have left are forgotten.
    const before = Object.entries(seen.value ?? {}).filter(([orderId]) => here.has(orderId))
    seen.value = Object.fromEntries([...before, ...looked.map((card) => [card.orderId, card.lastSequence] as const)])
    localStorage.setItem(keyOf(personId), JSON.stringify(seen.value))
  }

  // A first look at the whole board; and whoever leaves it has seen what was on it.
  watch(cards, (list) => {
    if (seen.value === null && list.length > 0) keep(list)
  })
  onDeactivated(() => keep(cards()))

  return {
    look: (card: WorkshopCard) => keep([card]),
    changed: (card: WorkshopCard) => seen.value !== null && (seen.value[card.orderId] ?? 0) < card.lastSequence,
  }
}
