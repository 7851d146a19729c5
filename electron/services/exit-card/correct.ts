/** Cards that are found, lost or worn out. What makes a card disappear from the count is a manager's decision (G6). */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { approverOf } from '../staff/approver'
import { findCard } from './find'
import { moveCard } from './move'

/** A lost card has turned up: back into the rack, whoever brought it. */
export async function putBack(
  context: CommandContext,
  { code }: InputOf<'exitCard.putBack'>,
): Promise<Result<OutputOf<'exitCard.putBack'>>> {
  const found = await findCard(context.reader, code)
  if (!found.ok) return found
  const card = found.value
  const visit = card.visitId === null ? null : ((await context.reader.visits.get(card.visitId)) ?? null)
  const back = await moveCard(context, { event: 'find', visit, card, visitorName: '' })
  return back.ok ? ok({ number: card.number }) : back
}

export function reportLost(context: CommandContext, { cardId }: InputOf<'exitCard.reportLost'>): Promise<Result<null>> {
  return correctCard(context, cardId, 'lose')
}

/** Only one that is on no car: a visit never loses its card unseen. */
export async function retire(context: CommandContext, { cardId }: InputOf<'exitCard.retire'>): Promise<Result<null>> {
  const card = await context.reader.exitCards.get(cardId)
  if (card && card.state !== 'in_rack' && card.state !== 'lost') {
    return refuse(card.state === 'retired' ? 'EXIT_CARD_RETIRED' : 'EXIT_CARD_ALREADY_OUT', { number: card.number })
  }
  return correctCard(context, cardId, 'retire')
}

async function correctCard(context: CommandContext, cardId: string, event: 'lose' | 'retire'): Promise<Result<null>> {
  const { reader } = context
  const card = await reader.exitCards.get(cardId)
  if (!card) return refuse('EXIT_CARD_UNKNOWN', { code: '' })
  if (approverOf(context, 'cards.correct') === null) return refuse('APPROVAL_NEEDED', { number: card.number })
  const visit = card.visitId === null ? null : ((await reader.visits.get(card.visitId)) ?? null)
  const corrected = await moveCard(context, { event, visit, card, visitorName: '' })
  return corrected.ok ? ok(null) : corrected
}
