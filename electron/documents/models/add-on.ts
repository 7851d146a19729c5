import { z } from 'zod'
import { consentWays } from '#electron/contract/states'
import { fen, instant } from '#electron/contract/values'
import { amounts, car, head, lines, person, signature } from './parts'

/** Additional work (维修追加项目单), with a consent of its own (S:165). */
export const addOn = z.strictObject({
  kind: z.literal('add_on'),
  head,
  orderNumber: z.string(),
  /** First, second … addition to the order. */
  position: z.int().positive(),
  car,
  sender: person,
  advisor: person,
  title: z.string(),
  reason: z.string(),
  safetyCritical: z.boolean(),
  lines,
  amounts,
  /** The order's total if this is agreed to. */
  orderTotalFen: fen,
  extraMinutes: z.int(),
  /** The promise if this is agreed to. */
  promisedAt: instant.nullable(),
  proposedBy: z.string(),
  proposedAt: instant,
  /** The answer, added when it was given; not part of what the signature covers. */
  later: z.strictObject({
    answer: z
      .strictObject({
        answer: z.enum(['yes', 'no']),
        way: z.enum(consentWays),
        personName: z.string(),
        at: instant,
        recordedBy: z.string().nullable(),
      })
      .nullable(),
    /** Who in the workshop was told of a refusal, and when (S:165). */
    told: z.strictObject({ name: z.string(), at: instant }).nullable(),
  }),
  signatures: z.array(signature),
})
export type AddOnModel = z.infer<typeof addOn>
