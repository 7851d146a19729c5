import type { InputOf, OutputOf } from '#electron/contract/index'
import { findPriceItems } from '#electron/domain/prices/find'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'

/** The shop's price list, or what of it fits the text. */
export async function priceItems(
  { reader }: QueryContext,
  { text }: InputOf<'reception.priceItems'>,
): Promise<Result<OutputOf<'reception.priceItems'>>> {
  const items = await reader.priceItems.list({ active: true }, { orderBy: [['code', 'asc']] })
  return ok(findPriceItems(items, text))
}
