import type { ShopSettings } from '#electron/domain/settings'
import { defaultSettings } from '#electron/domain/settings'
import type { Reader } from '../ports/database'

/** The shop's settings: what is stored, over the defaults. */
export async function loadSettings(reader: Reader): Promise<ShopSettings> {
  const stored = await reader.settings.get('shop')
  // Written by the settings service, which has checked it, and by whoever opens the shop.
  return { ...defaultSettings, ...(stored?.value as Partial<ShopSettings> | undefined) }
}
