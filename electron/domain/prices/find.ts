import type { PriceItem } from '../records'

/**
 * What somebody who types this may mean, in the order given: first by a part of the code, the name or its pinyin initials, then by the
 * brand alone.
 */
export function findPriceItems(items: readonly PriceItem[], typed: string): PriceItem[] {
  const wanted = typed.trim().toLowerCase()
  const has = (...words: string[]) => words.some((word) => word.toLowerCase().includes(wanted))
  const named = items.filter(({ code, name, initials }) => has(code, name, initials))
  return [...named, ...items.filter((item) => has(item.brand) && !named.includes(item))]
}
