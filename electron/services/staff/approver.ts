import type { ManagersDecision } from '#electron/domain/staff/permissions'
import { may } from '#electron/domain/staff/permissions'
import type { QueryContext } from '../handler'

/** Who decided what a manager has to decide: by PIN for this act, or signed in as one; null while nobody has. */
export function approverOf({ caller }: Pick<QueryContext, 'caller'>, decision: ManagersDecision): string | null {
  if (caller.approval) return caller.approval.managerId
  return caller.staff && may(caller.staff.roles, decision) ? caller.staff.id : null
}
