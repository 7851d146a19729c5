import type { VisitPurpose, VisitState } from '#electron/contract/states'

/** Only repair or enquiry, and tow-ins, come to reception (G1). */
export function comesToReception(purpose: VisitPurpose): boolean {
  return purpose === 'repair' || purpose === 'tow_in'
}

/** Visitors for anybody else are cleared as they arrive. */
export function firstVisitState(purpose: VisitPurpose): VisitState {
  return comesToReception(purpose) ? 'arrived' : 'cleared'
}
