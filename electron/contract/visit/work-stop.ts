import { z } from 'zod'
import { lineKinds, stopOutcomes, stopReasons, stopStates } from '../states'
import { id, instant } from '../values'

/** 终止维修, as the workshop proposed it and the customer signed it. */
export const stopView = z.object({
  id,
  state: z.enum(stopStates),
  reason: z.enum(stopReasons),
  note: z.string(),
  condition: z.string(),
  /** Every line that was agreed then, in its order on paper. */
  lines: z.array(
    z.object({
      lineId: id,
      kind: z.enum(lineKinds),
      name: z.string(),
      unit: z.string(),
      outcome: z.enum(stopOutcomes),
      agreedQuantity: z.int(),
      quantity: z.int(),
      dueAt: instant.nullable(),
    }),
  ),
  proposedByName: z.string(),
  proposedAt: instant,
  agreedAt: instant.nullable(),
})
export type StopView = z.output<typeof stopView>
