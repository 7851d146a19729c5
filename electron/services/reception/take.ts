/** 我来接: one advisor takes the visitor, and greets them at the car (S:255). */
import type { InputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { closeTasks } from '../task/task'
import { indexVisit } from '../visit/index-visit'
import { visitAfter } from '../visit/step'
import { visitInHand } from '../visit/in-hand'

/** Refused with {name} when somebody was faster. */
export async function take(context: CommandContext, { visitId }: InputOf<'reception.take'>): Promise<Result<null>> {
  const { reader, writer, now } = context
  const visit = await reader.visits.get(visitId)
  if (!visit) return refuse('VISIT_UNKNOWN')
  const next = visitAfter(visit, 'take')
  if (!next.ok) {
    if (next.refusal.code !== 'VISIT_ALREADY_TAKEN' || visit.advisorId === null) return next
    return refuse('VISIT_ALREADY_TAKEN', { name: (await reader.staff.get(visit.advisorId))?.name ?? '' })
  }
  await writer.visits.update(visitId, { state: next.value, advisorId: actor(context), takenAt: now })
  await closeTasks(context, visitId, 'take_arrival')
  await indexVisit(context, visitId)
  await context.tell('visit.taken', { record: 'visits', recordId: visitId, visitId })
  return ok(null)
}

/** At the car; the first time counts. */
export async function greet(context: CommandContext, { visitId }: InputOf<'reception.greet'>): Promise<Result<null>> {
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  if (found.value.visit.greetedAt !== null) return ok(null)
  await context.writer.visits.update(visitId, { greetedAt: context.now })
  await context.tell('visit.greeted', { record: 'visits', recordId: visitId, visitId })
  return ok(null)
}
