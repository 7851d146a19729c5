/** What every station may ask about a visit. */
import { z } from 'zod'
import { eventRow } from './events'
import { query } from './method'
import { custodyThings, orderStates, repairCategories } from './states'
import { fen, id, instant } from './values'
import { enquiryView } from './visit/enquiry'
import { visitView } from './visit/view'

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
    output: z.array(eventRow.omit({ hash: true })),
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
  /** The newest visit of the car with that plate, in the yard or away: what the search finds by a file or a person. Null: it was never here. */
  latest: query({
    may: 'visit.see',
    input: z.strictObject({ plate: z.string().max(20) }),
    output: z.object({ visitId: id }).nullable(),
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
