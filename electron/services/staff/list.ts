import type { OutputOf } from '#electron/contract/index'
import type { StaffRow } from '#electron/contract/staff'
import { roles } from '#electron/contract/states'
import type { Staff } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import { actionsOf } from '#electron/domain/staff/permissions'
import type { QueryContext } from '../handler'
import { recoveryCodeSince } from './recovery'

/** Everybody, those who have left at the end. */
export async function list({ reader }: QueryContext): Promise<Result<OutputOf<'staff.list'>>> {
  const people = await reader.staff.list({}, { orderBy: [['initials', 'asc']] })
  const teams = await reader.teams.list({ active: true }, { orderBy: [['id', 'asc']] })
  return ok({
    people: [...people.filter(({ active }) => active), ...people.filter(({ active }) => !active)].map(rowOf),
    teams: teams.map(({ id, name }) => ({ id, name })),
    roles: roles.map((role) => ({ role, may: actionsOf([role]) })),
    recoveryCodeSince: await recoveryCodeSince(reader),
  })
}

function rowOf({
  id,
  name,
  initials,
  extension,
  badgeCode,
  roles,
  teamId,
  pinHash,
  pinLocked,
  active,
}: Staff): StaffRow {
  return {
    id,
    name,
    initials,
    extension: extension ?? '',
    badgeCode: badgeCode ?? '',
    roles,
    teamId,
    active,
    hasPin: pinHash !== '',
    pinLocked,
  }
}
