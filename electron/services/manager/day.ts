import type { VisitRow } from '#electron/contract/visit/row'
import type { Reader } from '../ports/database'

/** What every part of *today* reads from. */
export interface Day {
  reader: Reader
  now: string
  /** When the shop's day began. */
  from: string
  /** Everything inside, first come first. */
  cars: readonly VisitRow[]
}

/** How a row names a car. */
export function carOf({ visitId, plate, car, advisorName }: VisitRow) {
  return { visitId, plate, car, advisorName }
}
