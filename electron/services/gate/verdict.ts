/** What the gate's big panel shows of a visit. */
import type { Verdict } from '#electron/contract/gate'
import type { Blocker } from '#electron/contract/blockers'
import { comesToReception } from '#electron/domain/visit/purpose'
import type { LoadedVisit } from '../visit/load'
import { carName } from '../visit/row'

type Shown = Pick<LoadedVisit, 'visit' | 'card' | 'vehicle'>

export function arrivalOf(shown: Shown): Verdict {
  const { visit } = shown
  return { ...carOf(shown), verdict: 'arrival', at: visit.arrivedAt, told: comesToReception(visit.purpose) }
}

export function goOf(shown: Shown, at: string): Verdict {
  return { ...carOf(shown), verdict: 'go', at }
}

/** A visitor whom nobody received may leave with one touch (G4). */
export function stopOf(shown: Shown, reasons: Blocker[], at: string): Verdict {
  const { visit } = shown
  return { ...carOf(shown), verdict: 'stop', reasons, at, told: true, mayLeaveUnserved: visit.state === 'arrived' }
}

function carOf({ visit, card, vehicle }: Shown) {
  return {
    visitId: visit.id,
    plate: visit.plate,
    car: carName(vehicle),
    colour: vehicle?.colour ?? '',
    cardNumber: card?.number ?? '',
    arrivedAt: visit.arrivedAt,
    reasons: [],
    told: false,
    mayLeaveUnserved: false,
    purpose: visit.purpose,
    cardShown: true,
    byManager: '',
  }
}
