/** The rack: numbered cards, and what became of those that are not in it. */
import type { InputOf, OutputOf } from '#electron/contract/index'
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

async function make(context: CommandContext, number: string, code: string): Promise<Result<null>> {
  const { reader, writer } = context
  if (await reader.exitCards.first({ number })) return refuse('CARD_NUMBER_TAKEN', { number })
  const holder = await reader.exitCards.first({ code })
  if (holder) return refuse('CARD_CODE_TAKEN', { code, number: holder.number })
  const id = context.newId()
  await writer.exitCards.insert({ id, number, code, state: 'in_rack', visitId: null, stateSince: context.now })
  await context.tell('exit_card.numbered', { record: 'exitCards', recordId: id, data: { number, code } })
  return ok(null)
}
