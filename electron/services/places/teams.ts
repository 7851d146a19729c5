import type { OutputOf } from '#electron/contract/index'
import type { OrderState } from '#electron/contract/states'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import type { Reader } from '../ports/database'

const withTeam: readonly OrderState[] = ['dispatched', 'accepted', 'in_progress', 'paused', 'in_inspection']

/** Teams, those that still work first, and everybody who could be in one. */
export async function teams({ reader }: QueryContext): Promise<Result<OutputOf<'places.teams'>>> {
  const all = await reader.teams.list({}, { orderBy: [['id', 'asc']] })
  const people = await reader.staff.list({ active: true }, { orderBy: [['initials', 'asc']] })
  const jobs = await openJobs(reader)
  const rows = all.map(({ id, name, leaderId, active }) => ({
    id,
    name,
    leaderId,
    active,
    memberIds: people.filter(({ teamId }) => teamId === id).map((person) => person.id),
    openJobs: jobs.get(id) ?? 0,
  }))
  return ok({
    teams: [...rows.filter(({ active }) => active), ...rows.filter(({ active }) => !active)],
    people: people
      .filter(({ roles }) => roles.includes('technician') || roles.includes('team_leader'))
      .map(({ id, name, teamId, roles }) => ({ id, name, teamId, leads: roles.includes('team_leader') })),
  })
}

/** How many orders each team has in hand. */
export async function openJobs(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const orders = await reader.repairOrders.list({ state: withTeam })
  const jobs = await reader.jobs.list({ orderId: orders.map(({ id }) => id) }, { orderBy: [['id', 'asc']] })
  // The last dispatch of an order counts.
  const teamOf = new Map(jobs.map(({ orderId, teamId }) => [orderId, teamId]))
  const counts = new Map<string, number>()
  for (const teamId of teamOf.values()) counts.set(teamId, (counts.get(teamId) ?? 0) + 1)
  return counts
}
