/** Start, pause, resume, finish; each change reaches foreman and advisor at once (S:68 S:73). */
import type { InputOf } from '#electron/contract/index'
import type { Job, Pause } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { orderAtHand, type OrderAtHand } from '../order/find'
import { stepOrder, type OrderStep } from '../order/step'
import { askAboutOther, askAboutPause, askAtMiddle, askProgress, stopAsking } from '../task/progress'
import { closeTasks } from '../task/task'
import { checkOwnTeam } from './own-team'

export async function start(context: CommandContext, { orderId }: InputOf<'workshop.start'>): Promise<Result<null>> {
  const stepped = await teamStep(context, orderId, { event: 'start', told: 'order.started' })
  if (!stepped.ok) return stepped
  const { job, loaded } = stepped.value
  await context.writer.jobs.update(job.id, { startedAt: context.now })
  await askProgress(context, loaded.visit, orderId)
  await askAtMiddle(context, loaded.visit, job)
  return ok(null)
}

/** Waits for a part, the customer's decision, outside work, or something else. */
export async function pause(
  context: CommandContext,
  { orderId, ...why }: InputOf<'workshop.pause'>,
): Promise<Result<null>> {
  const { now } = context
  if (why.dueAt !== null && why.dueAt <= now) return refuse('PAUSE_DUE_IN_THE_PAST')
  // Which shop has it, and until when, is all that anybody can be told while it is away (外协).
  if (why.reason === 'outside_work' && (why.note === '' || why.dueAt === null)) return refuse('OUTSIDE_SHOP_MISSING')
  const stepped = await teamStep(context, orderId, {
    event: 'pause',
    told: 'order.paused',
    data: { reason: why.reason },
  })
  if (!stepped.ok) return stepped
  const rest: Pause = {
    ...why,
    id: context.newId(),
    orderId,
    startedAt: now,
    startedBy: actor(context),
    endedAt: null,
  }
  await context.writer.pauses.insert(rest)
  await askAboutOther(context, orderId)
  await askAboutPause(context, stepped.value.loaded.visit, rest)
  return ok(null)
}

export async function resume(context: CommandContext, { orderId }: InputOf<'workshop.resume'>): Promise<Result<null>> {
  const stepped = await teamStep(context, orderId, { event: 'resume', told: 'order.resumed' })
  if (!stepped.ok) return stepped
  for (const rest of await context.reader.pauses.list({ orderId, endedAt: null })) {
    await context.writer.pauses.update(rest.id, { endedAt: context.now })
    await closeTasks(context, rest.id, 'pause_due')
  }
  await askProgress(context, stepped.value.loaded.visit, orderId)
  return ok(null)
}

/** To the three gates; each time it is finished begins a round of them. */
export async function finish(context: CommandContext, { orderId }: InputOf<'workshop.finish'>): Promise<Result<null>> {
  const stepped = await teamStep(context, orderId, { event: 'finish', told: 'order.finished' })
  if (!stepped.ok) return stepped
  const { job } = stepped.value
  await context.writer.jobs.update(job.id, { finishedAt: context.now, round: job.round + 1 })
  await stopAsking(context, orderId, job)
  return ok(null)
}

async function teamStep(
  context: CommandContext,
  orderId: string,
  step: OrderStep,
): Promise<Result<OrderAtHand & { job: Job }>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const own = await checkOwnTeam(context, found.value.mine)
  if (!own.ok) return own
  // What the customer is reading does not change under their hand.
  if (found.value.mine.stop?.state === 'proposed') return refuse('STOP_WAITS_FOR_CUSTOMER')
  const stepped = await stepOrder(context, found.value, step)
  return stepped.ok ? ok({ ...found.value, job: own.value }) : stepped
}
