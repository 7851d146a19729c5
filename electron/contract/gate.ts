import { z } from 'zod'
import { command, query } from './method'
import { exitCardStates, passageKinds, visitPurposes } from './states'
import { code, id, instant, note, plateTyped } from './values'
import { blocker } from './blockers'

/** What the gate's big panel shows: an arrival in blue, GO in green, STOP in red. */
export const verdict = z.object({
  verdict: z.enum(['arrival', 'go', 'stop']),
  visitId: id.nullable(),
  plate: z.string(),
  car: z.string(),
  colour: z.string(),
  cardNumber: z.string(),
  arrivedAt: instant.nullable(),
  at: instant,
  /** Every open reason, without any sum of money. */
  reasons: z.array(blocker),
  /** Reception has been told. */
  told: z.boolean(),
  /** Nobody received this visitor: one touch lets it leave (G4). */
  mayLeaveUnserved: z.boolean(),
  /** What the visitor came for; null while no visit is known. */
  purpose: z.enum(visitPurposes).nullable(),
  /** The card was held to the scanner, not looked up by plate. */
  cardShown: z.boolean(),
  /** The manager by whose word a car leaves although something is open (G5); empty otherwise. */
  byManager: z.string(),
})
export type Verdict = z.output<typeof verdict>

const yardPlaces = ['waiting', 'in_work', 'finished', 'cleared', 'road_test'] as const
/** Where a car inside is, in the gate's words (G8). */
export type YardPlace = (typeof yardPlaces)[number]

const passage = z.object({
  id,
  kind: z.enum(passageKinds),
  visitId: id.nullable(),
  plate: z.string(),
  cardNumber: z.string(),
  note: z.string(),
  at: instant,
})

/** What a scanned card means at the gate: in the rack it is an arrival, out it is a departure. */
const scanned = z.discriminatedUnion('next', [
  /** The card waits for its plate. */
  z.object({ next: z.literal('plate'), cardId: id, cardNumber: z.string() }),
  /** The same arrival again: a nervous hand (G1). The same departure again is its verdict again. */
  z.object({ next: z.literal('same_arrival'), verdict }),
  z.object({ next: z.literal('verdict'), verdict }),
  /** The card of a car that left by a manager's word came from reception: it is in the rack again. */
  z.object({ next: z.literal('brought_back'), cardNumber: z.string(), plate: z.string() }),
])
export type GateScan = z.output<typeof scanned>

export const gate = {
  overview: query({
    may: 'gate.work',
    input: z.strictObject({}),
    output: z.object({
      inside: z.int(),
      cardsOut: z.int(),
      arrivalsToday: z.int(),
      /** Cards that are neither in the rack nor on a car inside. */
      cardsLost: z.int(),
      recent: z.array(passage),
      yard: z.array(
        z.object({
          visitId: id,
          plate: z.string(),
          car: z.string(),
          colour: z.string(),
          cardNumber: z.string(),
          cardState: z.enum(exitCardStates).nullable(),
          /** Its keys, while the house has them; slot 0 when they are not in the cabinet. */
          keySlot: z.int().nullable(),
          arrivedAt: instant,
          place: z.enum(yardPlaces),
          since: instant,
          roadTestDueBackAt: instant.nullable(),
        }),
      ),
      roadTests: z.array(
        z.object({
          roadTestId: id,
          plate: z.string(),
          driverName: z.string(),
          outAt: instant.nullable(),
          dueBackAt: instant.nullable(),
        }),
      ),
      /** Of cars that left lately, newest first. */
      recentPlates: z.array(z.string()),
      /** Booked for today and not here yet, earliest first. */
      expected: z.array(z.object({ plate: z.string(), bookedFor: instant })),
      /** When the cards were counted today; null while they were not. */
      countedAt: instant.nullable(),
      /** How many were missing then. */
      countMissing: z.int(),
    }),
  }),
  /** Whose plate that is, while it is being entered: empty texts for one that was never here. */
  knownPlate: query({
    may: 'gate.work',
    input: z.strictObject({ plate: plateTyped }),
    output: z.object({ car: z.string(), colour: z.string(), bookedFor: instant.nullable() }),
  }),
  /** Cars that left by a manager's word and still have something open, newest first: nothing was closed by letting them go (G5). */
  leftOpen: query({
    may: 'gate.work',
    input: z.strictObject({}),
    output: z.array(
      z.object({
        visitId: id,
        plate: z.string(),
        car: z.string(),
        leftAt: instant,
        managerName: z.string(),
        reason: z.string(),
        reasons: z.array(blocker),
      }),
    ),
  }),
  /**
   * Scan of an exit card. A card that is out is asked for release at this moment: GO collects it, STOP says why not; the attempt
   * is kept either way.
   */
  scanCard: command({ may: 'gate.work', input: z.strictObject({ code }), output: scanned }),
  /** Issues a card that was in the rack to a car. Known plates bring their car; only repair and tow-in come to reception. */
  issueCard: command({
    may: 'gate.work',
    input: z.strictObject({
      cardId: id,
      plate: plateTyped,
      purpose: z.enum(visitPurposes),
      /** The explicit "foreign or unusual" choice for a plate that fits no pattern. */
      unusualPlate: z.boolean(),
    }),
    output: verdict,
  }),
  /** A car at the barrier without its card: looked up by plate; the attempt is kept, STOP with every reason. */
  askByPlate: command({ may: 'gate.work', input: z.strictObject({ plate: plateTyped }), output: verdict }),
  /** 车牌不符: the guard compared, and it is another car. The GO shown becomes STOP; visit and card are as before the scan. */
  notThisCar: command({ may: 'gate.work', input: z.strictObject({ visitId: id, note }), output: verdict }),
  /** 未接待离开: nobody received this visitor; the card is collected and it is counted. */
  leaveUnserved: command({ may: 'gate.work', input: z.strictObject({ visitId: id }), output: verdict }),
  /**
   * 经理放行: the car leaves although something is open, by a manager's PIN and reason, kept for ever (G5). The card is collected, or
   * recorded as not returned. Orders, keys and what was taken stay as they are, and the same car coming back goes on with them.
   */
  override: command({
    may: 'gate.work',
    input: z.strictObject({ visitId: id, cardCollected: z.boolean() }),
    output: verdict,
  }),
  /** A wrong plate is corrected; who and why are kept. */
  correctPlate: command({
    may: 'gate.work',
    input: z.strictObject({ visitId: id, plate: plateTyped, unusualPlate: z.boolean(), reason: note.min(1) }),
    output: verdict,
  }),
  roadTestOut: command({ may: 'gate.work', input: z.strictObject({ roadTestId: id }), output: z.null() }),
  roadTestBack: command({ may: 'gate.work', input: z.strictObject({ roadTestId: id }), output: z.null() }),
}
