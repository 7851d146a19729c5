import type { InputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import { defaultSettings, type ShopSettings } from '#electron/domain/settings'
import type { CommandContext } from '../handler'
import { keepRecoveryCode } from '../staff/recovery'
import { openShop } from './open-shop'

export interface Hashes {
  pinHash: string
  recoveryHash: string
}

/** The shop of first start: one manager, cards and places; people, teams and prices follow. @returns its settings */
export async function openOwnShop(
  context: CommandContext,
  { language, shopName, shopPhone, zone, managerName, managerPin, cards, keySlots, boxes }: InputOf<'setup.openShop'>,
  { pinHash, recoveryHash }: Hashes,
): Promise<Result<ShopSettings>> {
  const { writer, now } = context
  const manager = {
    id: context.newId(),
    name: managerName,
    initials: '',
    badgeCode: null,
    extension: null,
    roles: ['manager' as const],
    teamId: null,
    pinHash,
    pinDigits: managerPin.length,
    pinFailures: 0,
    pinLocked: false,
    active: true,
  }
  const settings = { language, shopName, shopPhone, zone, keySlots, boxes }
  const about = { ids: { next: () => context.newId() }, now, by: manager.id }
  const opened = await openShop(writer, about, { staff: [manager], teams: [], priceItems: [], cards, settings })
  if (!opened) return refuse('SHOP_EXISTS')
  await keepRecoveryCode(writer, recoveryHash, now, manager.id)
  return ok({ ...defaultSettings, ...settings })
}
