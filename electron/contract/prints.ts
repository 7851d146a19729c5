import { z } from 'zod'
import { command, query } from './method'
import { paperKinds, printJobStates } from './states'
import { id, instant } from './values'

export const printJobRow = z.object({
  id,
  documentKind: z.enum(paperKinds),
  subjectId: id,
  visitId: id.nullable(),
  plate: z.string(),
  target: z.enum(['receipt', 'a4', 'pdf']),
  state: z.enum(printJobStates),
  /** Why it waits, failed or is unconfirmed: what the printer said (`paper`, `cover`, …), `not_set_up`, `page_failed`; else empty. */
  reason: z.string(),
  reprint: z.int(),
  queuedAt: instant,
  doneAt: instant.nullable(),
})
export type PrintJobRow = z.output<typeof printJobRow>

/** Slips and forms: the queue, what a person says of an unconfirmed one, printing again. */
export const prints = {
  /** Open jobs first, then the newest of today. */
  queue: query({ may: 'prints.work', input: z.strictObject({}), output: z.array(printJobRow) }),
  ofVisit: query({ may: 'prints.work', input: z.strictObject({ visitId: id }), output: z.array(printJobRow) }),
  /** The document as it was printed, for the screen. */
  document: query({
    may: 'prints.work',
    input: z.strictObject({ printJobId: id }),
    output: z.object({ model: z.unknown() }),
  }),
  /** Unconfirmed → printed: a person looked at the paper. */
  cameOut: command({ may: 'prints.work', input: z.strictObject({ printJobId: id }), output: z.null() }),
  /** A new job of the same document, marked 补打 with its count. */
  printAgain: command({
    may: 'prints.work',
    input: z.strictObject({ printJobId: id }),
    output: z.object({ printJobId: id }),
  }),
  /** A failed job is sent again. */
  resend: command({ may: 'prints.work', input: z.strictObject({ printJobId: id }), output: z.null() }),
  /** A form of a record as an A4 PDF; answers with the name that the file gets, its job says when it is there. */
  toPdf: command({
    may: 'prints.work',
    input: z.strictObject({
      form: z.enum([
        'repair_order',
        'settlement',
        'belongings',
        'walk_around',
        'add_on',
        'work_stop',
        'release_notice',
        'warranty',
      ]),
      /** Order, or add-on for `add_on`, stop for `work_stop`. */
      subjectId: id,
    }),
    output: z.object({ printJobId: id, fileName: z.string() }),
  }),
  testSlip: command({ may: 'signed_in', input: z.strictObject({}), output: z.object({ printJobId: id }) }),
}
