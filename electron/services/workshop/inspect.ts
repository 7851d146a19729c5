/** Three gates, each signed by who is signed in: self-check, team leader with advice, final inspection (S:76-81). */
import type { InputOf } from '#electron/contract/index'
import { checkGate } from '#electron/domain/inspection/gates'
import type { QualityCheck } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { backToWork } from '../order/back-to-work'
import { orderAtHand, type OrderAtHand } from '../order/find'
import { stepOrder } from '../order/step'
import type { LoadedOrder } from '../visit/load'
import { checkOwnTeam } from './own-team'

type Outcome = Pick<QualityCheck, 'gate' | 'passed' | 'defect' | 'advice'>

/** By the team itself. */
export async function selfCheck(
  context: CommandContext,
  { orderId, ...outcome }: InputOf<'workshop.selfCheck'>,
): Promise<Result<null>> {
  return teamCheck(context, orderId, { ...outcome, gate: 'self', advice: '' })
}

/** By the team's leader, who also writes what the customer should know. */
export async function teamLeaderCheck(
  context: CommandContext,
  { orderId, ...outcome }: InputOf<'workshop.teamLeaderCheck'>,
): Promise<Result<null>> {
  return teamCheck(context, orderId, { ...outcome, gate: 'team_leader' })
}

/** Every car, by someone who did not work on it (S:79 S:81). */
export async function finalInspection(
  context: CommandContext,
  { orderId, ...outcome }: InputOf<'workshop.finalInspection'>,
): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  return found.ok ? inspect(context, found.value, { ...outcome, gate: 'final', advice: '' }) : found
}

async function teamCheck(context: CommandContext, orderId: string, outcome: Outcome): Promise<Result<null>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const own = await checkOwnTeam(context, found.value.mine)
  return own.ok ? inspect(context, found.value, outcome) : own
}

/** The last one passed leads to the wash or back to the advisor; one that fails sends the car back to work. */
async function inspect(context: CommandContext, found: OrderAtHand, outcome: Outcome): Promise<Result<null>> {
  const { order, job, checks } = found.mine
  if (!job || order.state !== 'in_inspection') return refuse('QUALITY_GATE_NOT_NOW')
  const by = actor(context)
  const allowed = checkGate({ ...outcome, by }, checks, job.round, await workedOnIt(context, found.mine))
  if (!allowed.ok) return allowed
  const check: QualityCheck = {
    ...outcome,
    id: context.newId(),
    orderId: order.id,
    round: job.round,
    by,
    at: context.now,
  }
  await context.writer.qualityChecks.insert(check)
  await context.tell(check.passed ? 'quality_check.passed' : 'quality_check.failed', {
    record: 'qualityChecks',
    recordId: check.id,
    visitId: found.loaded.visit.id,
    data: { orderId: order.id, gate: check.gate, round: check.round },
  })
  if (!check.passed) {
    return backToWork(context, found, { event: 'fail_gate', told: 'order.sent_back', data: { gate: check.gate } })
  }
  return check.gate === 'final' ? passGates(context, found, check) : ok(null)
}

async function passGates(context: CommandContext, found: OrderAtHand, check: QualityCheck): Promise<Result<null>> {
  const { loaded, mine } = found
  const checked = { loaded, mine: { ...mine, checks: [...mine.checks, check] } }
  const passed = await stepOrder(context, checked, { event: 'pass_gates', told: 'order.passed_inspection' })
  return passed.ok ? ok(null) : passed
}

/** Everybody whose hands were on the car: whom it was given to, who accepted it, who checked the team's own work. */
async function workedOnIt({ reader }: CommandContext, { order, checks }: LoadedOrder): Promise<string[]> {
  const jobs = await reader.jobs.list({ orderId: order.id })
  const crew = jobs.flatMap((job) => (job.startedAt === null ? [] : [job.technicianId, job.acceptedBy]))
  const checkers = checks.flatMap((check) => (check.gate === 'final' ? [] : [check.by]))
  return [...crew, ...checkers].filter((id) => id !== null)
}
