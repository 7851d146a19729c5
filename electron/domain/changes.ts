import type { Json } from './records'

/** What became of each field that is another now: `{ name: { from, to } }`. */
export type Changes = Record<string, { from: Json; to: Json }>

/** Only fields that are in both count; equal content is no change, whatever object holds it. */
export function changesOf<T extends object>(before: T, after: Partial<T>): Changes {
  const found: Changes = {}
  for (const [field, to] of Object.entries(after)) {
    const from: unknown = before[field as keyof T] // the fields of a part are fields of the whole
    if (JSON.stringify(from) !== JSON.stringify(to))
      found[field] = { from: (from ?? null) as Json, to: (to ?? null) as Json }
  }
  return found
}

export function hasChanges(changes: Changes): boolean {
  return Object.keys(changes).length > 0
}
