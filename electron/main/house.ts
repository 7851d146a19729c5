/** The house that services run in: the database of this machine's settings, opened and brought up to date; the starter shop in an empty one. */
import { createHash, randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { DatabaseAddress } from '#electron/database/open'
import { openStarterShop } from '#electron/demonstration/open-shop'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { logFor } from '#electron/logging/log'
import type { Clock, Ids } from '#electron/services/ports/system'
import type { Pins } from '#electron/services/ports/pins'
import type { House } from '#electron/services/run'
import { openShopDatabase } from './shop-database'

const log = logFor('database')

/** Without 0 O 1 I L: a voucher's code may have to be read out. */
const secretAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

const ids: Ids = {
  next: () => v7(),
  secret: () => Array.from({ length: 16 }, () => secretAlphabet[randomInt(secretAlphabet.length)]).join(''),
}

export interface HouseParts {
  home: string
  address: DatabaseAddress
  /** Whether this machine has a printer for A4 forms. */
  pagePrinter: string | null
  clock: Clock
  pins: Pins
}

/** @returns with it, the name of the damaged file that was set aside, if there was one */
export async function openHouse({
  home,
  address,
  pagePrinter,
  clock,
  pins,
}: HouseParts): Promise<{ house: House; setAside: string | null }> {
  const { database, setAside } = await openShopDatabase(address, home, clock)
  const house: House = {
    database,
    clock,
    ids,
    // One machine so far; with several, each has its own name in its settings.
    machine: 'main',
    formsTo: pagePrinter === null ? 'pdf' : 'a4',
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  }
  await openShopOnce(house, pins)
  return { house, setAside }
}

async function openShopOnce({ database, clock }: House, pins: Pins): Promise<void> {
  if (await database.read((reader) => reader.staff.first({ active: true }))) return
  const hashes = await Promise.all(starterPeople.map(async ({ name, pin }) => [name, await pins.hash(pin)] as const))
  const opening = { ids, now: clock.now().toISOString(), pinHashes: new Map(hashes) }
  await database.command((writer) => openStarterShop(writer, opening))
  log.info('the starter shop is open')
}
