import { z } from 'zod'
import { loungeCommand, loungeLocal, loungeQuery } from './method'
import { addOnStates, languages, publicStages } from './states'
import { code, fen, hash, id, instant, name, plateTyped, strokes } from './values'

const sessionId = id

/** Where a car is, in the lounge's words, the same on the board and to its owner. */
const state = z.enum([
  'reception',
  'waiting_dispatch',
  'in_work',
  'waiting_part',
  'waiting_customer',
  'waiting',
  'inspection',
  'wash',
  'recheck',
  'ready',
])
/** Why it is late, as the customer may know it. */
const lateReason = z.enum(['part', 'customer_decision', 'outside_work', 'other', 'more_work', 'none'])
/** Whom the customer of a ready car goes to: the advisor when all is paid. */
const readyTo = z.enum(['cashier', 'advisor'])

export const boardCar = z.object({
  /** Not the visit's id: good for this page only. */
  key: z.string(),
  /** `苏A·1**45` */
  maskedPlate: z.string(),
  /** Last three digits of the order number, so that two alike can be told apart. */
  orderTail: z.string(),
  stage: z.enum(publicStages),
  state,
  promisedAt: instant.nullable(),
  /** Whole minutes late, rounded to five; 0 when in time. */
  lateMinutes: z.int(),
  lateReason,
  /** Null while it is not ready. */
  readyTo: readyTo.nullable(),
})
export type BoardCar = z.output<typeof boardCar>

export const myCarView = z.object({
  maskedPlate: z.string(),
  car: z.string(),
  orderNumber: z.string(),
  stage: z.enum(publicStages),
  state,
  promisedAt: instant.nullable(),
  lateMinutes: z.int(),
  lateReason,
  /** Names of the agreed items and whether all work on them is finished. */
  items: z.array(z.object({ name: z.string(), addOn: z.boolean() })),
  agreedFen: fen,
  readyTo: readyTo.nullable(),
  advisorName: z.string(),
  addOns: z.array(
    z.object({
      id,
      state: z.enum(addOnStates),
      title: z.string(),
      reason: z.string(),
      safetyCritical: z.boolean(),
      extraMinutes: z.int(),
      newPromisedAt: instant.nullable(),
      grossFen: fen,
      discountFen: fen,
      amountFen: fen,
    }),
  ),
  /** True when the look was opened by the voucher's code: only then an add-on may be answered. */
  mayAnswer: z.boolean(),
})
export type MyCarView = z.output<typeof myCarView>

export const lounge = {
  info: loungeQuery({
    input: z.strictObject({}),
    output: z.object({
      shopName: z.string(),
      language: z.enum(languages),
      zone: z.string(),
      now: instant,
      scannerPrefix: z.string(),
      /** False before first start: there is nothing to show yet. */
      open: z.boolean(),
      /** The demonstration shop, with its mark on every screen. */
      demonstration: z.boolean(),
    }),
  }),
  board: loungeQuery({
    input: z.strictObject({}),
    output: z.object({ cars: z.array(boardCar), at: instant }),
  }),
  /** Cars being called to the counter now, each three times. Spoken: 尾号 and model, never a full plate. */
  calls: loungeQuery({
    input: z.strictObject({}),
    output: z.array(
      z.object({
        callId: id,
        maskedPlate: z.string(),
        plateTail: z.string(),
        car: z.string(),
        at: instant,
        to: readyTo,
      }),
    ),
  }),
  /** A scan from the lounge's own HID scanner. */
  takeScan: loungeLocal({ input: z.strictObject({ scanId: id }), output: z.object({ code: z.string() }).nullable() }),
  /** By the voucher's code. Five wrong tries pause the lookup: `LOOKUP_PAUSED` {seconds}. */
  openByVoucher: loungeLocal({ input: z.strictObject({ code }), output: z.object({ sessionId }) }),
  /** By plate and the last four digits of the phone: look only. */
  openByPlate: loungeLocal({
    input: z.strictObject({ plate: plateTyped, phoneTail: z.string().regex(/^\d{4}$/) }),
    output: z.object({ sessionId }),
  }),
  myCar: loungeQuery({ input: z.strictObject({ sessionId }), output: myCarView }),
  /** What the customer signs for an add-on. */
  issueAddOn: loungeQuery({
    input: z.strictObject({ sessionId, addOnId: id, language: z.enum(languages) }),
    output: z.object({ model: z.unknown(), hash }),
  }),
  answerAddOn: loungeCommand({
    input: z.discriminatedUnion('answer', [
      z.strictObject({ answer: z.literal('yes'), sessionId, addOnId: id, hash, signerName: name, strokes }),
      z.strictObject({ answer: z.literal('no'), sessionId, addOnId: id }),
    ]),
    output: z.null(),
  }),
  /** Ends the look: nothing of that person is left in main either. */
  close: loungeLocal({ input: z.strictObject({ sessionId }), output: z.null() }),
}
