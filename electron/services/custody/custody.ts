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

/** Where a thing is now: its last movement of this visit. */
export async function whereIs(
  reader: Reader,
  visitId: string,
  thing: CustodyThing,
): Promise<CustodyMovement | undefined> {
  return reader.custodyMovements.first({ visitId, thing }, { orderBy: [['id', 'desc']] })
}

/**
 * Writes one movement. It starts where the thing's last movement ended, so the record has no gap by construction. What a thing
 * cannot do (a car in a box) is a mistake of the program's and throws.
 */
export async function moveCustody(context: CommandContext, { to, signatureId = null, ...move }: Move): Promise<void> {
  const last = await whereIs(context.reader, move.visitId, move.thing)
  const fromHolder = last?.toHolder ?? startOf[move.thing]
  const checked = checkMove(last, { ...move, fromHolder, toHolder: to })
  if (!checked.ok) throw new Error(`${checked.refusal.code}: ${move.thing} from ${fromHolder} to ${to}`)
  await context.writer.custodyMovements.insert({ ...checked.value, id: context.newId(), signatureId, at: context.now })
}
