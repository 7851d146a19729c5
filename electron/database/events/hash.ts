import { createHash } from 'node:crypto'
import { eventTable } from '../schema/memory-tables'

/** An event as it is stored: by column, JSON as the text that is in the database. */
export type StoredEvent = Readonly<Record<string, unknown>> & { readonly sequence: number; readonly hash: string }

const hashed = eventTable.columns.map((column) => column.name).filter((name) => name !== 'hash')

/**
 * Covers every stored value but the hash itself, the previous row's hash among them, in the order of the columns. It is taken over
 * what is stored, not over what it means, so that it can be recalculated without knowing how JSON was once written.
 *
 * @returns sha-256, hexadecimal
 */
export function eventHash(stored: Readonly<Record<string, unknown>>): string {
  return createHash('sha256')
    .update(JSON.stringify(hashed.map((name) => stored[name])))
    .digest('hex')
}
