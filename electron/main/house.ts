/** The house that services run in: the database of a shop, opened and brought up to date. */
import { createHash, randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Clock, Ids } from '#electron/services/ports/system'
import type { House } from '#electron/services/run'
import type { Machine } from './machine'
import type { Place } from './place'
import { openShopDatabase } from './shop-database'

/** Without 0 O 1 I L: a voucher's code may have to be read out. */
const secretAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

const ids: Ids = {
  next: () => v7(),
  secret: () => Array.from({ length: 16 }, () => secretAlphabet[randomInt(secretAlphabet.length)]).join(''),
}

/** @returns with it, the name of the damaged file that was set aside, if there was one */
export async function openHouse(
  { database: address, folder }: Pick<Place, 'database' | 'folder'>,
  machine: Machine,
  clock: Clock,
): Promise<{ house: House; setAside: string | null }> {
  const { database, setAside } = await openShopDatabase(address, folder, clock)
  const house: House = {
    database,
    clock,
    ids,
    // One machine so far; with several, each has its own name in its settings.
    machine: 'main',
    get formsTo() {
      return machine.now.pagePrinter === null ? 'pdf' : 'a4'
    },
    digest,
  }
  return { house, setAside }
}

/** sha-256, hexadecimal. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
