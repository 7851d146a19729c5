import { z } from 'zod'
import { command, local, query } from './method'
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
  /** At least one byte went to a printer: then it is printed again as a new job, never resent. */
  sent: z.boolean(),
  reprint: z.int(),
  /** Of a PDF, in the folder that `prints.places` names; else null. */
  fileName: z.string().nullable(),
  queuedAt: instant,
  doneAt: instant.nullable(),
})
export type PrintJobRow = z.output<typeof printJobRow>

export const printedForms = [
  'repair_order',
  'settlement',
  'belongings',
  'walk_around',
  'add_on',
  'work_stop',
  'release_notice',
  'warranty',
] as const
export type PrintedForm = (typeof printedForms)[number]

/** A form of a record: of an order, of an add-on for `add_on`, of a stop for `work_stop`. */
const formOfRecord = z.strictObject({ form: z.enum(printedForms), subjectId: id })
const queued = z.object({ printJobId: id, fileName: z.string() })

/** Slips and forms: the queue, what a person says of an unconfirmed one, printing again, and the forms that a visit has. */
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
  /** The A4 forms that a visit has by now, in the order of the visit. */
  formsOf: query({
    may: 'prints.work',
    input: z.strictObject({ visitId: id }),
    output: z.array(z.object({ form: z.enum(printedForms), subjectId: id, title: z.string() })),
  }),
  /** A form as it would be printed now. */
  preview: query({ may: 'prints.work', input: formOfRecord, output: z.object({ model: z.unknown() }) }),
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
  toPdf: command({ may: 'prints.work', input: formOfRecord, output: queued }),
  /** A form of a record on this machine's A4 printer. Refusal: `PRINTER_NOT_SET_UP`. */
  toPaper: command({ may: 'prints.work', input: formOfRecord, output: queued }),
  /** An empty walk-around sheet to fill in by hand: on the A4 printer, or a PDF where there is none (R6). */
  blankWalkAround: command({ may: 'prints.work', input: z.strictObject({}), output: queued }),
  /** Opens the drawer too, for those who may settle money or set up the shop. */
  testSlip: command({ may: 'signed_in', input: z.strictObject({}), output: z.object({ printJobId: id }) }),
  /** Where forms go on this machine: the A4 printer's name, and the folder of the PDFs. */
  places: local({
    may: 'prints.work',
    input: z.strictObject({}),
    output: z.object({ pagePrinter: z.string().nullable(), pdfFolder: z.string() }),
  }),
  /** Shows a PDF in the system's file manager. Refusals: `PRINT_JOB_UNKNOWN`, `FILE_GONE` {fileName}. */
  showFile: local({ may: 'prints.work', input: z.strictObject({ printJobId: id }), output: z.null() }),
}
