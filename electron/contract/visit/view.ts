/** A visit, whole: what reception, workshop and cashier share. */
import { z } from 'zod'
import { blocker } from '../blockers'
import {
  carViews,
  damageKinds,
  documentKinds,
  energyKinds,
  exitCardStates,
  keyStates,
  roundings,
  visitOutcomes,
  warningLamps,
} from '../states'
import { id, instant } from '../values'
import { enquiryView } from './enquiry'
import { orderView } from './order'
import { visitRow } from './row'
import { stepList } from './steps'
import { taskRow } from './task'

const personBrief = z.object({ id, name: z.string(), phone: z.string() })

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
  /** How an order that is begun now is rounded, unless the advisor says otherwise. */
  roundingOfNewOrders: z.enum(roundings),
  blockers: z.array(blocker),
  tasks: z.array(taskRow),
  /** What earlier visits of this car left for a part to come, and nobody has answered yet (遗留项目). */
  leftOvers: z.array(
    z.object({ taskId: id, name: z.string(), orderNumber: z.string(), leftAt: instant, dueAt: instant }),
  ),
})
export type VisitView = z.output<typeof visitView>
