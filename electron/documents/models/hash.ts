import { createHash } from 'node:crypto'
import type { DocumentModel } from './index'

/** What is put on the paper after it was given to sign: a signature does not change what it was given for. */
const addedLater = new Set(['signatures', 'later'])

/**
 * What a signature covers: sha-256, in hexadecimal, of the model without `signatures` and `later`. The order of keys does not
 * matter; built again from unchanged records it is the same.
 */
export function documentHash(model: DocumentModel): string {
  const signed = Object.fromEntries(Object.entries(model).filter(([key]) => !addedLater.has(key)))
  return createHash('sha256').update(canonicalJson(signed)).digest('hex')
}

/** Whether two documents say the same, what was added later and signatures included. */
export function sameDocument(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

/** JSON with the keys of every object in order. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
