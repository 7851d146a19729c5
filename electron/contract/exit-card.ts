import { z } from 'zod'
import { verdict } from './gate'
import { command, query } from './method'
import { exitCardStates } from './states'
import { code, id, instant, note } from './values'

const replacements = ['lost', 'damaged', 'wrong'] as const
/** Why a visit gets another card in mid-visit: its own is lost, damaged, or was never the one that was handed out (G6 G9). */
export type CardReplacement = (typeof replacements)[number]

/** One count of the rack, as it is kept: each card of the house is in exactly one of these places. */
const count = z.object({
  id,
  at: instant,
  byName: z.string(),
  /** Seen in the rack. */
  inRack: z.int(),
  withCustomers: z.int(),
  withReception: z.int(),
  /** Reported lost before. */
  lost: z.int(),
  /** Numbers that belong in the rack and were not seen. */
  missing: z.array(z.string()),
  /** Numbers seen in the rack although they are out on a car. */
  outButHere: z.array(z.string()),
  note: z.string(),
})
export type CardCountView = z.output<typeof count>

export const exitCard = {
  /** Every card that is not retired, by number, with the car it is out on; the newest count of today and the one before it. */
  rack: query({
    may: 'gate.work',
    input: z.strictObject({}),
    output: z.object({
      cards: z.array(
        z.object({
          cardId: id,
          number: z.string(),
          state: z.enum(exitCardStates),
          visitId: id.nullable(),
          plate: z.string(),
          since: instant,
        }),
      ),
      today: count.nullable(),
      before: count.nullable(),
    }),
  }),
  /** A card from the rack joins the visit, good for as much as the one it replaces; custody follows. */
  replace: command({
    may: 'gate.work',
    input: z.strictObject({ visitId: id, code, why: z.enum(replacements), note }),
    output: verdict,
  }),
  /** A card that was reported lost has turned up and goes back into the rack. */
  putBack: command({ may: 'gate.work', input: z.strictObject({ code }), output: z.object({ number: z.string() }) }),
  /** Keeps a count: the cards seen in the rack. What is missing stays so until a manager corrects it. */
  keepCount: command({
    may: 'gate.work',
    input: z.strictObject({ seen: z.array(id).max(5_000), note }),
    output: count,
  }),
  /** A manager's correction: a card that is nowhere is lost. */
  reportLost: command({ may: 'gate.work', input: z.strictObject({ cardId: id }), output: z.null() }),
  /** A manager's correction: a card in the rack that is of no use any more. */
  retire: command({ may: 'gate.work', input: z.strictObject({ cardId: id }), output: z.null() }),
}
