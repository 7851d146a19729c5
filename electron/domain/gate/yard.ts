import type { OrderState, VisitState } from '#electron/contract/states'

export const yardPlaces = ['waiting', 'in_work', 'finished', 'cleared', 'road_test'] as const
export type YardPlace = (typeof yardPlaces)[number]

/** The workshop is done with it; a dropped order holds nobody. */
const doneInWorkshop: readonly OrderState[] = ['rechecking', 'ready', 'delivered', 'declined', 'cancelled']

/** Where a car inside is, in the gate's words (G8). */
export function yardPlace(visitState: VisitState, orderStates: readonly OrderState[], onRoadTest: boolean): YardPlace {
  if (onRoadTest) return 'road_test'
  if (visitState === 'cleared') return 'cleared'
  if (visitState !== 'in_service') return 'waiting'
  return orderStates.every((state) => doneInWorkshop.includes(state)) ? 'finished' : 'in_work'
}
