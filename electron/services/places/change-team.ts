import type { InputOf, OutputOf } from '#electron/contract/index'
import type { TeamTyped } from '#electron/contract/places'
import type { Staff } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { jobsInHand } from '../workshop/in-hand'

export async function addTeam(
  context: CommandContext,
  typed: InputOf<'places.addTeam'>,
): Promise<Result<OutputOf<'places.addTeam'>>> {
  const checked = await checkTeam(context, typed, null)
  if (!checked.ok) return checked
  const teamId = context.newId()
  const { name, leaderId } = typed
  await context.writer.teams.insert({ id: teamId, name, leaderId, active: true })
  const names = await moveMembers(context, teamId, checked.value)
  await context.tell('team.formed', { record: 'teams', recordId: teamId, data: { name, members: names } })
  return ok({ teamId })
}

export async function changeTeam(
  context: CommandContext,
  { teamId, ...typed }: InputOf<'places.changeTeam'>,
): Promise<Result<null>> {
  const before = await context.reader.teams.get(teamId)
  if (!before) return refuse('TEAM_UNKNOWN')
  const checked = await checkTeam(context, typed, teamId)
  if (!checked.ok) return checked
  const { name, leaderId } = typed
  await context.writer.teams.update(teamId, { name, leaderId })
  const members = await moveMembers(context, teamId, checked.value)
  await context.tell('team.changed', {
    record: 'teams',
    recordId: teamId,
    data: { name: before.name, to: { name, leader: nameOf(checked.value, leaderId), members } },
  })
  return ok(null)
}

export async function setTeamActive(
  context: CommandContext,
  { teamId, active }: InputOf<'places.setTeamActive'>,
): Promise<Result<null>> {
  const before = await context.reader.teams.get(teamId)
  if (!before) return refuse('TEAM_UNKNOWN')
  if (before.active === active) return ok(null)
  const jobs = active ? [] : await jobsInHand(context.reader)
  const count = jobs.filter((job) => job.teamId === teamId).length
  if (count > 0) return refuse('TEAM_HAS_WORK', { count })
  await context.writer.teams.update(teamId, { active })
  if (!active) await moveMembers(context, teamId, [])
  const told = active ? 'team.reformed' : 'team.dissolved'
  await context.tell(told, { record: 'teams', recordId: teamId, data: { name: before.name } })
  return ok(null)
}

/** @returns the members */
async function checkTeam(
  { reader }: CommandContext,
  { name, leaderId, memberIds }: TeamTyped,
  itself: string | null,
): Promise<Result<Staff[]>> {
  const namesake = await reader.teams.first({ name })
  if (namesake && namesake.id !== itself) return refuse('TEAM_NAME_TAKEN', { name })
  const ids = [...new Set(memberIds)]
  const members = await reader.staff.list({ id: ids, active: true }, { orderBy: [['id', 'asc']] })
  if (members.length < ids.length) return refuse('STAFF_UNKNOWN')
  if (leaderId === null) return ok(members)
  const leader = members.find(({ id }) => id === leaderId)
  if (!leader) return refuse('TEAM_LEADER_NOT_MEMBER', { name: (await reader.staff.get(leaderId))?.name ?? '' })
  return leader.roles.includes('team_leader') ? ok(members) : refuse('TEAM_LEADER_WITHOUT_ROLE', { name: leader.name })
}

/** Whoever is not among them leaves the team; whoever comes from another one leads that no longer. @returns their names */
async function moveMembers({ reader, writer }: CommandContext, teamId: string, members: Staff[]): Promise<string[]> {
  const staying = new Set(members.map(({ id }) => id))
  for (const person of await reader.staff.list({ teamId })) {
    if (!staying.has(person.id)) await writer.staff.update(person.id, { teamId: null })
  }
  for (const person of members) {
    if (person.teamId === teamId) continue
    await writer.staff.update(person.id, { teamId })
    for (const led of await reader.teams.list({ leaderId: person.id })) {
      if (led.id !== teamId) await writer.teams.update(led.id, { leaderId: null })
    }
  }
  return members.map(({ name }) => name)
}

function nameOf(members: readonly Staff[], id: string | null): string {
  return members.find((member) => member.id === id)?.name ?? ''
}
