import { z } from 'zod'
import { carViews, damageKinds, documentKinds, warningLamps } from '#electron/contract/states'
import { instant } from '#electron/contract/values'
import { car, head, person, readings, signature } from './parts'

const mark = z.strictObject({
  view: z.enum(carViews),
  kind: z.enum(damageKinds),
  /** Place on that view's drawing, thousandths of its width and height. */
  x: z.int().min(0).max(1000),
  y: z.int().min(0).max(1000),
  note: z.string(),
})
export type IntakeMark = z.infer<typeof mark>

/** Walk-around (接车登记表) and belongings list (随车物品清单), signed together when the car is taken in (S:155 S:258). */
export const intake = z.strictObject({
  kind: z.literal('intake'),
  head,
  cardNumber: z.string(),
  car,
  sender: person,
  advisor: person,
  arrivedAt: instant,
  /** What the customer says, in the customer's words (S:29). */
  complaint: z.string(),
  walkAround: z.strictObject({
    readings,
    lamps: z.array(z.enum(warningLamps)),
    /** Three- or four-piece set; 0 while none is fitted. */
    coversPieces: z.int(),
    marks: z.array(mark),
    photoCount: z.int(),
    note: z.string(),
    doneAt: instant,
  }),
  belongings: z.array(
    z.strictObject({
      item: z.string(),
      quantity: z.int(),
      remark: z.string(),
      /** False: a valuable that was offered back to the customer. */
      kept: z.boolean(),
      box: z.int().nullable(),
    }),
  ),
  documents: z.array(z.strictObject({ kind: z.enum(documentKinds), name: z.string(), keptWhere: z.string() })),
  keys: z.strictObject({ count: z.int(), slot: z.int() }).nullable(),
  signatures: z.array(signature),
})
export type Intake = z.infer<typeof intake>

/** An empty walk-around sheet to fill in by hand. */
export const blankWalkAround = z.strictObject({ kind: z.literal('blank_walk_around'), head })
export type BlankWalkAround = z.infer<typeof blankWalkAround>
