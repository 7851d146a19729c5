import type { Verdict } from '#electron/contract/gate'
import type { ExitCard } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { moveCard } from '../exit-card/move'
import type { CommandContext } from '../handler'
import { askAboutPause, askProgress } from '../task/progress'
import { loadVisit, type LoadedVisit } from '../visit/load'
import { visitAfter } from '../visit/step'
import { indexVisit } from '../visit/index-visit'
import { keepPassage } from './passage'
import { arrivalOf } from './verdict'

/**
 * A car that a manager let go with something open is here again: its visit goes on where it was, with the card in the guard's hand. Where
 * its old card still lies at reception, that one serves, and the other stays in the rack.
 */
export async function comeBack(context: CommandContext, loaded: LoadedVisit, card: ExitCard): Promise<Result<Verdict>> {
  const { reader, writer } = context
  const { visit, card: before, sender } = loaded
  const next = visitAfter(visit, 'come_back')
  if (!next.ok) return next
  const atReception = before?.state === 'with_reception' && before.visitId === visit.id
  if (!atReception) {
    const visitorName = sender?.name ?? ''
    const issued = await moveCard(context, { event: 'issue', visit, card, visitorName })
    if (!issued.ok) return issued
  }
  await writer.visits.update(visit.id, {
    state: next.value,
    openPlate: visit.plate,
    departedAt: null,
    clearedAt: null,
    cardId: atReception ? visit.cardId : card.id,
  })
  for (const { order } of loaded.orders) {
    if (order.state === 'in_progress') await askProgress(context, visit, order.id)
    const rest = order.state === 'paused' && (await reader.pauses.first({ orderId: order.id, endedAt: null }))
    if (rest) await askAboutPause(context, visit, rest)
  }
  const after = await loadVisit(reader, visit.id)
  if (!after) return refuse('VISIT_UNKNOWN')
  const cardNumber = after.card?.number ?? ''
  await keepPassage(context, { kind: 'arrival', visitId: visit.id, plate: visit.plate, cardNumber })
  await indexVisit(context, visit.id)
  await context.tell('visit.came_back', { record: 'visits', recordId: visit.id, visitId: visit.id })
  return ok({ ...arrivalOf(after), at: context.now })
}
