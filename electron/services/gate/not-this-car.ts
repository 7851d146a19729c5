import type { Verdict } from '#electron/contract/gate'
import type { InputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { loadVisit } from '../visit/load'
import { visitAfter } from '../visit/step'
import { indexVisit } from '../visit/index-visit'
import { moveCard } from '../exit-card/move'
import { keepPassage } from './passage'
import { stopOf } from './verdict'

/** 车牌不符: the GO that is shown becomes STOP; nothing has left, and the card is good for the right car as before (G3). */
export async function notThisCar(
  context: CommandContext,
  { visitId, note }: InputOf<'gate.notThisCar'>,
): Promise<Result<Verdict>> {
  const { reader, writer } = context
  const loaded = await loadVisit(reader, visitId)
  if (!loaded?.card) return refuse('VISIT_UNKNOWN')
  const { visit, card } = loaded
  const shown = await reader.gatePassages.first(
    {},
    {
      orderBy: [
        ['at', 'desc'],
        ['id', 'desc'],
      ],
    },
  )
  if (shown?.kind !== 'go' || shown.visitId !== visitId) return refuse('VERDICT_NOT_SHOWN')
  const next = visitAfter(visit, 'not_this_car')
  if (!next.ok) return next
  const handedBack = await moveCard(context, { event: 'not_this_car', visit, card, visitorName: '' })
  if (!handedBack.ok) return handedBack
  await writer.visits.update(visitId, { state: next.value, openPlate: visit.plate, departedAt: null })
  await keepPassage(context, {
    kind: 'not_this_car',
    visitId,
    plate: visit.plate,
    cardNumber: card.number,
    note,
  })
  await indexVisit(context, visitId)
  await context.tell('visit.turned_back', { record: 'visits', recordId: visitId, visitId })
  return ok(stopOf(loaded, [], context.now))
}
