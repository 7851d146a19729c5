import type { Verdict } from '#electron/contract/gate'
import type { InputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import { moveCard } from '../exit-card/move'
import type { CommandContext } from '../handler'
import { moveCar } from '../custody/car-and-keys'
import { blockersOf } from '../release/blockers'
import { askNoMore } from '../task/progress'
import { closeTasks } from '../task/task'
import { loadVisit, type LoadedVisit } from '../visit/load'
import { visitAfter } from '../visit/step'
import { indexVisit } from '../visit/index-visit'
import { keepPassage } from './passage'
import { goOf } from './verdict'

/**
 * 经理放行 (G5): the car leaves although something is open. The PIN is asked even of a manager who is signed in, for the reason that
 * comes with it is kept for ever. Nothing is closed: orders, settlement, keys and what was taken stay open and are listed until somebody
 * deals with them; only the questions that are asked about a car in work are not asked while it is away.
 */
export async function override(
  context: CommandContext,
  { visitId, cardCollected }: InputOf<'gate.override'>,
): Promise<Result<Verdict>> {
  const { reader, writer, caller, now } = context
  const loaded = await loadVisit(reader, visitId)
  if (!loaded) return refuse('VISIT_UNKNOWN')
  const { visit, card } = loaded
  const next = visitAfter(visit, 'override')
  if (!next.ok) return next
  if (await reader.roadTests.first({ visitId, outAt: { not: null }, backAt: null })) return refuse('CAR_ON_ROAD_TEST')
  const blockers = await blockersOf(reader, loaded)
  if (!caller.approval) return refuse('APPROVAL_NEEDED', { plate: visit.plate, count: blockers.length })
  const { managerId, reason } = caller.approval
  const moved = await moveItsCard(context, loaded, cardCollected)
  if (!moved.ok) return moved
  await moveCar(context, visitId, 'customer', {
    handedBy: caller.staff?.name ?? '',
    takenBy: loaded.sender?.name ?? '',
  })
  await writer.visits.update(visitId, {
    state: next.value,
    openPlate: null,
    departedAt: now,
    // Where it goes on when it comes back.
    clearedFrom: visit.state === 'cleared' ? visit.clearedFrom : visit.state,
  })
  await closeTasks(context, visitId, 'take_arrival')
  await askNoMore(context, visitId)
  const reasons = blockers.map(({ code }) => code)
  await keepPassage(context, {
    kind: 'override',
    visitId,
    plate: visit.plate,
    cardNumber: card?.number ?? '',
    reasons,
    note: reason,
  })
  await indexVisit(context, visitId)
  await context.tell('visit.overridden', {
    record: 'visits',
    recordId: visitId,
    visitId,
    data: { managerId, reason, blockers: reasons, cardCollected },
  })
  const manager = await reader.staff.get(managerId)
  return ok({ ...goOf(loaded, now), reasons: blockers, cardShown: cardCollected, byManager: manager?.name ?? '' })
}

/** Collected, or not returned: one that lies at reception is brought to the gate later, any other is lost. */
async function moveItsCard(
  context: CommandContext,
  { visit, card, sender }: LoadedVisit,
  collected: boolean,
): Promise<Result<null>> {
  if (!card || card.state === 'lost' || (!collected && card.state === 'with_reception')) return ok(null)
  const event = collected ? 'override' : 'lose'
  const moved = await moveCard(context, { event, visit, card, visitorName: sender?.name ?? '' })
  return moved.ok ? ok(null) : moved
}
