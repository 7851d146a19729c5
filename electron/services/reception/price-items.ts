import type { InputOf, OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'

/** The shop's price list, or what of it fits the text: a part of the code, the name or its pinyin initials. */
export async function priceItems(
  { reader }: QueryContext,
  { text }: InputOf<'reception.priceItems'>,
): Promise<Result<OutputOf<'reception.priceItems'>>> {
  const wanted = text.trim().toLowerCase()
  const items = await reader.priceItems.list({ active: true }, { orderBy: [['code', 'asc']] })
  return ok(
    items.filter(({ code, name, initials }) =>
      [code, name, initials].some((word) => word.toLowerCase().includes(wanted)),
    ),
  )
}
