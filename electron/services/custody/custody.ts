/** Card, keys, belongings, documents, car, papers: everything that changes hands does so here, and nowhere else. */
import type { CustodyThing } from '#electron/contract/states'
import { checkMove } from '#electron/domain/custody/custody'
import { startOf, type Holder } from '#electron/domain/custody/holders'
import type { CustodyMovement } from '#electron/domain/records'
import type { Reader } from '../ports/database'
import type { CommandContext } from '../handler'

export interface Move {
  visitId: string
  thing: CustodyThing
  /** The record of the thing: card, key bundle; the visit for car, belongings, documents and papers. */
  thingId: string
  to: Holder
  /** Names of who hands it over and who takes it. */
  handedBy: string
  takenBy: string
  signatureId?: string | null
}

/**
 * Where a thing is now: its last movement of this visit.
 *
 * @param thingId which one, where a visit may have had several: a card that was replaced
 */
export async function whereIs(
  reader: Reader,
  visitId: string,
  thing: CustodyThing,
  thingId?: string,
): Promise<CustodyMovement | undefined> {
  const which = thingId === undefined ? {} : { thingId }
  return reader.custodyMovements.first({ visitId, thing, ...which }, { orderBy: [['id', 'desc']] })
}

/**
 * Writes one movement. It starts where the thing's last movement ended, so the record has no gap by construction. A movement to where
 * the thing is, or where it cannot be, is a mistake of the caller and thrown.
 */
export async function moveCustody(context: CommandContext, move: Move): Promise<void> {
  const last = await whereIs(context.reader, move.visitId, move.thing, move.thingId)
  const movement: CustodyMovement = {
    id: context.newId(),
    visitId: move.visitId,
    thing: move.thing,
    thingId: move.thingId,
    fromHolder: last?.toHolder ?? startOf[move.thing],
    toHolder: move.to,
    handedBy: move.handedBy,
    takenBy: move.takenBy,
    signatureId: move.signatureId ?? null,
    at: context.now,
  }
  const checked = checkMove(last, movement)
  if (!checked.ok) throw new Error(`${checked.refusal.code} ${JSON.stringify(checked.refusal.params)}`)
  await context.writer.custodyMovements.insert(movement)
}
