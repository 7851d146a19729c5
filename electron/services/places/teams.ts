import type { OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { jobsInHand } from '../workshop/in-hand'

/** Teams, those that still work first, and everybody who could be in one. */
export async function teams({ reader }: QueryContext): Promise<Result<OutputOf<'places.teams'>>> {
  const all = await reader.teams.list({}, { orderBy: [['id', 'asc']] })
  const people = await reader.staff.list({ active: true }, { orderBy: [['initials', 'asc']] })
  const jobs = await jobsInHand(reader)
  const rows = all.map(({ id, name, leaderId, active }) => ({
    id,
    name,
    leaderId,
    active,
    memberIds: people.filter(({ teamId }) => teamId === id).map((person) => person.id),
    openJobs: jobs.filter(({ teamId }) => teamId === id).length,
  }))
  return ok({
    teams: [...rows.filter(({ active }) => active), ...rows.filter(({ active }) => !active)],
    people: people
      .filter(({ roles }) => roles.includes('technician') || roles.includes('team_leader'))
      .map(({ id, name, teamId, roles }) => ({ id, name, teamId, leads: roles.includes('team_leader') })),
  })
}
