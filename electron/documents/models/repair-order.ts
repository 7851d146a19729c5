import { z } from 'zod'
import { consentWays, oldPartsChoices, paymentTerms, repairCategories } from '#electron/contract/states'
import { fen, instant } from '#electron/contract/values'
import { amounts, car, head, lines, person, readings, signature, warranty } from './parts'

/** Repair order (任务委托书 / 进厂维修单), in three copies; the third is a pick-up voucher (S:47-53 S:145 S:258). */
export const repairOrder = z.strictObject({
  kind: z.literal('order'),
  head,
  number: z.string(),
  category: z.enum(repairCategories),
  /** The earlier order whose work is done again for free; left out of any other. */
  reworkOf: z.string().optional(),
  cardNumber: z.string(),
  car,
  readings,
  owner: person.nullable(),
  sender: person,
  payer: person.nullable(),
  advisor: person,
  arrivedAt: instant,
  complaint: z.string(),
  lines,
  amounts,
  promisedAt: instant.nullable(),
  paymentTerms: z.enum(paymentTerms),
  oldParts: z.enum(oldPartsChoices),
  wash: z.boolean(),
  waits: z.boolean().nullable(),
  otherRequests: z.string(),
  /** How to reach the customer for additional work. */
  reachPhone: z.string(),
  /** What the shop does not answer for, and the customer was told (S:149). */
  noWarranty: z.array(z.enum(['customer_supplied', 'aftermarket_critical'])),
  warranty,
  /** What was added to the paper after it was given to sign; not part of what the signature covers. */
  later: z.strictObject({
    /** On the customer's copy, which is a voucher too. */
    voucherCode: z.string().nullable(),
    addOns: z.array(
      z.strictObject({
        position: z.int(),
        title: z.string(),
        totalFen: fen,
        promisedAt: instant.nullable(),
        answer: z.enum(['yes', 'no']),
        way: z.enum(consentWays),
        personName: z.string(),
        at: instant,
      }),
    ),
    /** The team leader's advice to the customer (S:79). */
    advice: z.string(),
  }),
  signatures: z.array(signature),
})
export type RepairOrderModel = z.infer<typeof repairOrder>
