import { ok, refuse, type Result } from '#electron/domain/result'
import type { KeyTag } from '#electron/documents/models/index'
import type { Papers } from './papers'

/** Tag that hangs on the keys; the order may not be written yet. */
export function buildKeyTag({ loaded, head }: Papers): Result<KeyTag> {
  const { visit, vehicle, card, keys, orders } = loaded
  if (!keys) return refuse('KEYS_NOT_REGISTERED')
  return ok({
    kind: 'key_tag',
    head,
    slot: keys.slot,
    plate: visit.plate,
    carName: vehicle ? [vehicle.make, vehicle.model, vehicle.colour].filter((word) => word !== '').join(' ') : '',
    orderNumber: orders.at(-1)?.order.number ?? null,
    cardNumber: card?.number ?? '',
    count: keys.count,
    code: keys.tagCode,
  })
}
