/** While the car is in the workshop: add-ons, progress, what was left over. */
import { z } from 'zod'
import { command, query } from '../method'
import { consentWays, progressAnswers } from '../states'
import { id, instant, name, note } from '../values'

const done = z.null()

export const inWork = {
  /** Shows the customer an add-on: proposed → asked. */
  askAddOn: command({ may: 'reception.work', input: z.strictObject({ addOnId: id }), output: done }),
  /** The customer's answer by phone or on paper; a yes by phone is countersigned before delivery. */
  answerAddOn: command({
    may: 'reception.work',
    input: z.strictObject({
      addOnId: id,
      answer: z.enum(['yes', 'no']),
      way: z.enum(consentWays).extract(['phone', 'paper']),
      personName: name,
    }),
    output: done,
  }),
  /** Who in the workshop was told of a refusal (S:165). */
  tellWorkshop: command({ may: 'reception.work', input: z.strictObject({ addOnId: id, staffId: id }), output: done }),
  /** A line that an earlier visit left for a part to come: arranged, or not wanted any more (遗留项目). */
  answerLeftOver: command({
    may: 'reception.work',
    input: z.strictObject({ taskId: id, answer: z.enum(['arranged', 'dropped']) }),
    output: done,
  }),
  answerProgress: command({
    may: 'reception.work',
    input: z.strictObject({
      taskId: id,
      answer: z.enum(progressAnswers),
      note,
      /** The new time told to the customer when it will be late. */
      newPromisedAt: instant.nullable(),
    }),
    output: done,
  }),
  /** Staff of the workshop, for choosing who was told or asked. */
  workshopStaff: query({
    may: 'visit.see',
    input: z.strictObject({}),
    output: z.array(z.object({ id, name: z.string(), teamName: z.string() })),
  }),
}
