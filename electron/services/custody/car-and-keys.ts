/** A car and its keys, from hand to hand with the order. */
import { holder, type Holder } from '#electron/domain/custody/holders'
import { keyMachine, type KeyEvent } from '#electron/domain/key/machine'
import { transition } from '#electron/domain/machine'
import { ok, type Result } from '#electron/domain/result'
import { moveCustody, whereIs } from './custody'
import type { CommandContext } from '../handler'
import type { LoadedVisit } from '../visit/load'

interface Hands {
  signatureId?: string
  handedBy: string
  takenBy: string
}

/** The car to the workshop, reception, a bay, the road or the customer; nothing happens when it is there. */
export async function moveCar(
  context: CommandContext,
  visitId: string,
  to: 'workshop' | 'reception' | 'customer' | 'road' | `bay:${string}`,
  hands: Hands,
): Promise<void> {
  const place = (await whereIs(context.reader, visitId, 'car'))?.toHolder ?? 'customer'
  if (place !== to) await moveCustody(context, { visitId, thing: 'car', thingId: visitId, to, ...hands })
}

/** The customer's car becomes the shop's to look after; of another order it is that already. */
export async function takeOver(context: CommandContext, visitId: string, hands: Hands): Promise<void> {
  const place = (await whereIs(context.reader, visitId, 'car'))?.toHolder ?? 'customer'
  if (place === 'customer') await moveCar(context, visitId, 'reception', hands)
}

const places = {
  hang_up: (slot: number) => holder('slot', slot),
  hand_to_workshop: () => 'workshop',
  take_for_road_test: () => 'road',
  bring_back: () => 'workshop',
  return_to_customer: () => 'customer',
} as const satisfies Partial<Record<KeyEvent, (slot: number) => Holder>>

/** The keys, if there are any: their state table is asked, and the movement written. */
export async function moveKeys(
  context: CommandContext,
  { visit, keys }: LoadedVisit,
  event: keyof typeof places,
  hands: Hands,
): Promise<Result<null>> {
  if (!keys) return ok(null)
  const next = transition(keyMachine, keys.state, event, {})
  if (!next.ok) return next
  const heldSlot = event === 'return_to_customer' ? null : keys.slot
  await context.writer.keyBundles.update(keys.id, { state: next.value, heldSlot })
  const to: Holder = places[event](keys.slot)
  await moveCustody(context, { visitId: visit.id, thing: 'keys', thingId: keys.id, to, ...hands })
  return ok(null)
}

/** Car and keys to the workshop, as far as they are not there: a car on a road test comes back through the gate, which takes it. */
export async function moveToWorkshop(
  context: CommandContext,
  loaded: LoadedVisit,
  hands: Hands,
): Promise<Result<null>> {
  const at = loaded.keys?.state
  if (at !== 'on_road_test') await moveCar(context, loaded.visit.id, 'workshop', hands)
  const elsewhere = at === 'in_slot' || at === 'with_reception'
  return elsewhere ? moveKeys(context, loaded, 'hand_to_workshop', hands) : ok(null)
}
