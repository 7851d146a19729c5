import type { CardCountView } from '#electron/contract/exit-card'
import type { InputOf, OutputOf } from '#electron/contract/index'
import { businessDay, dayBounds } from '#electron/domain/clock/opening-hours'
import { countCards } from '#electron/domain/exit-card/count'
import type { CardCount, ExitCard } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import { actor, type CommandContext, type QueryContext } from '../handler'
import { byId } from '../look-ups'
import type { Reader } from '../ports/database'
import { staffNames } from '../staff/names'
import { find } from './correct'

/** Where every card is, and whether it was counted today. */
export async function rack({ reader, now, settings }: QueryContext): Promise<Result<OutputOf<'exitCard.rack'>>> {
  const cards = await liveCards(reader)
  const visits = byId(await reader.visits.list({ id: cards.flatMap(({ visitId }) => visitId ?? []) }))
  const { from } = dayBounds(businessDay(now, settings.zone), settings.zone)
  const [newest, second] = await reader.cardCounts.list({}, { orderBy: [['at', 'desc']], limit: 2 })
  const isToday = newest !== undefined && newest.at >= from
  const names = await staffNames(reader)
  const shown = (count: CardCount | undefined) => (count ? countView(count, names) : null)
  return ok({
    cards: cards.map(({ id, number, state, visitId, stateSince }) => ({
      cardId: id,
      number,
      state,
      visitId,
      plate: visits.get(visitId ?? '')?.plate ?? '',
      since: stateSince,
    })),
    today: isToday ? shown(newest) : null,
    before: shown(isToday ? second : newest),
  })
}

/**
 * Keeps what was counted, with who and when. A card reported lost that lies in the rack is found; nothing else changes by counting:
 * a missing card is reported by a manager, and one that is out on a car is a question about that car.
 */
export async function keepCount(
  context: CommandContext,
  { seen, note }: InputOf<'exitCard.keepCount'>,
): Promise<Result<CardCountView>> {
  const { reader, writer, now } = context
  const seenIds = new Set(seen)
  for (const card of await liveCards(reader)) {
    // One that a car inside has no other for stays lost, and is named with those that are out.
    if (card.state === 'lost' && seenIds.has(card.id)) await find(context, card)
  }
  const counted = countCards(await liveCards(reader), seenIds)
  const count: CardCount = { id: context.newId(), at: now, by: actor(context), ...counted, note }
  await writer.cardCounts.insert(count)
  const { missing, outButHere } = counted
  await context.tell('card_count.kept', { record: 'cardCounts', recordId: count.id, data: { missing, outButHere } })
  return ok(countView(count, await staffNames(reader)))
}

function liveCards(reader: Reader): Promise<ExitCard[]> {
  return reader.exitCards.list({ state: { not: 'retired' } }, { orderBy: [['number', 'asc']] })
}

function countView({ by, ...count }: CardCount, names: (staffId: string) => string): CardCountView {
  return { ...count, byName: names(by) }
}
