import { z } from 'zod'
import { query } from './method'
import { paperKinds, pauseReasons, printJobStates, taskKinds } from './states'
import { id, instant } from './values'

const car = { visitId: id, plate: z.string(), car: z.string(), advisorName: z.string() }

/** Something that needs a manager; each row leads to its record. */
const row = z.discriminatedUnion('what', [
  /** The gate was overridden today (G5). */
  z.object({
    what: z.literal('override'),
    visitId: id.nullable(),
    plate: z.string(),
    by: z.string(),
    note: z.string(),
    at: instant,
  }),
  /** The car is gone and its order is not ended: an override lets a car out, it closes nothing. */
  z.object({ what: z.literal('left_open'), ...car, orderNumber: z.string(), at: instant }),
  /** Not ready, and the time that was promised is over. */
  z.object({ what: z.literal('late'), ...car, orderNumber: z.string(), at: instant }),
  /** It waits for something that should have come by now. */
  z.object({ what: z.literal('pause_due'), ...car, reason: z.enum(pauseReasons), note: z.string(), at: instant }),
  /** The answer to the last progress check was trouble. */
  z.object({ what: z.literal('trouble'), ...car, note: z.string(), at: instant }),
  /** A task that nobody has done. */
  z.object({ what: z.literal('task'), ...car, task: z.enum(taskKinds), at: instant }),
  /** Finished, and not paid for. */
  z.object({ what: z.literal('unpaid'), ...car, orderNumber: z.string(), fen: z.int(), at: instant }),
  /** Signed for today instead of paid. */
  z.object({ what: z.literal('on_account'), ...car, orderNumber: z.string(), fen: z.int(), at: instant }),
  /** Here since before today: with its card and its hook. */
  z.object({ what: z.literal('overnight'), ...car, cardNumber: z.string(), slot: z.int().nullable(), at: instant }),
  /** A paper of which nobody knows whether it came out, or that did not. */
  z.object({
    what: z.literal('print'),
    visitId: id.nullable(),
    plate: z.string(),
    paper: z.enum(paperKinds),
    state: z.enum(printJobStates),
    at: instant,
  }),
  /** The customer objected, or the re-check found trouble; the car is still here. */
  z.object({ what: z.literal('objection'), ...car, note: z.string(), at: instant }),
  z.object({ what: z.literal('card_lost'), cardNumber: z.string(), at: instant }),
])
export type TodayRow = z.output<typeof row>

export const manager = {
  /** What needs a manager now (M1), the oldest of each kind first. What is owed only for those who may see money. */
  today: query({
    may: 'manager.work',
    input: z.strictObject({}),
    output: z.object({ rows: z.array(row), inside: z.int(), arrivals: z.int(), departures: z.int() }),
  }),
}
