/** 派工: the foreman gives the order to a team and a technician; the team takes the car over (S:7 S:63-66 S:260). */
import type { InputOf } from '#electron/contract/index'
import type { Job } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { orderAtHand } from '../order/find'
import { stepOrder } from '../order/step'
import { checkOwnTeam } from './own-team'

/** Before work has begun it may be given to others; that is a new job. */
export async function dispatch(
  context: CommandContext,
  { orderId, priority = 'normal', ...plan }: InputOf<'workshop.dispatch'>,
): Promise<Result<null>> {
  const { writer, now } = context
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const crew = await checkCrew(context, plan)
  if (!crew.ok) return crew
  if (plan.plannedFinish <= plan.plannedStart) return refuse('PLANNED_FINISH_BEFORE_START')
  const dispatched = await stepOrder(context, found.value, {
    event: 'dispatch',
    told: 'order.dispatched',
    data: { teamId: plan.teamId, technicianId: plan.technicianId },
  })
  if (!dispatched.ok) return dispatched
  await writer.jobs.insert({
    ...plan,
    priority,
    id: context.newId(),
    orderId,
    dispatchedBy: actor(context),
    dispatchedAt: now,
    acceptedBy: null,
    acceptedAt: null,
    startedAt: null,
    finishedAt: null,
    round: 0,
  })
  return ok(null)
}

async function checkCrew(
  { reader }: CommandContext,
  { teamId, technicianId }: Pick<Job, 'teamId' | 'technicianId'>,
): Promise<Result<null>> {
  const team = await reader.teams.get(teamId)
  if (!team?.active) return refuse('TEAM_UNKNOWN')
  const technician = await reader.staff.get(technicianId)
  if (!technician?.active) return refuse('STAFF_UNKNOWN')
  return technician.teamId === teamId ? ok(null) : refuse('TECHNICIAN_NOT_IN_TEAM', { name: technician.name })
}

/** The team has compared the car with the walk-around and signs for it. */
export async function accept(context: CommandContext, { orderId }: InputOf<'workshop.accept'>): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const own = await checkOwnTeam(context, found.value.mine)
  if (!own.ok) return own
  const accepted = await stepOrder(context, found.value, { event: 'accept', told: 'order.accepted' })
  if (!accepted.ok) return accepted
  await context.writer.jobs.update(own.value.id, { acceptedBy: actor(context), acceptedAt: context.now })
  return ok(null)
}
