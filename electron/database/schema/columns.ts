/** How a field of a record is kept in a column, in one place: neither driver gives back what was put in. */
import type { Json } from '#electron/domain/records'

type Maybe<Kind extends string> = Kind | `${Kind}?`

/** `?` may be null. Integers are whole and exact in a double; JSON is text; photographs are bytes. */
export type ColumnKind = Maybe<'text' | 'integer' | 'boolean' | 'json' | 'bytes'>

/** The one kind that fits a field's type, so that a table's description cannot disagree with its record. */
type KindOf<V> = Json extends V
  ? 'json'
  : [V] extends [string]
    ? 'text'
    : [V] extends [string | null]
      ? 'text?'
      : [V] extends [number]
        ? 'integer'
        : [V] extends [number | null]
          ? 'integer?'
          : [V] extends [boolean]
            ? 'boolean'
            : [V] extends [boolean | null]
              ? 'boolean?'
              : [V] extends [Uint8Array]
                ? 'bytes'
                : null extends V
                  ? 'json?'
                  : 'json'

/** Every field of a record with its kind: a field left out, added or of another kind does not compile. */
export type Columns<R> = { readonly [K in keyof R]-?: KindOf<R[K]> }

/** `lastOdometerKm` → `last_odometer_km`: the only place where the two spellings meet. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Throws a `TypeError` that names the column and never the value: what is in it may be a person's. */
export function encode(kind: ColumnKind, value: unknown, column: string): string | number | boolean | Buffer | null {
  if (value === null && kind.endsWith('?')) return null
  switch (kind) {
    case 'text':
    case 'text?':
      // PostgreSQL cannot hold NUL in text; refused on both, so that a shop can move.
      if (typeof value === 'string' && !value.includes('\0')) return value
      break
    case 'integer':
    case 'integer?':
      if (Number.isSafeInteger(value)) return Number(value)
      break
    case 'boolean':
    case 'boolean?':
      if (typeof value === 'boolean') return value
      break
    case 'json':
    case 'json?':
      if (value !== undefined) return JSON.stringify(value)
      break
    case 'bytes':
    case 'bytes?':
      if (value instanceof Uint8Array) return Buffer.from(value)
      break
    default:
      kind satisfies never
  }
  throw new TypeError(`${column} cannot hold ${value === undefined ? 'undefined' : `this ${typeof value}`}`)
}

/** What SQLite gives back for booleans is 0 and 1. */
export function decode(kind: ColumnKind, stored: unknown): unknown {
  if (stored === null) return null
  switch (kind) {
    case 'boolean':
    case 'boolean?':
      return stored === true || stored === 1
    case 'json':
    case 'json?':
      return JSON.parse(stored as string) // a column of this kind is text
    default:
      return stored
  }
}
