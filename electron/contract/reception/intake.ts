/** What the shop takes in: card, car, belongings, documents, keys. */
import { z } from 'zod'
import { command, query } from '../method'
import { carViews, damageKinds, documentKinds, warningLamps } from '../states'
import { code, id, name, note } from '../values'

const done = z.null()

export const intake = {
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
