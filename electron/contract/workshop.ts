import { z } from 'zod'
import { command, query } from './method'
import {
  jobPriorities,
  orderStates,
  partSources,
  pauseReasons,
  qualityGates,
  stopOutcomes,
  stopReasons,
  stopStates,
} from './states'
import { id, instant, name, note } from './values'

const ofOrder = z.strictObject({ orderId: id })
const done = z.null()

export const workshopColumns = [
  'to_receive',
  'to_dispatch',
  'to_accept',
  'in_work',
  'waiting',
  'inspection',
  'wash',
  'done',
] as const
export type WorkshopColumn = (typeof workshopColumns)[number]

export const workshopCard = z.object({
  visitId: id,
  orderId: id,
  orderNumber: z.string(),
  orderState: z.enum(orderStates),
  column: z.enum(workshopColumns),
  plate: z.string(),
  car: z.string(),
  /** First item and the hours of all: "保养 · 0.80 h". */
  work: z.string(),
  hoursHundredths: z.int(),
  keyCount: z.int(),
  damageMarks: z.int(),
  teamName: z.string(),
  technicianName: z.string(),
  bay: z.string(),
  /** As the foreman dispatched it. */
  priority: z.enum(jobPriorities),
  /** What it is measured by: past it, the car is late. Null once it is back in the advisor's hands. */
  dueAt: instant.nullable(),
  plannedStart: instant.nullable(),
  plannedFinish: instant.nullable(),
  waits: z.boolean().nullable(),
  waitingReason: z.enum(pauseReasons).nullable(),
  waitingNote: z.string(),
  waitingDueAt: instant.nullable(),
  /** Newest add-on that is not settled yet, or that was refused. */
  addOn: z.object({ title: z.string(), state: z.string(), safetyCritical: z.boolean() }).nullable(),
  /** Work that stops (终止维修): waiting for the customer's signature, or signed. */
  stop: z.object({ id, state: z.enum(stopStates) }).nullable(),
  gates: z.array(z.object({ gate: z.enum(qualityGates), passed: z.boolean() })),
  nextGate: z.enum(qualityGates).nullable(),
  defect: z.string(),
  washing: z.boolean(),
  finishedBay: z.string(),
  onRoadTest: z.boolean(),
  /** Events of the order's state table that have a row now. */
  possible: z.array(z.string()),
  mayHaveAddOn: z.boolean(),
  mayTryOnRoad: z.boolean(),
  /** Sequence of the last event by somebody else, for marking what changed since this person last looked. */
  lastSequence: z.int(),
})
export type WorkshopCard = z.output<typeof workshopCard>

export const workshop = {
  board: query({
    may: 'visit.see',
    input: z.strictObject({}),
    output: z.object({
      cards: z.array(workshopCard),
      finishedToday: z.int(),
      /** Where finished cars stand, as the shop has named its bays. */
      finishedBays: z.array(z.string()),
      /** How long a road test takes unless somebody says otherwise. */
      roadTestMinutes: z.int(),
    }),
  }),
  teams: query({
    may: 'visit.see',
    input: z.strictObject({}),
    output: z.array(
      z.object({
        id,
        name: z.string(),
        leaderName: z.string(),
        openJobs: z.int(),
        /** Labour of those jobs, hundredths of an hour. */
        openHoursHundredths: z.int(),
        /** When the last of them is planned to be finished; null while there is none. */
        busyUntil: instant.nullable(),
        members: z.array(z.object({ id, name: z.string(), openJobs: z.int() })),
      }),
    ),
  }),
  /** The foreman signs for car, keys, order and walk-around; the second is kept (S:57 S:162). */
  receive: command({ may: 'workshop.receive', input: ofOrder, output: done }),
  dispatch: command({
    may: 'workshop.dispatch',
    input: z.strictObject({
      orderId: id,
      teamId: id,
      technicianId: id,
      bay: z.string().trim().max(20),
      /** `normal` where nothing is said. */
      priority: z.enum(jobPriorities).optional(),
      plannedStart: instant,
      plannedFinish: instant,
    }),
    output: done,
  }),
  /** The team checked the car against the walk-around and signs for it (S:66 S:260). */
  accept: command({ may: 'workshop.work', input: ofOrder, output: done }),
  start: command({ may: 'workshop.work', input: ofOrder, output: done }),
  pause: command({
    may: 'workshop.work',
    input: z.strictObject({ orderId: id, reason: z.enum(pauseReasons), note, dueAt: instant.nullable() }),
    output: done,
  }),
  resume: command({ may: 'workshop.work', input: ofOrder, output: done }),
  finish: command({ may: 'workshop.work', input: ofOrder, output: done }),
  /** Additional work (增项): what, why, more time; safety-critical marked (S:73 S:165). */
  proposeAddOn: command({
    may: 'workshop.work',
    input: z.strictObject({
      orderId: id,
      title: name,
      reason: note.min(1),
      safetyCritical: z.boolean(),
      extraMinutes: z
        .int()
        .min(0)
        .max(60 * 24 * 30),
      lines: z
        .array(
          z.strictObject({
            priceItemId: id,
            quantity: z.int().min(1).max(100_000_000),
            partSource: z.enum(partSources).nullable(),
          }),
        )
        .min(1)
        .max(50),
    }),
    output: z.object({ addOnId: id }),
  }),
  /** A photo of what was found, as in `reception.addPhoto`. */
  addPhoto: command({
    may: 'workshop.work',
    input: z.strictObject({ addOnId: id, jpegBase64: z.string().min(100).max(2_800_000) }),
    output: z.object({ photoId: id }),
  }),
  withdrawAddOn: command({ may: 'workshop.work', input: z.strictObject({ addOnId: id }), output: done }),
  /**
   * 终止维修: the workshop says how far each agreed line is, and how the car was made safe; the customer signs for it with the advisor
   * (`signing.sign`, kind `stop`), and only then does anything change.
   */
  proposeStop: command({
    may: 'workshop.work',
    input: z.strictObject({
      orderId: id,
      reason: z.enum(stopReasons),
      note,
      /** How the car was made safe, and in which condition it leaves. */
      condition: note.min(1),
      lines: z
        .array(
          z.strictObject({
            lineId: id,
            outcome: z.enum(stopOutcomes),
            /** What is charged of a line done in part: hundredths of an hour for labour, thousandths otherwise. */
            quantity: z.int().min(1).max(100_000_000),
            /** When the part of a line left over is expected. */
            dueAt: instant.nullable(),
          }),
        )
        .min(1)
        .max(200),
    }),
    output: z.object({ stopId: id }),
  }),
  withdrawStop: command({ may: 'workshop.work', input: z.strictObject({ stopId: id }), output: done }),
  selfCheck: command({
    may: 'workshop.work',
    input: z.strictObject({ orderId: id, passed: z.boolean(), defect: note }),
    output: done,
  }),
  teamLeaderCheck: command({
    may: 'workshop.lead',
    input: z.strictObject({ orderId: id, passed: z.boolean(), defect: note, advice: note }),
    output: done,
  }),
  /** Every car, by someone who did not work on it (S:79 S:81). */
  finalInspection: command({
    may: 'workshop.inspect',
    input: z.strictObject({ orderId: id, passed: z.boolean(), defect: note }),
    output: done,
  }),
  /** Advisor and foreman hear of it (S:83). */
  startWash: command({ may: 'workshop.wash', input: ofOrder, output: done }),
  /** Washed and parked, front to the exit (S:86); without a wash it is only parked. */
  park: command({
    may: 'workshop.wash',
    input: z.strictObject({ orderId: id, bay: z.string().trim().min(1).max(20) }),
    output: done,
  }),
  /** A pass for a road test (试车); the gate sends it out and takes it back on the same visit (S:67). */
  allowRoadTest: command({
    may: 'workshop.lead',
    input: z.strictObject({ orderId: id, driverId: id, minutes: z.int().min(5).max(240) }),
    output: z.object({ roadTestId: id }),
  }),
}
