import { transition } from '#electron/domain/machine'
import type { Visit } from '#electron/domain/records'
import type { Result } from '#electron/domain/result'
import type { VisitState } from '#electron/contract/states'
import { visitMachine, type VisitEvent, type VisitFacts } from '#electron/domain/visit/machine'

/** What holds the car: release blockers without the exit card's own, and all of them. */
export type Holding = Pick<VisitFacts, 'otherBlockers' | 'blockers'>

const nothingHolds: Holding = { otherBlockers: 0, blockers: 0 }

/** Where a step leads a visit, or why it does not. Steps of which the table asks what holds the car have to say it. */
export function visitAfter(visit: Visit, event: Exclude<VisitEvent, 'clear' | 'leave'>): Result<VisitState>
export function visitAfter(visit: Visit, event: VisitEvent, holding: Holding): Result<VisitState>
export function visitAfter(visit: Visit, event: VisitEvent, holding = nothingHolds): Result<VisitState> {
  return transition(visitMachine, visit.state, event, { ...holding, clearedFrom: visit.clearedFrom })
}
