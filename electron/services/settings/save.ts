/** Each subject is one command: checked, written, and told with what was there before. */
import type { InputOf } from '#electron/contract/index'
import type { SettingSubject } from '#electron/contract/settings'
import { changesOf, hasChanges } from '#electron/domain/changes'
import { checkOpeningTimes, knownZone } from '#electron/domain/clock/opening-hours'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { ShopSettings } from '#electron/domain/settings'
import { actor, type CommandContext } from '../handler'
import { highestBox, highestSlot } from './places-in-use'

export async function saveShop(context: CommandContext, shop: InputOf<'settings.saveShop'>): Promise<Result<null>> {
  if (!knownZone(shop.zone)) return refuse('ZONE_UNKNOWN', { zone: shop.zone })
  return save(context, 'shop', shop)
}

export async function saveHours(context: CommandContext, hours: InputOf<'settings.saveHours'>): Promise<Result<null>> {
  const checked = checkOpeningTimes({ ...hours, zone: context.settings.zone })
  if (!checked.ok) return checked
  return save(context, 'hours', { ...hours, holidays: [...new Set(hours.holidays)].sort() })
}

export function saveClocks(context: CommandContext, clocks: InputOf<'settings.saveClocks'>): Promise<Result<null>> {
  return save(context, 'clocks', clocks)
}

/** Limits of roles that are not on this form stay as they are. */
export function saveMoney(
  context: CommandContext,
  { advisorDiscount, cashierDiscount, rounding }: InputOf<'settings.saveMoney'>,
): Promise<Result<null>> {
  const { discountLimits } = context.settings
  return save(context, 'money', {
    discountLimits: { ...discountLimits, advisor: advisorDiscount, cashier: cashierDiscount },
    rounding,
  })
}

/** What holds something cannot be taken away. */
export async function savePlaces(
  context: CommandContext,
  places: InputOf<'settings.savePlaces'>,
): Promise<Result<null>> {
  const slot = await highestSlot(context.reader)
  if (slot > places.keySlots) return refuse('SLOTS_IN_USE', { slot })
  const box = await highestBox(context.reader)
  if (box > places.boxes) return refuse('BOXES_IN_USE', { box })
  return save(context, 'places', { ...places, finishedBays: [...new Set(places.finishedBays)] })
}

export function saveScanner(context: CommandContext, scanner: InputOf<'settings.saveScanner'>): Promise<Result<null>> {
  return save(context, 'scanner', scanner)
}

/** Only what differs from the row is written: a default that nobody touched stays the program's. */
async function save(
  context: CommandContext,
  subject: SettingSubject,
  values: Partial<ShopSettings>,
): Promise<Result<null>> {
  const { reader, writer, settings, now } = context
  const changes = changesOf(settings, values)
  if (!hasChanges(changes)) return ok(null)
  const changed = Object.fromEntries(Object.entries(changes).map(([key, { to }]) => [key, to]))
  const stored = await reader.settings.get('shop')
  const updatedBy = actor(context)
  if (stored) {
    // `loadSettings` reads this row over the defaults: it holds what a shop has set.
    const value = { ...(stored.value as Record<string, never>), ...changed }
    await writer.settings.update('shop', { value, updatedAt: now, updatedBy })
  } else await writer.settings.insert({ id: 'shop', value: changed, updatedAt: now, updatedBy })
  await context.tell('settings.changed', { record: 'settings', recordId: 'shop', data: { subject, changes } })
  return ok(null)
}
