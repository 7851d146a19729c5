/** A shop in which everything that people write has markup behind it: the demonstration's day, and cars for what that day does not say. */
import { createHash } from 'node:crypto'
import { makeDemonstration } from '#electron/demonstration/make'
import type { Database } from '#electron/services/ports/database'
import { writeEverything } from './every-text'
import { MarkupFloor } from './floor'
import type { MarkupHand } from './hand'

/** @param hash of a PIN */
export async function makeMarkupShop(
  database: Database,
  hand: MarkupHand,
  now: Date,
  hash: (pin: string) => Promise<string>,
): Promise<MarkupFloor> {
  const floors: MarkupFloor[] = []
  await makeDemonstration(database, {
    ...{ seed: 1, now, pins: { hash } },
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    progress: () => {},
    floor: (parts) => {
      const floor = new MarkupFloor(parts, hand)
      floors.push(floor)
      return floor
    },
  })
  const [floor] = floors
  if (!floor) throw new Error('the demonstration has a floor')
  await writeEverything(floor)
  return floor
}
