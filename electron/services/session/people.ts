/** People as the sign-in screen and a window's session show them. */
import type { OutputOf } from '#electron/contract/index'
import type { Person, SessionView, session } from '#electron/contract/session'
import type { Staff } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { readCode } from '#electron/domain/scan/code'
import { actionsOf, mayApprove, stationsOf } from '#electron/domain/staff/permissions'
import type { Handlers, QueryContext } from '../handler'

export const nobody: SessionView = { state: 'signed_out', person: null, may: [], stations: [] }

/** Also while locked: the page keeps its place under the lock. */
export function personView(person: Staff, state: SessionView['state']): SessionView {
  return { state, person: tile(person), may: actionsOf(person.roles), stations: stationsOf(person.roles) }
}

export const sessionHandlers: Handlers<typeof session> = {
  people: async (context) => ok((await working(context)).map(tile)),

  async byBadge({ reader }, { code }): Promise<Result<OutputOf<'session.byBadge'>>> {
    const read = readCode(code)
    const person = read.what === 'badge' ? await reader.staff.first({ badgeCode: read.code, active: true }) : undefined
    if (!person) return refuse('BADGE_UNKNOWN')
    return person.pinHash === '' ? refuse('STAFF_WITHOUT_PIN', { name: person.name }) : ok(tile(person))
  },

  approvers: async (context) => ok((await working(context)).filter(({ roles }) => mayApprove(roles)).map(tile)),
}

/** Whoever has no PIN yet cannot sign in. */
function working({ reader }: QueryContext): Promise<Staff[]> {
  return reader.staff.list({ active: true, pinHash: { not: '' } }, { orderBy: [['initials', 'asc']] })
}

function tile({ id, name, initials, roles, pinDigits }: Staff): Person {
  return { id, name, initials, roles, pinDigits }
}
