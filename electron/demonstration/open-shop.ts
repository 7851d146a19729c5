/** Writes the starter shop into an empty database, once. */
import type { Writer } from '#electron/services/ports/database'
import type { Ids } from '#electron/services/ports/system'
import { openShop, type Opening } from '#electron/services/setup/open-shop'
import {
  starterCards,
  starterPeople,
  starterPrices,
  starterSettings,
  starterTeams,
  type StarterPerson,
} from './starter-shop'

export interface StarterOpening {
  ids: Pick<Ids, 'next'>
  now: string
  /** PIN hashes by starter person's name: hashing takes its time, and nobody waits inside a transaction. */
  pinHashes: ReadonlyMap<string, string>
  /** Beside the starter shop's own. */
  settings?: Opening['settings']
}

/** @returns false when there is a shop already */
export async function openStarterShop(
  writer: Writer,
  { ids, now, pinHashes, settings = {} }: StarterOpening,
): Promise<boolean> {
  const teamIds = new Map(Object.keys(starterTeams).map((name) => [name, ids.next()]))
  const staff = starterPeople.map((person) => asStaff(person, ids.next(), teamIds, pinHashes))
  const idOf = (name: string) => staff.find((person) => person.name === name)?.id ?? null
  return openShop(
    writer,
    { ids, now, by: 'system' },
    {
      staff,
      teams: [...teamIds].map(([name, id]) => ({ id, name, leaderId: idOf(starterTeams[name] ?? ''), active: true })),
      priceItems: starterPrices.map((item) => ({ ...item, id: ids.next(), active: true })),
      cards: starterCards,
      settings: { ...starterSettings, ...settings },
    },
  )
}

function asStaff(
  { name, initials, pin, extension, badgeCode, roles, team }: StarterPerson,
  id: string,
  teamIds: ReadonlyMap<string, string>,
  pinHashes: ReadonlyMap<string, string>,
) {
  const pinHash = pinHashes.get(name)
  if (pinHash === undefined) throw new Error('every starter person needs a PIN hash')
  return {
    id,
    name,
    initials,
    extension,
    badgeCode,
    roles,
    teamId: team === null ? null : (teamIds.get(team) ?? null),
    pinHash,
    pinDigits: pin.length,
    pinFailures: 0,
    pinLocked: false,
    active: true,
  }
}
