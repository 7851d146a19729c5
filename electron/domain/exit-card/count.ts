/** The count of the cards at the end of the day (G6): what was seen in the rack against what each card should be doing. */
import type { ExitCardState } from '#electron/contract/states'

export interface CountedCard {
  id: string
  number: string
  state: ExitCardState
}

export interface CardCountResult {
  inRack: number
  withCustomers: number
  withReception: number
  lost: number
  /** Belong in the rack, and were not seen. */
  missing: string[]
  /** Seen in the rack, and out on a car, or lost from one that is inside, by the records. */
  outButHere: string[]
}

/**
 * Every card that is not retired is counted in one place: seen, with a customer, with reception, lost or missing.
 *
 * @param seen ids of the cards that were in the rack
 */
export function countCards(cards: readonly CountedCard[], seen: ReadonlySet<string>): CardCountResult {
  const live = cards.filter(({ state }) => state !== 'retired')
  const unseen = live.filter(({ id }) => !seen.has(id))
  const numbers = (of: readonly CountedCard[]) => of.map(({ number }) => number).toSorted()
  const withCustomers = unseen.filter(({ state }) => state === 'with_visitor' || state === 'cleared_to_leave')
  return {
    inRack: live.length - unseen.length,
    withCustomers: withCustomers.length,
    withReception: unseen.filter(({ state }) => state === 'with_reception').length,
    lost: unseen.filter(({ state }) => state === 'lost').length,
    missing: numbers(unseen.filter(({ state }) => state === 'in_rack')),
    outButHere: numbers(live.filter(({ id, state }) => seen.has(id) && state !== 'in_rack')),
  }
}
