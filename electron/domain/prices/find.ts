import type { PriceItem } from '../records'

/** Whether somebody who types this may mean the item: a part of its code, its name, the name's pinyin initials, or its brand. */
export function fitsText({ code, name, initials, brand }: PriceItem, typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  return [code, name, initials, brand].some((word) => word.toLowerCase().includes(wanted))
}
