/** A visit as one row of a list. */
import { z } from 'zod'
import { orderStates, visitPurposes, visitStates } from '../states'
import { id, instant } from '../values'

export const visitRow = z.object({
  visitId: id,
  plate: z.string(),
  /** "大众 帕萨特 330", empty while the car is not known. */
  car: z.string(),
  colour: z.string(),
  purpose: z.enum(visitPurposes),
  state: z.enum(visitStates),
  cardNumber: z.string(),
  arrivedAt: instant,
  takenAt: instant.nullable(),
  advisorId: id.nullable(),
  advisorName: z.string(),
  /** The sender's name. */
  customerName: z.string(),
  waits: z.boolean().nullable(),
  orderId: id.nullable(),
  orderNumber: z.string(),
  orderState: z.enum(orderStates).nullable(),
  promisedAt: instant.nullable(),
  /** An add-on waits for the customer's answer. */
  addOnAsked: z.boolean(),
})
export type VisitRow = z.output<typeof visitRow>
