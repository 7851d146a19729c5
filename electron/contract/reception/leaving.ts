/** From the re-check to the card in the customer's hand. */
import { z } from 'zod'
import { command } from '../method'
import { code, id, instant, name, note, day } from '../values'

const ofOrder = z.strictObject({ orderId: id })
const done = z.null()

export const leaving = {
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
      /** A number as it is typed; empty where the collector gives none. */
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
