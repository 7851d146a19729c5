/** 增项: what the workshop found, and what the customer said to it. */
import { z } from 'zod'
import { addOnStates, consentWays } from '../states'
import { fen, id, instant } from '../values'

export const addOnView = z.object({
  id,
  state: z.enum(addOnStates),
  title: z.string(),
  reason: z.string(),
  safetyCritical: z.boolean(),
  extraMinutes: z.int(),
  /** Labour and parts before discounts. */
  grossFen: fen,
  discountFen: fen,
  /** What the order's total grows by: after less before. */
  amountFen: fen,
  lineIds: z.array(id),
  photoIds: z.array(id),
  proposedByName: z.string(),
  proposedAt: instant,
  askedAt: instant.nullable(),
  answeredAt: instant.nullable(),
  answerWay: z.enum(consentWays).nullable(),
  answeredByName: z.string(),
  /** Agreed by phone and not yet countersigned. */
  toCountersign: z.boolean(),
  toldToName: z.string(),
  toldAt: instant.nullable(),
})
export type AddOnView = z.output<typeof addOnView>
