/** The rack: numbered cards, and what became of those that are not in it. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { exitCardMachine } from '#electron/domain/exit-card/machine'
import { transition } from '#electron/domain/machine'
import type { ExitCard } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { makeCode, readCode } from '#electron/domain/scan/code'
import type { CommandContext, QueryContext } from '../handler'
import { byId } from '../look-ups'

export async function cards({ reader }: QueryContext): Promise<Result<OutputOf<'places.cards'>>> {
  const all = await reader.exitCards.list({}, { orderBy: [['number', 'asc']] })
  const visitIds = all.flatMap(({ visitId }) => visitId ?? [])
  const visits = byId(await reader.visits.list({ id: visitIds }))
  return ok(
    all.map(({ id, number, code, state, stateSince, visitId }) => ({
      id,
      number,
      code,
      state,
      since: stateSince,
      plate: visits.get(visitId ?? '')?.plate ?? '',
    })),
  )
}

export async function addCards(
  context: CommandContext,
  { from, to }: InputOf<'places.addCards'>,
): Promise<Result<OutputOf<'places.addCards'>>> {
  // A slip of the finger makes no ten thousand cards.
  if (to < from || to - from >= 1_000) return refuse('CARD_RANGE_EMPTY')
  for (let each = from; each <= to; each += 1) {
    const number = String(each).padStart(3, '0')
    const made = await make(context, number, makeCode('exit_card', number))
    if (!made.ok) return made
  }
  return ok({ added: to - from + 1 })
}

export async function addCard(
  context: CommandContext,
  { number, code: typed }: InputOf<'places.addCard'>,
): Promise<Result<null>> {
  const read = readCode(typed)
  return read.what === 'exit_card' ? make(context, number, read.code) : refuse('CARD_CODE_MALFORMED', { code: typed })
}

async function make({ reader, writer, ...context }: CommandContext, number: string, code: string) {
  if (await reader.exitCards.first({ number })) return refuse('CARD_NUMBER_TAKEN', { number })
  const holder = await reader.exitCards.first({ code })
  if (holder) return refuse('CARD_CODE_TAKEN', { code, number: holder.number })
  const id = context.newId()
  await writer.exitCards.insert({ id, number, code, state: 'in_rack', visitId: null, stateSince: context.now })
  await context.tell('exit_card.numbered', { record: 'exitCards', recordId: id, data: { number, code } })
  return ok(null)
}

type Step = (context: CommandContext, input: { cardId: string }) => Promise<Result<null>>

export const loseCard = step('lose', 'exit_card.lost')
export const findCard = step('find', 'exit_card.found')
export const retireCard = step('retire', 'exit_card.retired')

function step(event: 'lose' | 'find' | 'retire', told: string): Step {
  return async (context, { cardId }) => {
    const { reader, writer, now } = context
    const card = await reader.exitCards.get(cardId)
    if (!card) return refuse('EXIT_CARD_UNKNOWN', { code: '' })
    const { number } = card
    // The gate takes it out of the visit and gives another; here the car would be left without one.
    if (card.visitId !== null) return refuse('EXIT_CARD_ALREADY_OUT', { number })
    const next = transition(exitCardMachine, card.state, event, factsOf(card))
    if (!next.ok) return refuse(next.refusal.code, { ...next.refusal.params, number })
    await writer.exitCards.update(cardId, { state: next.value, stateSince: now })
    await context.tell(told, { record: 'exitCards', recordId: cardId, data: { number } })
    return ok(null)
  }
}

/** A card in nobody's hand: no visit has a say. */
function factsOf({ number }: ExitCard) {
  return { number, comesToReception: false, visitTaken: false, otherBlockers: 0, wasWithReception: false }
}
