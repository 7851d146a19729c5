import type { InputOf, OutputOf } from '#electron/contract/index'
import { findPriceItems } from '#electron/domain/prices/find'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'

/** As many as a person looks through; more are found by typing. */
const shown = 200

/** Those still offered first. */
export async function list(
  { reader }: QueryContext,
  { text, kind }: InputOf<'prices.list'>,
): Promise<Result<OutputOf<'prices.list'>>> {
  const items = await reader.priceItems.list(kind === null ? {} : { kind }, { orderBy: [['code', 'asc']] })
  const fitting = findPriceItems(items, text)
  const inOrder = [...fitting.filter(({ active }) => active), ...fitting.filter(({ active }) => !active)]
  return ok({ items: inOrder.slice(0, shown), found: fitting.length })
}
