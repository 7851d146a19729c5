import { z } from 'zod'
import { local, query } from './method'
import { day, id, instant } from './values'

/** What happened, as the event log shows it. The sentence is the page's; `data` is what was written, as it was written. */
export const eventRow = z.object({
  sequence: z.int(),
  at: instant,
  /** Empty for what the system did, or a customer at the kiosk. */
  byName: z.string(),
  by: z.enum(['person', 'system', 'kiosk']),
  station: z.string(),
  /** `exit_card.issued` */
  what: z.string(),
  /** The table of the record that it is about. */
  record: z.string(),
  recordId: z.string(),
  visitId: z.string().nullable(),
  plate: z.string(),
  /** What people call the record: the card's number, a person's name, an order's number; empty where it has none. */
  about: z.string(),
  data: z.unknown(),
  hash: z.string(),
})
export type EventRow = z.output<typeof eventRow>

/** Records whose history can be looked up. */
export const historyRecords = [
  'visits',
  'vehicles',
  'customers',
  'staff',
  'teams',
  'priceItems',
  'exitCards',
  'settings',
] as const
export type HistoryRecord = (typeof historyRecords)[number]

/** The kinds that the log can be narrowed to: the part of `what` before its dot. */
export const eventSubjects = [
  'visit',
  'exit_card',
  'gate_passage',
  'keys',
  'order',
  'add_on',
  'quality_check',
  'settlement',
  'payment',
  'shift',
  'print_job',
  'staff',
  'settings',
  'price_item',
  'customer',
  'vehicle',
] as const
export type EventSubject = (typeof eventSubjects)[number]

const chain = z.object({
  state: z.enum(['checking', 'intact', 'broken']),
  at: instant.nullable(),
  /** How many events were in order. */
  events: z.int(),
  /** The first row that is wrong or missing, and how; 0 when none is. */
  sequence: z.int(),
  fault: z.enum(['changed', 'unlinked', 'missing', 'replaced']).nullable(),
})
export type ChainState = z.output<typeof chain>

/**
 * The shop's memory: what everything else is read from, chained by hash. Whoever may not see the money is not told of it here either.
 */
export const events = {
  /** Newest first, a page at a time; `before` is the last sequence of the page before. */
  list: query({
    may: 'manager.work',
    input: z.strictObject({
      day: day.nullable(),
      staffId: id.nullable(),
      subject: z.enum(eventSubjects).nullable(),
      /** A plate, or the end of one. */
      plate: z.string().trim().max(20),
      before: z.int().min(1).nullable(),
    }),
    output: z.object({
      events: z.array(eventRow),
      /** Where the next page begins; null at the end. */
      next: z.int().nullable(),
    }),
  }),
  people: query({
    may: 'manager.work',
    input: z.strictObject({}),
    output: z.array(z.object({ id, name: z.string() })),
  }),
  /** Everything that ever became of one record, oldest first; of a visit, everything that belongs to it. */
  ofRecord: query({
    may: 'manager.work',
    input: z.strictObject({ record: z.enum(historyRecords), recordId: z.string().min(1).max(60) }),
    output: z.array(eventRow),
  }),
  /** What the last look at the chain found. */
  chain: local({ may: 'manager.work', input: z.strictObject({}), output: chain }),
  /** Looks at the whole chain now. */
  verify: local({ may: 'manager.work', input: z.strictObject({}), output: chain }),
}
