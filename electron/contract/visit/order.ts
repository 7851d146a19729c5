/** A repair order of a visit, whole: what reception, workshop and cashier share. */
import { z } from 'zod'
import {
  contactReasons,
  contactWays,
  insurancePaperKinds,
  jobPriorities,
  oldPartsChoices,
  orderStates,
  pauseReasons,
  paymentTerms,
  progressAnswers,
  qualityGates,
  repairCategories,
  roundings,
  settlementStates,
} from '../states'
import { fen, id, instant } from '../values'
import { addOnView } from './add-on'
import { orderLine, totals } from './order-line'
import { stepList } from './steps'
import { stopView } from './work-stop'

export const orderView = z.object({
  id,
  number: z.string(),
  state: z.enum(orderStates),
  /** Events the order's state table allows now: the screen asks the table and repeats no rule. */
  possible: z.array(z.string()),
  /** The visit's page as it is for this order. */
  steps: stepList,
  /** The delivered order whose work is done again for free. */
  reworkOf: z.object({ orderId: id, number: z.string() }).nullable(),
  /** A towed car's customer agreed by phone; countersigned null while they have not signed. */
  agreedByPhone: z.object({ personName: z.string(), at: instant, countersignedAt: instant.nullable() }).nullable(),
  /** An insurer pays for some of it: which papers are here, which a manager let off. */
  insured: z.boolean(),
  insurancePapers: z.array(
    z.object({ kind: z.enum(insurancePaperKinds), state: z.enum(['received', 'waived']), approvedByName: z.string() }),
  ),
  /** Nobody pays anything here: the customer's signature covers it. */
  nothingDue: z.boolean(),
  category: z.enum(repairCategories),
  paymentTerms: z.enum(paymentTerms),
  oldParts: z.enum(oldPartsChoices),
  wash: z.boolean(),
  otherRequests: z.string(),
  reachPhone: z.string(),
  labourDiscountPercent: z.number(),
  partsDiscountPercent: z.number(),
  rounding: z.enum(roundings),
  promisedAt: instant.nullable(),
  firstPromisedAt: instant.nullable(),
  delayReason: z.string(),
  signedAt: instant.nullable(),
  needsConsent: z.boolean(),
  lines: z.array(orderLine),
  /** Agreed lines only. */
  totals,
  addOns: z.array(addOnView),
  stop: stopView.nullable(),
  receivedAt: instant.nullable(),
  receivedByName: z.string(),
  job: z
    .object({
      teamId: id,
      teamName: z.string(),
      technicianId: id,
      technicianName: z.string(),
      bay: z.string(),
      priority: z.enum(jobPriorities),
      plannedStart: instant,
      plannedFinish: instant,
      acceptedAt: instant.nullable(),
      acceptedByName: z.string(),
      startedAt: instant.nullable(),
      finishedAt: instant.nullable(),
    })
    .nullable(),
  pause: z
    .object({ reason: z.enum(pauseReasons), note: z.string(), dueAt: instant.nullable(), startedAt: instant })
    .nullable(),
  checks: z.array(
    z.object({
      gate: z.enum(qualityGates),
      round: z.int(),
      passed: z.boolean(),
      defect: z.string(),
      advice: z.string(),
      byName: z.string(),
      at: instant,
    }),
  ),
  /** The gate that is next, null when all three have passed in this round or the work is not finished. */
  nextGate: z.enum(qualityGates).nullable(),
  progress: z.array(z.object({ answer: z.enum(progressAnswers), note: z.string(), byName: z.string(), at: instant })),
  roadTest: z
    .object({
      driverName: z.string(),
      outAt: instant.nullable(),
      dueBackAt: instant.nullable(),
      backAt: instant.nullable(),
    })
    .nullable(),
  washStartedAt: instant.nullable(),
  finishedBay: z.string(),
  recheck: z.object({ passed: z.boolean(), trouble: z.string(), byName: z.string(), at: instant }).nullable(),
  contacts: z.array(
    z.object({
      reason: z.enum(contactReasons),
      way: z.enum(contactWays),
      note: z.string(),
      byName: z.string(),
      at: instant,
    }),
  ),
  settlement: z
    .object({
      id,
      number: z.string(),
      state: z.enum(settlementStates),
      totalFen: fen,
      coveredFen: fen,
      signed: z.boolean(),
    })
    .nullable(),
  delivery: z
    .object({
      collectorName: z.string(),
      voucherReturned: z.boolean(),
      oldPartsShown: z.boolean(),
      walkedThrough: z.boolean(),
      nextServiceOn: z.string().nullable(),
      nextServiceKm: z.int().nullable(),
      followUpAt: instant.nullable(),
      signed: z.boolean(),
      handedOverAt: instant.nullable(),
    })
    .nullable(),
})
export type OrderView = z.output<typeof orderView>
