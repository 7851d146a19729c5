import { z } from 'zod'
import { head } from './parts'

/** Tag that hangs on the keys in the cabinet. */
export const keyTag = z.strictObject({
  kind: z.literal('key_tag'),
  head,
  slot: z.int(),
  plate: z.string(),
  /** Make, model and colour in one line. */
  carName: z.string(),
  orderNumber: z.string().nullable(),
  cardNumber: z.string(),
  count: z.int().positive(),
  /** What the scanner reads. */
  code: z.string(),
})
export type KeyTag = z.infer<typeof keyTag>
