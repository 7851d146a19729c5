/** Writes a new shop into an empty database: whoever opens one, first start or the demonstration, does it here. */
import type { Json, PriceItem, Staff, Team } from '#electron/domain/records'
import { makeCode } from '#electron/domain/scan/code'
import type { ShopSettings } from '#electron/domain/settings'
import type { Reader, Writer } from '../ports/database'
import type { Ids } from '../ports/system'

export interface Opening {
  staff: readonly Staff[]
  teams: readonly Team[]
  priceItems: readonly PriceItem[]
  /** Exit cards 001 to this number. */
  cards: number
  /** What differs from the defaults. */
  settings: Partial<ShopSettings>
}

/** @returns false when there is a shop already, and then writes nothing */
export async function openShop(
  writer: Writer,
  { ids, now, by }: { ids: Pick<Ids, 'next'>; now: string; by: string },
  { staff, teams, priceItems, cards, settings }: Opening,
): Promise<boolean> {
  if (await shopIsOpen(writer)) return false
  await writer.staff.insert(...staff)
  if (teams.length > 0) await writer.teams.insert(...teams)
  if (priceItems.length > 0) await writer.priceItems.insert(...priceItems)
  await writer.exitCards.insert(
    ...Array.from({ length: cards }, (_, index) => {
      const number = String(index + 1).padStart(3, '0')
      const code = makeCode('exit_card', number)
      return { id: ids.next(), number, code, state: 'in_rack' as const, visitId: null, stateSince: now }
    }),
  )
  // Every setting is JSON; only its lists are more strictly typed.
  const value = { ...settings } as { [key: string]: Json }
  await writer.settings.insert({ id: 'shop', value, updatedAt: now, updatedBy: by })
  const about = { record: 'settings', recordId: 'shop', visitId: null, data: null, station: 'manager' } as const
  await writer.append({ ...about, what: 'shop.opened', at: now, by })
  return true
}

/** There is a shop as soon as anybody works in it. */
export async function shopIsOpen(reader: Pick<Reader, 'staff'>): Promise<boolean> {
  return (await reader.staff.count({})) > 0
}
