/**
 * 终止维修 (W3). The customer tells the advisor, or a part cannot be had; how far each line is, and what makes the car safe, only the
 * workshop knows. So the workshop proposes, and nothing changes until the customer has signed for exactly that, with the advisor.
 */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { transition } from '#electron/domain/machine'
import { agreedLines } from '#electron/domain/order/consent'
import { orderMachine } from '#electron/domain/order/machine'
import type { WorkStop } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { decideLines } from '#electron/domain/workshop/stop'
import { actor, type CommandContext } from '../handler'
import { orderAtHand } from '../order/find'
import { closeTasks, forAdvisor, openTask } from '../task/task'
import { orderFacts } from '../order/facts'
import { checkOwnTeam } from './own-team'

export async function proposeStop(
  context: CommandContext,
  { orderId, lines, ...why }: InputOf<'workshop.proposeStop'>,
): Promise<Result<OutputOf<'workshop.proposeStop'>>> {
  const { reader, writer, now, settings } = context
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const { loaded, mine } = found.value
  const own = await checkOwnTeam(context, mine)
  if (!own.ok) return own
  const facts = await orderFacts(reader, loaded, mine, settings)
  const possible = transition(orderMachine, mine.order.state, 'stop', facts)
  if (!possible.ok) return possible
  if (mine.stop?.state === 'proposed') return refuse('STOP_WAITS_FOR_CUSTOMER')
  const decided = decideLines(agreedLines(mine.lines), lines, now)
  if (!decided.ok) return decided

  const stop: WorkStop = {
    ...why,
    id: context.newId(),
    orderId,
    state: 'proposed',
    lines: decided.value,
    proposedBy: actor(context),
    proposedAt: now,
    agreedAt: null,
    signatureId: null,
  }
  await writer.workStops.insert(stop)
  await openTask(context, {
    kind: 'answer_stop',
    ...forAdvisor(loaded.visit, orderId),
    subjectId: stop.id,
    dueAt: now,
  })
  await context.tell('work_stop.proposed', {
    record: 'workStops',
    recordId: stop.id,
    visitId: loaded.visit.id,
    data: { orderId, reason: stop.reason, lines: stop.lines.map(({ lineId, outcome }) => ({ lineId, outcome })) },
  })
  return ok({ stopId: stop.id })
}

/** The customer thought better of it, or the workshop was wrong: work goes on as it was. */
export async function withdrawStop(
  context: CommandContext,
  { stopId }: InputOf<'workshop.withdrawStop'>,
): Promise<Result<null>> {
  const stop = await context.reader.workStops.get(stopId)
  if (!stop) return refuse('STOP_UNKNOWN')
  const found = await orderAtHand(context, stop.orderId)
  if (!found.ok) return found
  if (stop.state !== 'proposed') return refuse('STOP_ALREADY_ANSWERED')
  await context.writer.workStops.update(stopId, { state: 'withdrawn' })
  await closeTasks(context, stopId, 'answer_stop')
  await context.tell('work_stop.withdrawn', {
    record: 'workStops',
    recordId: stopId,
    visitId: found.value.loaded.visit.id,
  })
  return ok(null)
}
