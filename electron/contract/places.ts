import { z } from 'zod'
import { command, query } from './method'
import { exitCardStates } from './states'
import { id, instant, name } from './values'

const teamTyped = z.strictObject({
  name,
  leaderId: id.nullable(),
  /** Everybody in it; whoever was in another team changes over. */
  memberIds: z.array(id).max(60),
})
export type TeamTyped = z.output<typeof teamTyped>

const cardStep = command({ may: 'manager.work', input: z.strictObject({ cardId: id }), output: z.null() })

/** What is numbered and who works together: exit cards, hooks and boxes with what they hold now, teams. */
export const places = {
  cards: query({
    may: 'manager.work',
    input: z.strictObject({}),
    output: z.array(
      z.object({
        id,
        number: z.string(),
        code: z.string(),
        state: z.enum(exitCardStates),
        since: instant,
        /** Of the visit that has it. */
        plate: z.string(),
      }),
    ),
  }),
  /** Cards `from` to `to`, numbered with three digits at least; codes are `FLC-` and the number. All or none: `CARD_NUMBER_TAKEN`. */
  addCards: command({
    may: 'manager.work',
    input: z.strictObject({ from: z.int().min(1).max(99_999), to: z.int().min(1).max(99_999) }),
    output: z.object({ added: z.int() }),
  }),
  /** One card with a code of its own: what an RFID card or a printed label carries. */
  addCard: command({
    may: 'manager.work',
    input: z.strictObject({ number: z.string().trim().min(1).max(10), code: z.string().trim().min(1).max(40) }),
    output: z.null(),
  }),
  /** A manager's to decide (G6). One that lies in the rack, or should: a card that is out is reported lost at the gate, where the car gets another. */
  loseCard: cardStep,
  /** A lost one has turned up and hangs in the rack again. */
  findCard: cardStep,
  /** Broken, or not wanted any more: a manager's to decide (G6). */
  retireCard: cardStep,
  held: query({
    may: 'manager.work',
    input: z.strictObject({}),
    output: z.object({
      slots: z.array(z.object({ slot: z.int(), plate: z.string(), keys: z.int(), visitId: id.nullable() })),
      boxes: z.array(z.object({ box: z.int(), plate: z.string(), items: z.int(), visitId: id.nullable() })),
    }),
  }),
  teams: query({
    may: 'manager.work',
    input: z.strictObject({}),
    output: z.object({
      teams: z.array(
        z.object({
          id,
          name: z.string(),
          leaderId: id.nullable(),
          active: z.boolean(),
          memberIds: z.array(id),
          openJobs: z.int(),
        }),
      ),
      people: z.array(z.object({ id, name: z.string(), teamId: id.nullable(), leads: z.boolean() })),
    }),
  }),
  addTeam: command({ may: 'manager.work', input: teamTyped, output: z.object({ teamId: id }) }),
  changeTeam: command({ may: 'manager.work', input: teamTyped.extend({ teamId: id }), output: z.null() }),
  /** Refusal: `TEAM_HAS_WORK`. */
  setTeamActive: command({
    may: 'manager.work',
    input: z.strictObject({ teamId: id, active: z.boolean() }),
    output: z.null(),
  }),
}
