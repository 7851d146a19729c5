/** Writes the starter shop into an empty database, once. */
import type { Writer } from '#electron/services/ports/database'
import type { Ids } from '#electron/services/ports/system'
import {
  starterCards,
  starterPeople,
  starterPrices,
  starterSettings,
  starterTeams,
  type StarterPerson,
} from './starter-shop'

export interface Opening {
  ids: Ids
  now: string
  /** PIN hashes by starter person's name: hashing takes its time, and nobody waits inside a transaction. */
  pinHashes: ReadonlyMap<string, string>
}

/** @returns false when there is a shop already */
export async function openStarterShop(writer: Writer, { ids, now, pinHashes }: Opening): Promise<boolean> {
  if ((await writer.staff.count({})) > 0) return false
  const teamIds = new Map(Object.keys(starterTeams).map((name) => [name, ids.next()]))
  const staff = starterPeople.map((person) => asStaff(person, ids.next(), teamIds, pinHashes))
  const idOf = (name: string) => staff.find((person) => person.name === name)?.id ?? null
  await writer.staff.insert(...staff)
  await writer.teams.insert(
    ...[...teamIds].map(([name, id]) => ({ id, name, leaderId: idOf(starterTeams[name] ?? ''), active: true })),
  )
  await writer.exitCards.insert(
    ...Array.from({ length: starterCards }, (_, index) => {
      const number = String(index + 1).padStart(3, '0')
      return {
        id: ids.next(),
        number,
        code: `FLC-${number}`,
        state: 'in_rack' as const,
        visitId: null,
        stateSince: now,
      }
    }),
  )
  await writer.priceItems.insert(...starterPrices.map((item) => ({ ...item, id: ids.next(), active: true })))
  await writer.settings.insert({ id: 'shop', value: { ...starterSettings }, updatedAt: now, updatedBy: 'system' })
  await writer.append({
    what: 'shop.opened',
    record: 'settings',
    recordId: 'shop',
    visitId: null,
    data: null,
    at: now,
    by: 'system',
    station: 'manager',
  })
  return true
}

function asStaff(
  { name, initials, extension, badgeCode, roles, team }: StarterPerson,
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
    pinFailures: 0,
    pinLocked: false,
    active: true,
  }
}
