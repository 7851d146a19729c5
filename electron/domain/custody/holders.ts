/** Who or what can hold a thing: `customer`, `rack`, `slot:12`. Written in custody movements as text. */
import type { CustodyThing } from '#electron/contract/states'

/** Holders that stand alone, and those that are one of many and carry which. */
export const singleHolders = [
  'customer',
  'rack',
  'reception',
  'workshop',
  'insurance_desk',
  'road',
  'lost',
  'out_of_use',
] as const
export const numberedHolders = ['slot', 'box', 'team', 'bay', 'place'] as const

export type SingleHolder = (typeof singleHolders)[number]
export type NumberedHolder = (typeof numberedHolders)[number]
export type HolderKind = SingleHolder | NumberedHolder
/** `slot:12`, `box:4`, `team:<id>`, `bay:B-03`; `place:` is where documents are kept, in words. */
export type Holder = SingleHolder | `${NumberedHolder}:${string}`

export function holder(kind: NumberedHolder, which: string | number): Holder {
  return `${kind}:${which}`
}

/** Kind and which; undefined for text that is no holder. */
export function parseHolder(text: string): { kind: HolderKind; which: string } | undefined {
  const single = singleHolders.find((kind) => kind === text)
  if (single) return { kind: single, which: '' }
  const cut = text.indexOf(':')
  const numbered = numberedHolders.find((kind) => kind === text.slice(0, cut))
  const which = text.slice(cut + 1)
  return numbered && which !== '' ? { kind: numbered, which } : undefined
}

const people: readonly HolderKind[] = ['customer', 'reception', 'workshop', 'team', 'insurance_desk']

/** Where each kind of thing can be. */
export const placesOf: Record<CustodyThing, readonly HolderKind[]> = {
  card: ['rack', 'customer', 'reception', 'lost', 'out_of_use'],
  keys: [...people, 'slot', 'road'],
  belongings: [...people, 'box'],
  documents: [...people, 'place'],
  car: [...people, 'bay', 'road'],
  papers: people,
}

/** Who has a thing before its first movement of a visit. */
export const startOf: Record<CustodyThing, Holder> = {
  card: 'rack',
  keys: 'customer',
  belongings: 'customer',
  documents: 'customer',
  car: 'customer',
  papers: 'reception',
}
