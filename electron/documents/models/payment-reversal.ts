import { z } from 'zod'
import { paymentMethods } from '#electron/contract/states'
import { fen, instant } from '#electron/contract/values'
import { car, head, person, signature } from './parts'

/** 冲正单: a payment that was undone by an entry of its own (C6). */
export const paymentReversal = z.strictObject({
  kind: z.literal('reversal'),
  head,
  settlementNumber: z.string(),
  orderNumber: z.string(),
  car,
  sender: person,
  method: z.enum(paymentMethods),
  /** Positive: what goes back. */
  amountFen: fen,
  /** Of the payment that is undone. */
  reference: z.string(),
  paidAt: instant,
  reversedAt: instant,
  reason: z.string(),
  approvedBy: z.string(),
  /** What is to be received again. */
  dueFen: fen,
  cashier: z.string(),
  shiftNumber: z.string(),
  signatures: z.array(signature),
})
export type PaymentReversal = z.infer<typeof paymentReversal>
