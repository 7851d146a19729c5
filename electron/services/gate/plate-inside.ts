import { ok, refuse, type Result } from '#electron/domain/result'
import type { Reader } from '../ports/database'

/** A plate has one open visit at most; the refusal names the card that is out on it. */
export async function checkNotInside(reader: Reader, plate: string): Promise<Result<null>> {
  const inside = await reader.visits.first({ openPlate: plate })
  if (!inside) return ok(null)
  const card = inside.cardId === null ? undefined : await reader.exitCards.get(inside.cardId)
  return refuse('PLATE_ALREADY_INSIDE', { plate, number: card?.number ?? '' })
}
