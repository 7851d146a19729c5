/** Cards that are found, lost or worn out. What makes a card disappear from the count is a manager's decision (G6). */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { isOut } from '#electron/domain/exit-card/machine'
import type { ExitCard, Visit } from '#electron/domain/records'
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
  const back = await find(context, card)
  return back.ok ? ok({ number: card.number }) : back
}

/** The same from the list of all cards. */
export async function findCardAgain(context: CommandContext, { cardId }: { cardId: string }): Promise<Result<null>> {
  const card = await context.reader.exitCards.get(cardId)
  if (!card) return refuse('EXIT_CARD_UNKNOWN', { code: '' })
  const back = await find(context, card)
  return back.ok ? ok(null) : back
}

/** Not while a car inside has no other: its visit would name a card that the next car gets. */
export async function find(context: CommandContext, card: ExitCard): Promise<Result<unknown>> {
  if (isOut(card.state)) return refuse('EXIT_CARD_ALREADY_OUT', { number: card.number })
  const visit = await visitOf(context, card)
  const free = checkFree(card, visit)
  return free.ok ? moveCard(context, { event: 'find', visit, card, visitorName: '' }) : free
}

/** The visit that the card is out on, or was lost from. */
async function visitOf({ reader }: CommandContext, { visitId }: ExitCard): Promise<Visit | null> {
  return visitId === null ? null : ((await reader.visits.get(visitId)) ?? null)
}

function checkFree(card: ExitCard, visit: Visit | null): Result<null> {
  if (!visit || visit.state === 'departed' || visit.cardId !== card.id) return ok(null)
  return refuse('EXIT_CARD_OF_CAR_INSIDE', { number: card.number, plate: visit.plate, visitId: visit.id })
}

/** At the gate also one that is out: the car's way out is then another card. */
export function reportLost(context: CommandContext, { cardId }: { cardId: string }): Promise<Result<null>> {
  return correctCard(context, cardId, 'lose', true)
}

/** One of the rack is missing. */
export function loseCard(context: CommandContext, { cardId }: { cardId: string }): Promise<Result<null>> {
  return correctCard(context, cardId, 'lose', false)
}

/** Worn out, or lost for good. */
export function retireCard(context: CommandContext, { cardId }: { cardId: string }): Promise<Result<null>> {
  return correctCard(context, cardId, 'retire', false)
}

async function correctCard(
  context: CommandContext,
  cardId: string,
  event: 'lose' | 'retire',
  mayBeOut: boolean,
): Promise<Result<null>> {
  const { reader } = context
  const card = await reader.exitCards.get(cardId)
  if (!card) return refuse('EXIT_CARD_UNKNOWN', { code: '' })
  // A visit never loses its card unseen: the gate takes it out of it and gives another.
  if (!mayBeOut && isOut(card.state)) return refuse('EXIT_CARD_ALREADY_OUT', { number: card.number })
  if (card.state === 'retired') return refuse('EXIT_CARD_RETIRED', { number: card.number })
  if (approverOf(context, 'cards.correct') === null) return refuse('APPROVAL_NEEDED', { number: card.number })
  const visit = await visitOf(context, card)
  const free = event === 'retire' ? checkFree(card, visit) : ok(null)
  if (!free.ok) return free
  const corrected = await moveCard(context, { event, visit, card, visitorName: '' })
  return corrected.ok ? ok(null) : corrected
}
