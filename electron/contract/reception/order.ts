/** From the estimate to a signed order, or to none. */
import { z } from 'zod'
import { command, query } from '../method'
import {
  enquiryKinds,
  insurancePaperKinds,
  lineKinds,
  oldPartsChoices,
  partSources,
  paymentTerms,
  repairCategories,
  roundings,
} from '../states'
import { fen, id, instant, name, note, phoneTyped } from '../values'
import { lineWanted, totals } from '../visit/order-line'

const ofVisit = z.strictObject({ visitId: id })
const ofOrder = z.strictObject({ orderId: id })
const done = z.null()

export const order = {
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
  /**
   * The whole estimate of a draft or quoted order; a signed one then needs consent again. A discount beyond the limit needs a manager.
   * Refusals: `PRICE_ITEM_UNKNOWN`, `ORDER_LINE_UNKNOWN` (taken out since this page looked), `PART_SOURCE_MISSING`, `APPROVAL_NEEDED`.
   */
  saveEstimate: command({
    may: 'reception.work',
    input: z.strictObject({
      visitId: id,
      /** Null makes a new order: the first, or another once those before it are signed for. */
      orderId: id.nullable(),
      /** The delivered order whose work is done again for free; only with an order that is being made. */
      reworkOfOrderId: id.nullable().optional(),
      lines: z.array(lineWanted).min(1).max(200),
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
