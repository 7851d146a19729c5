import type { OutputOf } from '#electron/contract/index'
import type { OrderState } from '#electron/contract/states'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'

const withTeam: readonly OrderState[] = ['dispatched', 'accepted', 'in_progress', 'paused', 'in_inspection']

/** Teams with their people and how much they have in hand. */
export async function teams({ reader }: QueryContext): Promise<Result<OutputOf<'workshop.teams'>>> {
  const active = await reader.teams.list({ active: true }, { orderBy: [['id', 'asc']] })
  const staff = await reader.staff.list({ active: true }, { orderBy: [['id', 'asc']] })
  const orders = await reader.repairOrders.list({ state: withTeam })
  const jobs = await reader.jobs.list({ orderId: orders.map((order) => order.id) }, { orderBy: [['id', 'asc']] })
  const teamOf = new Map(jobs.map((job) => [job.orderId, job.teamId]))
  return ok(
    active.map(({ id, name, leaderId }) => ({
      id,
      name,
      leaderName: staff.find((person) => person.id === leaderId)?.name ?? '',
      openJobs: [...teamOf.values()].filter((teamId) => teamId === id).length,
      members: staff.filter((person) => person.teamId === id).map((person) => ({ id: person.id, name: person.name })),
    })),
  )
}
