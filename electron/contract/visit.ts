/** A visit as every station sees it: one list row, and one whole view that reception, workshop and cashier share. */
import { z } from 'zod'
import { blockerCodes } from './blockers'
import { query } from './method'
import {
  addOnStates,
  carViews,
  consentWays,
  contactReasons,
  contactWays,
  custodyThings,
  damageKinds,
  documentKinds,
  energyKinds,
  enquiryKinds,
  exitCardStates,
  insurancePaperKinds,
  jobPriorities,
  keyStates,
  lineKinds,
  oldPartsChoices,
  orderStates,
  partSources,
  pauseReasons,
  payers,
  paymentTerms,
  progressAnswers,
  qualityGates,
  repairCategories,
  roundings,
  settlementStates,
  stations,
  stopOutcomes,
  stopReasons,
  stopStates,
  taskKinds,
  visitOutcomes,
  visitPurposes,
  visitStates,
  warningLamps,
} from './states'
import { fen, id, instant } from './values'

export const personBrief = z.object({ id, name: z.string(), phone: z.string() })

export const visitRow = z.object({
  visitId: id,
  plate: z.string(),
  /** "大众 帕萨特 330", empty while the car is not known. */
  car: z.string(),
  colour: z.string(),
  purpose: z.enum(visitPurposes),
  state: z.enum(visitStates),
  cardNumber: z.string(),
  arrivedAt: instant,
  takenAt: instant.nullable(),
  advisorId: id.nullable(),
  advisorName: z.string(),
  /** The sender's name. */
  customerName: z.string(),
  waits: z.boolean().nullable(),
  orderId: id.nullable(),
  orderNumber: z.string(),
  orderState: z.enum(orderStates).nullable(),
  promisedAt: instant.nullable(),
  /** An add-on waits for the customer's answer. */
  addOnAsked: z.boolean(),
})
export type VisitRow = z.output<typeof visitRow>

/** One reason why a visit is not cleared; `params` fill its sentence and never carry money. */
export const blocker = z.object({
  code: z.enum(blockerCodes),
  station: z.enum(stations),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Extension of whom to ring. */
  extension: z.string(),
})
export type Blocker = z.output<typeof blocker>

export const taskRow = z.object({
  id,
  kind: z.enum(taskKinds),
  visitId: id,
  orderId: id.nullable(),
  subjectId: id,
  plate: z.string(),
  dueAt: instant,
  title: z.string(),
})
export type TaskRow = z.output<typeof taskRow>

export const orderLine = z.object({
  id,
  addOnId: id.nullable(),
  kind: z.enum(lineKinds),
  itemCode: z.string(),
  name: z.string(),
  brand: z.string(),
  unit: z.string(),
  /** Hundredths of an hour for labour, thousandths of the unit otherwise. */
  quantity: z.int(),
  unitPriceFen: fen,
  amountFen: fen,
  payer: z.enum(payers),
  partSource: z.enum(partSources).nullable(),
  state: z.enum(['proposed', 'agreed', 'declined', 'void', 'left_over']),
})
export type OrderLineView = z.output<typeof orderLine>

export const totals = z.object({
  labourFen: fen,
  partsFen: fen,
  otherFen: fen,
  labourDiscountFen: fen,
  partsDiscountFen: fen,
  roundingFen: fen,
  totalFen: fen,
})

export const addOnView = z.object({
  id,
  state: z.enum(addOnStates),
  title: z.string(),
  reason: z.string(),
  safetyCritical: z.boolean(),
  extraMinutes: z.int(),
  /** Labour and parts before discounts. */
  grossFen: fen,
  discountFen: fen,
  /** What the order's total grows by: after less before. */
  amountFen: fen,
  lineIds: z.array(id),
  photoIds: z.array(id),
  proposedByName: z.string(),
  proposedAt: instant,
  askedAt: instant.nullable(),
  answeredAt: instant.nullable(),
  answerWay: z.enum(consentWays).nullable(),
  answeredByName: z.string(),
  /** Agreed by phone and not yet countersigned. */
  toCountersign: z.boolean(),
  toldToName: z.string(),
  toldAt: instant.nullable(),
})
export type AddOnView = z.output<typeof addOnView>

/** 终止维修, as the workshop proposed it and the customer signed it. */
export const stopView = z.object({
  id,
  state: z.enum(stopStates),
  reason: z.enum(stopReasons),
  note: z.string(),
  condition: z.string(),
  /** Every line that was agreed then, in its order on paper. */
  lines: z.array(
    z.object({
      lineId: id,
      kind: z.enum(lineKinds),
      name: z.string(),
      unit: z.string(),
      outcome: z.enum(stopOutcomes),
      agreedQuantity: z.int(),
      quantity: z.int(),
      dueAt: instant.nullable(),
    }),
  ),
  proposedByName: z.string(),
  proposedAt: instant,
  agreedAt: instant.nullable(),
})
export type StopView = z.output<typeof stopView>

export const visitSteps = [
  'greeting',
  'customer',
  'complaint',
  'card',
  'walk_around',
  'belongings',
  'keys',
  'intake_signature',
  'estimate',
  'promise',
  'signature',
  'insurance_papers',
  'hand_over',
  'in_workshop',
  'recheck',
  'settlement',
  'delivery',
] as const
export type VisitStep = (typeof visitSteps)[number]

/** Each step of the page: done, open to do now, or which step has to come first. */
const stepList = z.array(
  z.object({
    step: z.enum(visitSteps),
    state: z.enum(['done', 'open', 'not_yet']),
    waitsFor: z.enum(visitSteps).nullable(),
  }),
)

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

const enquiryView = z.object({
  kind: z.enum(enquiryKinds),
  name: z.string(),
  phone: z.string(),
  note: z.string(),
  bookedFor: instant.nullable(),
})

export const visitView = z.object({
  row: visitRow,
  /** The page for the order that the row names; before there is one, for the order to come. */
  steps: stepList,
  /** The page for one order more; null while an order is still being written, or the car is leaving. */
  newOrderSteps: stepList.nullable(),
  /** What a visitor came for who had nothing repaired. */
  enquiry: enquiryView.nullable(),
  /** What was booked at the car's last visit for this one. */
  booking: enquiryView.nullable(),
  outcome: z.enum(visitOutcomes).nullable(),
  greetedAt: instant.nullable(),
  complaint: z.string(),
  advisorNotes: z.string(),
  faultKnown: z.boolean(),
  owner: personBrief.nullable(),
  sender: personBrief.nullable(),
  payer: personBrief.nullable(),
  vehicle: z
    .object({
      id,
      plate: z.string(),
      vin: z.string().nullable(),
      vinRemark: z.string(),
      make: z.string(),
      model: z.string(),
      colour: z.string(),
      engineNumber: z.string(),
      energy: z.enum(energyKinds),
      lastOdometerKm: z.int().nullable(),
      earlierVisits: z.int(),
    })
    .nullable(),
  card: z.object({ id, number: z.string(), state: z.enum(exitCardStates) }).nullable(),
  walkAround: z
    .object({
      odometerKm: z.int(),
      fuelEighths: z.int().nullable(),
      batteryPercent: z.int().nullable(),
      lamps: z.array(z.enum(warningLamps)),
      coversPieces: z.int(),
      note: z.string(),
      marks: z.array(
        z.object({
          id,
          view: z.enum(carViews),
          kind: z.enum(damageKinds),
          x: z.number(),
          y: z.number(),
          note: z.string(),
        }),
      ),
      doneAt: instant,
    })
    .nullable(),
  /** Photos of the walk-around, also before it is saved; oldest first. */
  photoIds: z.array(id),
  /** The customer has signed walk-around, belongings, documents and keys as they are now. */
  intakeSigned: z.boolean(),
  belongings: z.array(
    z.object({
      id,
      item: z.string(),
      quantity: z.int(),
      remark: z.string(),
      kept: z.boolean(),
      box: z.int().nullable(),
      returnedAt: instant.nullable(),
    }),
  ),
  documents: z.array(
    z.object({
      id,
      kind: z.enum(documentKinds),
      name: z.string(),
      keptWhere: z.string(),
      returnedAt: instant.nullable(),
    }),
  ),
  keys: z.object({ id, count: z.int(), slot: z.int(), tagCode: z.string(), state: z.enum(keyStates) }).nullable(),
  orders: z.array(orderView),
  blockers: z.array(blocker),
  tasks: z.array(taskRow),
  /** What earlier visits of this car left for a part to come, and nobody has answered yet (遗留项目). */
  leftOvers: z.array(
    z.object({ taskId: id, name: z.string(), orderNumber: z.string(), leftAt: instant, dueAt: instant }),
  ),
})
export type VisitView = z.output<typeof visitView>

export const visit = {
  view: query({ may: 'visit.see', input: z.strictObject({ visitId: id }), output: visitView }),
  /** Who held each thing, from hand to hand. */
  custody: query({
    may: 'visit.see',
    input: z.strictObject({ visitId: id }),
    output: z.array(
      z.object({
        id,
        thing: z.enum(custodyThings),
        /** `customer`, `rack`, `reception`, `workshop`, `slot:12`, `box:4`, `road`, … */
        from: z.string(),
        to: z.string(),
        handedBy: z.string(),
        takenBy: z.string(),
        signed: z.boolean(),
        at: instant,
      }),
    ),
  }),
  /** The shop's memory of one visit, oldest first. */
  history: query({
    may: 'visit.see',
    input: z.strictObject({ visitId: id }),
    output: z.array(
      z.object({ sequence: z.int(), at: instant, byName: z.string(), station: z.string(), what: z.string() }),
    ),
  }),
  /** Earlier visits of the same car, newest first. */
  earlier: query({
    may: 'visit.see',
    input: z.strictObject({ vehicleId: id }),
    output: z.array(
      z.object({
        visitId: id,
        arrivedAt: instant,
        odometerKm: z.int().nullable(),
        complaint: z.string(),
        orders: z.array(
          z.object({
            orderId: id,
            number: z.string(),
            state: z.enum(orderStates),
            category: z.enum(repairCategories),
            items: z.array(z.string()),
            totalFen: fen,
          }),
        ),
        enquiry: enquiryView.nullable(),
      }),
    ),
  }),
  /** Plate or any part of it, name, phone, VIN, order or card number; cars in the yard first; the first 20. */
  search: query({
    may: 'visit.see',
    input: z.strictObject({ text: z.string().max(60) }),
    output: z.array(
      z.object({
        kind: z.enum(['visit', 'vehicle', 'customer']),
        recordId: id,
        visitId: id.nullable(),
        plate: z.string(),
        title: z.string(),
        detail: z.string(),
        inYard: z.boolean(),
      }),
    ),
  }),
}
