/** Card, keys, belongings, documents, car, papers: at any moment each is in exactly one place, its last movement's. */
import type { CustodyThing } from '#electron/contract/states'
import { ok, refuse, type Result } from '../result'
import { parseHolder, placesOf, startOf } from './holders'

export interface Movement {
  thing: CustodyThing
  thingId: string
  fromHolder: string
  toHolder: string
}

/**
 * A movement must start where the last one ended (the first where such a thing begins), and end where such a thing can be.
 *
 * @param last the thing's last movement, undefined when it has not moved yet
 */
export function checkMove<M extends Movement>(last: Movement | undefined, move: M): Result<M> {
  const { thing, fromHolder: from, toHolder: to } = move
  if (last && from !== last.toHolder) return refuse('CUSTODY_NOT_THERE', { thing, said: from, known: last.toHolder })
  if (!last && from !== startOf[thing]) return refuse('CUSTODY_NOT_A_START', { thing, from })
  const place = parseHolder(to)
  if (!place || !placesOf[thing].includes(place.kind)) return refuse('CUSTODY_NOT_A_PLACE', { thing, to })
  if (from === to) return refuse('CUSTODY_NO_MOVE', { thing, holder: to })
  return ok(move)
}
