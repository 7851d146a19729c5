import { z } from 'zod'
import { command, query } from './method'
import {
  carViews,
  consentWays,
  damageKinds,
  documentKinds,
  energyKinds,
  enquiryKinds,
  insurancePaperKinds,
  languages,
  lineKinds,
  oldPartsChoices,
  partSources,
  payers,
  paymentTerms,
  progressAnswers,
  repairCategories,
  roundings,
  signedKinds,
  warningLamps,
} from './states'
import { code, fen, id, instant, name, note, phoneTyped, strokes, hash, day } from './values'
import { taskRow, totals, visitRow } from './visit'

const ofVisit = z.strictObject({ visitId: id })
const ofOrder = z.strictObject({ orderId: id })
const done = z.null()

const queue = query({
  may: 'reception.work',
  input: z.strictObject({}),
  output: z.object({
    arrived: z.array(visitRow),
    mine: z.array(visitRow),
    tasks: z.array(taskRow),
    takenToday: z.int(),
    /** Seconds from card to *I take this one*, mean of today; null while nobody came. */
    meanTakeSeconds: z.number().nullable(),
    /** The target in seconds (S:255). */
    takeTargetSeconds: z.int(),
  }),
})

const customerInput = z.strictObject({
  /** An existing customer, or null for a new one. */
  customerId: id.nullable(),
  name,
  phone: phoneTyped,
})

const vehicleInput = z.strictObject({
  make: z.string().trim().min(1).max(40),
  model: z.string().trim().min(1).max(60),
  colour: z.string().trim().max(20),
  vin: z.string().trim().max(20),
  /** Needed when the VIN's check digit fails. */
  vinRemark: note,
  engineNumber: z.string().trim().max(30),
  energy: z.enum(energyKinds),
})

const customerStep = {
  /** Sender and vehicle; the owner and payer where they are other people. Creates what is new, on the day of entry (S:180). */
  saveCustomer: command({
    may: 'reception.work',
    input: z.strictObject({
      visitId: id,
      sender: customerInput,
      /** Null: the sender is the owner. */
      owner: customerInput.nullable(),
      /** Null: the sender pays. */
      payer: customerInput.nullable(),
      vehicle: vehicleInput,
      waits: z.boolean(),
    }),
    output: done,
  }),
  /** Customers by phone or name while typing. */
  findCustomers: query({
    may: 'reception.work',
    input: z.strictObject({ text: z.string().max(40) }),
    output: z.array(z.object({ id, name: z.string(), phone: z.string(), plates: z.array(z.string()) })),
  }),
  saveComplaint: command({
    may: 'reception.work',
    input: z.strictObject({
      visitId: id,
      complaint: z.string().trim().min(1).max(1000),
      advisorNotes: note,
      faultKnown: z.boolean(),
    }),
    output: done,
  }),
}

const intakeStep = {
  /** The customer's exit card, scanned in: custody moves to reception (S:258). */
  takeCard: command({ may: 'reception.work', input: z.strictObject({ visitId: id, code }), output: done }),
  saveWalkAround: command({
    may: 'reception.work',
    input: z.strictObject({
      visitId: id,
      odometerKm: z.int().min(0).max(3_000_000),
      fuelEighths: z.int().min(0).max(8).nullable(),
      batteryPercent: z.int().min(0).max(100).nullable(),
      lamps: z.array(z.enum(warningLamps)).max(20),
      coversPieces: z.union([z.literal(0), z.literal(3), z.literal(4)]),
      note,
      marks: z
        .array(
          z.strictObject({
            view: z.enum(carViews),
            kind: z.enum(damageKinds),
            x: z.number().min(0).max(1000),
            y: z.number().min(0).max(1000),
            note: z.string().trim().max(100),
          }),
        )
        .max(60),
    }),
    output: done,
  }),
  /** A JPEG of 1600 px at most, base64 without a prefix. */
  addPhoto: command({
    may: 'reception.work',
    input: z.strictObject({
      visitId: id,
      subject: z.enum(['walk_around', 'add_on']),
      /** The visit for `walk_around`, the add-on for `add_on`. */
      subjectId: id,
      jpegBase64: z.string().min(100).max(2_800_000),
    }),
    output: z.object({ photoId: id }),
  }),
  saveBelongings: command({
    may: 'reception.work',
    input: z.strictObject({
      visitId: id,
      items: z
        .array(
          z.strictObject({
            item: name,
            quantity: z.int().min(1).max(999),
            remark: z.string().trim().max(100),
            /** False: valuable, offered back to the customer. */
            kept: z.boolean(),
          }),
        )
        .max(60),
      /** Needed when anything is kept. */
      box: z.int().min(1).max(999).nullable(),
      documents: z
        .array(
          z.strictObject({
            kind: z.enum(documentKinds),
            name: z.string().trim().max(40),
            keptWhere: z.string().trim().max(40),
          }),
        )
        .max(20),
    }),
    output: done,
  }),
  /** Keys to a numbered slot; the tag prints. */
  saveKeys: command({
    may: 'reception.work',
    input: z.strictObject({ visitId: id, count: z.int().min(1).max(20), slot: z.int().min(1).max(999) }),
    output: done,
  }),
  freeSlots: query({
    may: 'reception.work',
    input: z.strictObject({}),
    output: z.object({ slots: z.array(z.int()), boxes: z.array(z.int()) }),
  }),
}

const lineInput = z.strictObject({
  /** From the price list: its price is the shop's and cannot be changed here (S:96). */
  priceItemId: id,
  /** Hundredths of an hour for labour, thousandths of the unit otherwise. */
  quantity: z.int().min(1).max(100_000_000),
  payer: z.enum(payers),
  partSource: z.enum(partSources).nullable(),
})

const orderStep = {
  priceItems: query({
    may: 'visit.see',
    input: z.strictObject({ text: z.string().max(40) }),
    output: z.array(
      z.object({
        id,
        code: z.string(),
        name: z.string(),
        kind: z.enum(lineKinds),
        brand: z.string(),
        unit: z.string(),
        quantity: z.int(),
        unitPriceFen: fen,
        partSource: z.enum(partSources).nullable(),
      }),
    ),
  }),
  /** The whole estimate of a draft or quoted order; a signed one then needs consent again. A discount beyond the limit needs a manager. */
  saveEstimate: command({
    may: 'reception.work',
    input: z.strictObject({
      visitId: id,
      /** Null makes a new order: the first, or another once those before it are signed for. */
      orderId: id.nullable(),
      /** The delivered order whose work is done again for free; only with an order that is being made. */
      reworkOfOrderId: id.nullable().optional(),
      lines: z.array(lineInput).min(1).max(200),
      labourDiscountPercent: z.int().min(0).max(100),
      partsDiscountPercent: z.int().min(0).max(100),
      rounding: z.enum(roundings),
    }),
    output: z.object({ orderId: id, totals }),
  }),
  /** A promise the work's hours and the opening hours allow. */
  suggestPromise: query({
    may: 'reception.work',
    input: ofOrder,
    output: z.object({ suggestedAt: instant, workMinutes: z.int() }),
  }),
  saveTerms: command({
    may: 'reception.work',
    input: z.strictObject({
      orderId: id,
      promisedAt: instant,
      category: z.enum(repairCategories),
      paymentTerms: z.enum(paymentTerms),
      oldParts: z.enum(oldPartsChoices),
      wash: z.boolean(),
      waits: z.boolean(),
      reachPhone: phoneTyped,
      otherRequests: note,
    }),
    output: done,
  }),
  /** The price goes to the customer: draft → quoted. */
  quote: command({ may: 'reception.work', input: ofOrder, output: done }),
  /** The customer declines: the order closes, the visit is cleared once everything is returned. */
  decline: command({
    may: 'reception.work',
    input: z.strictObject({ orderId: id, reason: note.min(1) }),
    output: done,
  }),
  /** A signed order is cancelled before work. */
  cancel: command({ may: 'reception.work', input: z.strictObject({ orderId: id, reason: note.min(1) }), output: done }),
  /** Declined, cancelled or no repair at all: keys, documents, belongings and car go back. No order may be open. */
  giveBack: command({ may: 'reception.work', input: ofVisit, output: done }),
  /** Not a repair: an enquiry, a price named or a booking, kept, and the visit is cleared (S:146 S:257). */
  clearEnquiry: command({
    may: 'reception.work',
    input: z.strictObject({
      visitId: id,
      outcome: z.enum(enquiryKinds),
      /** The question, the price named, or the work booked. */
      note: note.min(1),
      name: z.string().trim().max(60).optional(),
      /** Needed for a booking. */
      phone: z.string().trim().max(30).optional(),
      /** When the car is to come: needed for a booking. */
      bookedFor: instant.nullable().optional(),
    }),
    output: done,
  }),
  /** R5: the customer of a towed car agrees by phone, and signs when they come. Only for a tow-in. */
  agreeByPhone: command({
    may: 'reception.work',
    input: z.strictObject({ orderId: id, personName: name }),
    output: done,
  }),
  /** S:259: which of the insurer's papers are here; the whole list, as often as needed. */
  saveInsurancePapers: command({
    may: 'reception.work',
    input: z.strictObject({ orderId: id, received: z.array(z.enum(insurancePaperKinds)).max(20) }),
    output: done,
  }),
  /** The car may go without those that are still missing: a manager's decision, with its reason. */
  waiveInsurancePapers: command({ may: 'reception.work', input: ofOrder, output: done }),
}

const inWork = {
  /** Shows the customer an add-on: proposed → asked. */
  askAddOn: command({ may: 'reception.work', input: z.strictObject({ addOnId: id }), output: done }),
  /** The customer's answer by phone or on paper; a yes by phone is countersigned before delivery. */
  answerAddOn: command({
    may: 'reception.work',
    input: z.strictObject({
      addOnId: id,
      answer: z.enum(['yes', 'no']),
      way: z.enum(consentWays).extract(['phone', 'paper']),
      personName: name,
    }),
    output: done,
  }),
  /** Who in the workshop was told of a refusal (S:165). */
  tellWorkshop: command({ may: 'reception.work', input: z.strictObject({ addOnId: id, staffId: id }), output: done }),
  /** A line that an earlier visit left for a part to come: arranged, or not wanted any more (遗留项目). */
  answerLeftOver: command({
    may: 'reception.work',
    input: z.strictObject({ taskId: id, answer: z.enum(['arranged', 'dropped']) }),
    output: done,
  }),
  answerProgress: command({
    may: 'reception.work',
    input: z.strictObject({
      taskId: id,
      answer: z.enum(progressAnswers),
      note,
      /** The new time told to the customer when it will be late. */
      newPromisedAt: instant.nullable(),
    }),
    output: done,
  }),
  /** Staff of the workshop, for choosing who was told or asked. */
  workshopStaff: query({
    may: 'visit.see',
    input: z.strictObject({}),
    output: z.array(z.object({ id, name: z.string(), teamName: z.string() })),
  }),
}

const leaving = {
  recheck: command({
    may: 'reception.work',
    input: z.strictObject({
      orderId: id,
      itemsDone: z.boolean(),
      papersGathered: z.boolean(),
      totalChecked: z.boolean(),
      leaderSigned: z.boolean(),
      outsideFine: z.boolean(),
      belongingsComplete: z.boolean(),
      interiorClean: z.boolean(),
      coversRemoved: z.boolean(),
      /** Something is not right: the car goes back to work and the service manager hears of it (S:265). */
      trouble: note,
    }),
    output: z.object({ passed: z.boolean() }),
  }),
  /** In the lounge by screen and speech, else by phone (S:171 S:267). */
  callCustomer: command({
    may: 'reception.work',
    input: z.strictObject({
      orderId: id,
      way: z.enum(['lounge_call', 'phone', 'in_person']),
      reason: z.enum(['ready', 'delay']),
      note,
      newPromisedAt: instant.nullable(),
    }),
    output: done,
  }),
  /** The customer objects at delivery: back to work, payments kept, and the manager hears of it (R18). */
  object: command({
    may: 'reception.work',
    input: z.strictObject({ orderId: id, objection: note.min(1) }),
    output: done,
  }),
  /** Voucher taken back, who collects, the walk through work and cost, next service, follow-up (S:10 S:11 S:176). */
  startDelivery: command({
    may: 'reception.work',
    input: z.strictObject({
      orderId: id,
      /** The voucher's code; empty needs a manager (delivery.without_voucher) and the identity seen. */
      voucherCode: z.string().trim().max(120),
      collectorName: name,
      collectorPhone: z.string().trim().max(30),
      collectorIsSender: z.boolean(),
      identitySeen: z.string().trim().max(60),
      senderPhoned: z.boolean(),
      walkedThrough: z.boolean(),
      oldPartsShown: z.boolean(),
      nextServiceOn: day.nullable(),
      nextServiceKm: z.int().min(0).max(3_000_000).nullable(),
      followUpAt: instant.nullable(),
    }),
    output: done,
  }),
  /** Keys, documents, belongings, car and papers to the collector; the settlement must be covered and signed. The release notice prints. */
  handOver: command({ may: 'reception.work', input: ofOrder, output: done }),
  /** The exit card back to the customer: guarded by every other release blocker; the visit is cleared. */
  returnCard: command({ may: 'reception.work', input: z.strictObject({ visitId: id, code }), output: done }),
  /** A cleared visit is taken up again. */
  takeUpAgain: command({
    may: 'reception.work',
    input: z.strictObject({ visitId: id, reason: note.min(1) }),
    output: done,
  }),
}

export const reception = {
  queue,
  /** 我来接 (S:255). */
  take: command({ may: 'reception.work', input: ofVisit, output: done }),
  /** At the car: the second figure of G2. */
  greet: command({ may: 'reception.work', input: ofVisit, output: done }),
  ...customerStep,
  ...intakeStep,
  ...orderStep,
  /** Car, keys, order and walk-around to the workshop's foreman (S:57); the foreman signs in the workshop. */
  ...inWork,
  ...leaving,
}

/** Signing: the service issues what is to be signed; signing gives the hash back and is refused when the records changed since. */
export const signing = {
  issue: query({
    may: 'reception.work',
    input: z.strictObject({
      kind: z.enum(signedKinds),
      subjectId: id,
      /** In which the customer reads it; the shop's by default. */
      language: z.enum(languages).optional(),
    }),
    output: z.object({ model: z.unknown(), hash }),
  }),
  sign: command({
    may: 'reception.work',
    input: z.strictObject({
      kind: z.enum(signedKinds),
      /** Visit for `intake`, order for `order` and `settlement`, add-on for `add_on`, stop for `stop`. */
      subjectId: id,
      hash,
      signerName: name,
      strokes,
    }),
    output: z.object({ signatureId: id }),
  }),
}
