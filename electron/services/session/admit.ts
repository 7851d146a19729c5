import type { BoundaryCode } from '#electron/contract/envelope'
import type { Method } from '#electron/contract/method'
import type { Staff } from '#electron/domain/records'
import { may } from '#electron/domain/staff/permissions'
import type { Database } from '../ports/database'
import type { AnyWindow } from './window'

export type Admitted = { ok: true; person: Staff | null } | { ok: false; code: BoundaryCode }

/**
 * Whether the window's person may use a method, asked of the staff record at every call: a role taken away counts at once.
 *
 * @returns the person; null where nobody has to be signed in
 */
export async function admit(database: Database, needed: Method['may'], window: AnyWindow): Promise<Admitted> {
  if (needed === 'anyone') return { ok: true, person: null }
  if (window.kind === 'lounge') return { ok: false, code: 'NOT_ALLOWED' }
  const { session } = window
  session.lockWhenIdle()
  const { staffId } = session
  if (staffId === null) return { ok: false, code: 'SIGNED_OUT' }
  if (session.state === 'locked') return { ok: false, code: 'LOCKED' }
  const person = await database.read((reader) => reader.staff.get(staffId))
  if (!person?.active) {
    session.signOut()
    return { ok: false, code: 'SIGNED_OUT' }
  }
  return needed === 'signed_in' || may(person.roles, needed) ? { ok: true, person } : { ok: false, code: 'NOT_ALLOWED' }
}
