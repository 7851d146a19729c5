/** Numbered places that hold one visit's things at a time: hooks of the key cabinet, boxes for belongings. */
import type { OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { ShopSettings } from '#electron/domain/settings'
import type { QueryContext } from '../handler'
import type { Reader } from '../ports/database'

/** @param butOf a visit whose own boxes count as free */
export async function freeBoxes(
  reader: Reader,
  settings: ShopSettings,
  butOf: string | null = null,
): Promise<number[]> {
  const kept = await reader.belongings.list({ box: { not: null }, returnedAt: null })
  const used = new Set(kept.filter((item) => item.visitId !== butOf).map((item) => item.box))
  return numbers(settings.boxes).filter((box) => !used.has(box))
}

/** @param butOf a visit whose own slot counts as free */
export async function freeSlotsOf(
  reader: Reader,
  settings: ShopSettings,
  butOf: string | null = null,
): Promise<number[]> {
  const held = await reader.keyBundles.list({ heldSlot: { not: null } })
  const used = new Set(held.filter((keys) => keys.visitId !== butOf).map((keys) => keys.heldSlot))
  return numbers(settings.keySlots).filter((slot) => !used.has(slot))
}

export async function freeSlots({ reader, settings }: QueryContext): Promise<Result<OutputOf<'reception.freeSlots'>>> {
  return ok({ slots: await freeSlotsOf(reader, settings), boxes: await freeBoxes(reader, settings) })
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
