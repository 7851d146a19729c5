/** The steps of a visit's page. */
import { z } from 'zod'

export const visitSteps = [
  'greeting',
  'customer',
  'complaint',
  'card',
  'walk_around',
  'belongings',
  'keys',
  'intake_signature',
  'estimate',
  'promise',
  'signature',
  'insurance_papers',
  'hand_over',
  'in_workshop',
  'recheck',
  'settlement',
  'delivery',
] as const
export type VisitStep = (typeof visitSteps)[number]

/** Each step of the page: done, open to do now, or which step has to come first. */
export const stepList = z.array(
  z.object({
    step: z.enum(visitSteps),
    state: z.enum(['done', 'open', 'not_yet']),
    waitsFor: z.enum(visitSteps).nullable(),
  }),
)
