import type { Authorization } from '#electron/domain/records'
import type { LoadedOrder } from '../visit/load'

/** The newest yes by phone to the order itself: a towed car's, whose customer is not there to sign (R5). */
export function consentByPhone({ authorizations }: Pick<LoadedOrder, 'authorizations'>): Authorization | undefined {
  return authorizations.findLast((each) => each.addOnId === null && each.way === 'phone' && each.answer === 'yes')
}
