import type { Job } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { may } from '#electron/domain/staff/permissions'
import type { CommandContext } from '../handler'
import type { LoadedOrder } from '../visit/load'

/** The team's work is done by the team; whoever dispatches may stand in for anybody. */
export async function checkOwnTeam(
  { reader, caller }: CommandContext,
  { job, order }: LoadedOrder,
): Promise<Result<Job>> {
  if (!job) return refuse('ORDER_NOT_POSSIBLE_NOW', { state: order.state, event: 'accept' })
  const { staff } = caller
  if (staff && (staff.teamId === job.teamId || may(staff.roles, 'workshop.dispatch'))) return ok(job)
  return refuse('NOT_YOUR_TEAM', { team: (await reader.teams.get(job.teamId))?.name ?? '' })
}
