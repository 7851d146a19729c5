/** The price list changes for what is written from now on: an order's lines hold their own price. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { PriceTyped } from '#electron/contract/prices'
import { changesOf, hasChanges } from '#electron/domain/changes'
import type { PriceItem } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'

export async function add(
  context: CommandContext,
  typed: InputOf<'prices.add'>,
): Promise<Result<OutputOf<'prices.add'>>> {
  const free = await checkCode(context, typed.code, null)
  if (!free.ok) return free
  const item: PriceItem = { ...written(typed), id: context.newId(), active: true }
  await context.writer.priceItems.insert(item)
  const { code, name, unitPriceFen } = item
  await context.tell('price_item.added', {
    record: 'priceItems',
    recordId: item.id,
    data: { code, name, unitPriceFen },
  })
  return ok({ priceItemId: item.id })
}

export async function change(
  context: CommandContext,
  { priceItemId, ...typed }: InputOf<'prices.change'>,
): Promise<Result<null>> {
  const before = await context.reader.priceItems.get(priceItemId)
  if (!before) return refuse('PRICE_ITEM_UNKNOWN')
  const free = await checkCode(context, typed.code, priceItemId)
  if (!free.ok) return free
  const after = written(typed)
  const changes = changesOf<Omit<PriceItem, 'id' | 'active'>>(before, after)
  if (!hasChanges(changes)) return ok(null)
  await context.writer.priceItems.update(priceItemId, after)
  const { code, name } = before
  // A change of the price is what people look for afterwards.
  const repriced = 'unitPriceFen' in changes
  await context.tell(repriced ? 'price_item.repriced' : 'price_item.changed', {
    record: 'priceItems',
    recordId: priceItemId,
    data: { code, name, changes, fromFen: before.unitPriceFen, toFen: after.unitPriceFen },
  })
  return ok(null)
}

export async function setActive(
  context: CommandContext,
  { priceItemId, active }: InputOf<'prices.setActive'>,
): Promise<Result<null>> {
  const before = await context.reader.priceItems.get(priceItemId)
  if (!before) return refuse('PRICE_ITEM_UNKNOWN')
  if (before.active === active) return ok(null)
  await context.writer.priceItems.update(priceItemId, { active })
  const { code, name } = before
  const told = active ? 'price_item.offered_again' : 'price_item.withdrawn'
  await context.tell(told, { record: 'priceItems', recordId: priceItemId, data: { code, name } })
  return ok(null)
}

/** Only parts come from somewhere. */
function written({ partSource, initials, ...rest }: PriceTyped): Omit<PriceItem, 'id' | 'active'> {
  return { ...rest, initials: initials.toLowerCase(), partSource: rest.kind === 'part' ? partSource : null }
}

async function checkCode({ reader }: CommandContext, code: string, itself: string | null): Promise<Result<null>> {
  const holder = await reader.priceItems.first({ code })
  return holder && holder.id !== itself ? refuse('PRICE_CODE_TAKEN', { code }) : ok(null)
}
