/** Who may change whom, and that somebody is left who can do everything. */
import type { Role } from '#electron/contract/states'
import { ok, refuse, type Result } from '../result'

interface Working {
  roles: readonly Role[]
  active: boolean
  /** Can sign in. */
  hasPin: boolean
}

const isManager = ({ roles }: { roles: readonly Role[] }) => roles.includes('manager')

/**
 * Only a manager makes a manager, and only a manager changes one or sets a manager's PIN: an administrator looks after the machines and
 * people, and does not become one alone.
 *
 * @param after null when the roles stay
 */
export function checkMayManage(
  actor: { roles: readonly Role[] },
  before: { roles: readonly Role[] } | null,
  after: { roles: readonly Role[] } | null,
): Result<null> {
  const touches = (before !== null && isManager(before)) || (after !== null && isManager(after))
  return touches && !isManager(actor) ? refuse('STAFF_ONLY_BY_MANAGER') : ok(null)
}

/** A shop without a manager could never be managed again. */
export function checkManagerStays(others: readonly Working[], changed: Working, before: Working): Result<null> {
  const counts = (person: Working) => person.active && person.hasPin && isManager(person)
  if (!counts(before) || counts(changed) || others.some(counts)) return ok(null)
  return refuse('STAFF_LAST_MANAGER')
}
