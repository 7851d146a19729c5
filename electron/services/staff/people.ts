/** Who works here: added, changed, gone. Nobody is deleted. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { StaffTyped } from '#electron/contract/staff'
import { changesOf, hasChanges } from '#electron/domain/changes'
import type { Staff } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { readCode } from '#electron/domain/scan/code'
import { checkManagerStays, checkMayManage } from '#electron/domain/staff/manage'
import type { CommandContext } from '../handler'

type Written = Pick<Staff, 'name' | 'initials' | 'extension' | 'badgeCode' | 'roles' | 'teamId'>

export async function add(
  context: CommandContext,
  typed: InputOf<'staff.add'>,
): Promise<Result<OutputOf<'staff.add'>>> {
  const written = await checkWritten(context, typed, null)
  if (!written.ok) return written
  const allowed = checkMayManage(actorOf(context), null, written.value)
  if (!allowed.ok) return allowed
  const person: Staff = {
    ...written.value,
    id: context.newId(),
    pinHash: '',
    pinDigits: 0,
    pinFailures: 0,
    pinLocked: false,
    active: true,
  }
  await context.writer.staff.insert(person)
  const { name, roles } = person
  await context.tell('staff.added', { record: 'staff', recordId: person.id, data: { name, roles } })
  return ok({ staffId: person.id })
}

export async function change(
  context: CommandContext,
  { staffId, ...typed }: InputOf<'staff.change'>,
): Promise<Result<null>> {
  const before = await context.reader.staff.get(staffId)
  if (!before) return refuse('STAFF_UNKNOWN')
  const written = await checkWritten(context, typed, staffId)
  if (!written.ok) return written
  const allowed = checkMayManage(actorOf(context), before, written.value)
  if (!allowed.ok) return allowed
  const stays = await managerStays(context, before, { ...before, ...written.value })
  if (!stays.ok) return stays
  const changes = changesOf<Written>(before, written.value)
  if (!hasChanges(changes)) return ok(null)
  await context.writer.staff.update(staffId, written.value)
  await leaveLeaderless(context, before, written.value.teamId)
  await context.tell('staff.changed', { record: 'staff', recordId: staffId, data: { name: before.name, changes } })
  return ok(null)
}

export async function setActive(
  context: CommandContext,
  { staffId, active }: InputOf<'staff.setActive'>,
): Promise<Result<null>> {
  const before = await context.reader.staff.get(staffId)
  if (!before) return refuse('STAFF_UNKNOWN')
  const allowed = checkMayManage(actorOf(context), before, null)
  if (!allowed.ok) return allowed
  const stays = await managerStays(context, before, { ...before, active })
  if (!stays.ok) return stays
  if (before.active === active) return ok(null)
  const shift = active ? undefined : await context.reader.shifts.first({ openCashierId: staffId })
  if (shift) return refuse('STAFF_SHIFT_OPEN', { number: shift.number })
  await context.writer.staff.update(staffId, { active })
  if (!active) await leaveLeaderless(context, before, null)
  const told = active ? 'staff.came_back' : 'staff.left'
  await context.tell(told, { record: 'staff', recordId: staffId, data: { name: before.name } })
  return ok(null)
}

/** Permission was asked of a signed-in person; the system changes nobody. */
function actorOf({ caller }: CommandContext): Pick<Staff, 'roles'> {
  return caller.staff ?? { roles: [] }
}

async function checkWritten(
  { reader }: CommandContext,
  { badgeCode: badge, extension, teamId, roles, ...rest }: StaffTyped,
  staffId: string | null,
): Promise<Result<Written>> {
  const read = badge === '' ? null : readCode(badge)
  if (read && read.what !== 'badge') return refuse('BADGE_MALFORMED')
  const badgeCode = read?.code ?? null
  const holder = badgeCode === null ? undefined : await reader.staff.first({ badgeCode })
  if (holder && holder.id !== staffId) return refuse('BADGE_TAKEN', { name: holder.name })
  if (teamId !== null && !(await reader.teams.get(teamId))?.active) return refuse('TEAM_UNKNOWN')
  return ok({
    ...rest,
    initials: rest.initials.toLowerCase(),
    badgeCode,
    extension: extension === '' ? null : extension,
    roles: [...new Set(roles)],
    teamId,
  })
}

async function managerStays({ reader }: CommandContext, before: Staff, after: Staff): Promise<Result<null>> {
  const others = await reader.staff.list({ id: { not: before.id } })
  const working = ({ roles, active, pinHash }: Staff) => ({ roles, active, hasPin: pinHash !== '' })
  return checkManagerStays(others.map(working), working(after), working(before))
}

/** Whoever leaves a team leads it no longer. */
async function leaveLeaderless(
  { reader, writer }: CommandContext,
  before: Staff,
  teamId: string | null,
): Promise<void> {
  for (const team of await reader.teams.list({ leaderId: before.id })) {
    if (team.id !== teamId) await writer.teams.update(team.id, { leaderId: null })
  }
}
