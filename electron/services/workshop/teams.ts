import type { OutputOf } from '#electron/contract/index'
import type { Job } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { jobsInHand } from './in-hand'

/** Teams with their people and how much they have in hand. */
export async function teams({ reader }: QueryContext): Promise<Result<OutputOf<'workshop.teams'>>> {
  const active = await reader.teams.list({ active: true }, { orderBy: [['id', 'asc']] })
  const staff = await reader.staff.list({ active: true }, { orderBy: [['id', 'asc']] })
  const open = await jobsInHand(reader)
  const labour = await reader.orderLines.list({
    orderId: open.map((job) => job.orderId),
    state: 'agreed',
    kind: 'labour',
  })
  const hoursOf = (own: readonly Job[]) =>
    labour
      .filter((line) => own.some((job) => job.orderId === line.orderId))
      .reduce((sum, line) => sum + line.quantity, 0)
  return ok(
    active.map(({ id, name, leaderId }) => {
      const own = open.filter((job) => job.teamId === id)
      return {
        id,
        name,
        leaderName: staff.find((person) => person.id === leaderId)?.name ?? '',
        openJobs: own.length,
        openHoursHundredths: hoursOf(own),
        busyUntil:
          own
            .map((job) => job.plannedFinish)
            .toSorted()
            .at(-1) ?? null,
        members: staff
          .filter((person) => person.teamId === id)
          .map((person) => ({
            id: person.id,
            name: person.name,
            openJobs: own.filter((job) => job.technicianId === person.id).length,
          })),
      }
    }),
  )
}
