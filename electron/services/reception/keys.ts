import type { InputOf } from '#electron/contract/index'
import { holder } from '#electron/domain/custody/holders'
import { keyMachine } from '#electron/domain/key/machine'
import { transition } from '#electron/domain/machine'
import type { KeyBundle } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { makeCode } from '#electron/domain/scan/code'
import { moveCustody, whereIs } from '../custody/custody'
import type { CommandContext } from '../handler'
import { visitInHand } from '../visit/in-hand'
import { freeSlotsOf } from './free-places'
import { printKeyTag } from './print'

/** Keys to a numbered hook of the cabinet, with a tag (S:58 S:155). Corrected while they hang there, they get a new tag. */
export async function saveKeys(
  context: CommandContext,
  { visitId, count, slot }: InputOf<'reception.saveKeys'>,
): Promise<Result<null>> {
  const { reader, writer, settings } = context
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  const before = found.value.keys
  if (slot > settings.keySlots) return refuse('KEY_SLOT_UNKNOWN', { slot })
  if (!(await freeSlotsOf(reader, settings, visitId)).includes(slot)) return refuse('KEY_SLOT_TAKEN', { slot })
  const hung = hangUp(before)
  if (!hung.ok) return hung

  const placed = { count, slot, heldSlot: slot, state: hung.value }
  const keys = before ?? { id: context.newId(), visitId, tagCode: makeCode('key_tag', context.newSecret()), ...placed }
  if (before) await writer.keyBundles.update(keys.id, placed)
  else await writer.keyBundles.insert(keys)
  await moveToSlot(context, keys.id, visitId, slot, found.value.sender?.name ?? '')
  await context.tell('keys.registered', { record: 'keyBundles', recordId: keys.id, visitId, data: { count, slot } })
  return printKeyTag(context, visitId)
}

/** Where keys are once they hang in the cabinet: new ones, those that hang there, and those that come back with the customer. */
function hangUp(before: KeyBundle | null): Result<KeyBundle['state']> {
  if (!before || before.state === 'in_slot') return ok('in_slot')
  return transition(keyMachine, before.state, 'take_again', {})
}

async function moveToSlot(context: CommandContext, keysId: string, visitId: string, slot: number, sender: string) {
  const place = (await whereIs(context.reader, visitId, 'keys'))?.toHolder ?? 'customer'
  const to = holder('slot', slot)
  if (place === to) return
  const advisor = context.caller.staff?.name ?? ''
  const handedBy = place === 'customer' ? sender : advisor
  await moveCustody(context, { visitId, thing: 'keys', thingId: keysId, to, handedBy, takenBy: advisor })
}
