import { z } from 'zod'
import { lineKinds, stopOutcomes, stopReasons } from '#electron/contract/states'
import { fen, instant } from '#electron/contract/values'
import { amounts, car, head, lines, person, signature } from './parts'

/** One line that is not charged as it was agreed. Quantities are hundredths of an hour for labour, thousandths of the unit otherwise. */
const change = z.strictObject({
  kind: z.enum(lineKinds),
  name: z.string(),
  unit: z.string(),
  outcome: z.enum(stopOutcomes),
  agreedQuantity: z.int(),
  quantity: z.int(),
  agreedFen: fen,
  chargedFen: fen,
  /** When the part is expected, for what is left over. */
  dueAt: instant.nullable(),
})

/** 终止维修确认单: what the customer signs when work stops before its end. */
export const workStop = z.strictObject({
  kind: z.literal('stop'),
  head,
  orderNumber: z.string(),
  car,
  sender: person,
  advisor: person,
  why: z.enum(stopReasons),
  note: z.string(),
  /** How the car was made safe. */
  condition: z.string(),
  changes: z.array(change),
  /** What is charged, after the changes. */
  lines,
  amounts,
  totalBeforeFen: fen,
  proposedBy: z.string(),
  proposedAt: instant,
  signatures: z.array(signature),
})
export type WorkStopModel = z.infer<typeof workStop>
