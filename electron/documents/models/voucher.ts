import { z } from 'zod'
import { fen, instant } from '#electron/contract/values'
import { car, head, person } from './parts'

/** Pick-up voucher (取车凭证), printed when the order is signed; whoever brings it collects the car (S:258). */
export const voucher = z.strictObject({
  kind: z.literal('voucher'),
  head,
  orderNumber: z.string(),
  car,
  arrivedAt: instant,
  sender: person,
  advisor: person,
  cardNumber: z.string(),
  /** Numbered boxes that hold the belongings. */
  boxes: z.array(z.int()),
  keySlot: z.int().nullable(),
  keyCount: z.int(),
  promisedAt: instant.nullable(),
  items: z.array(z.strictObject({ name: z.string(), amountFen: fen })),
  totalFen: fen,
  /** Unguessable, `FLV-…`: what the scanner reads. */
  code: z.string(),
})
export type Voucher = z.infer<typeof voucher>
