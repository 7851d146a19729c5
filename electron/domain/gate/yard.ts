import type { YardPlace } from '#electron/contract/gate'
import type { OrderState, VisitState } from '#electron/contract/states'

/** The workshop is done with it; a dropped order holds nobody. */
const doneInWorkshop: readonly OrderState[] = ['rechecking', 'ready', 'delivered', 'declined', 'cancelled']

/** Where a car inside is, in the gate's words (G8). */
export function yardPlace(visitState: VisitState, orderStates: readonly OrderState[], onRoadTest: boolean): YardPlace {
  if (onRoadTest) return 'road_test'
  if (visitState === 'cleared') return 'cleared'
  if (visitState !== 'in_service') return 'waiting'
  return orderStates.every((state) => doneInWorkshop.includes(state)) ? 'finished' : 'in_work'
}
