import { z } from 'zod'

/** A record's id: UUIDv7. */
export const id = z.uuid()
/** UTC ISO-8601 with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 })
/** A calendar day of the shop, `YYYY-MM-DD`. */
export const day = z.iso.date()
/** Money in fen; never negative where a person types it. */
export const fen = z.int()
export const fenTyped = z.int().min(0).max(100_000_000)
/** A name, as typed: at least one character that is not space. */
export const name = z.string().trim().min(1).max(60)
/** A plate as typed; the service normalises it. */
export const plateTyped = z.string().trim().min(1).max(20)
export const phoneTyped = z.string().trim().min(3).max(30)
/** A sentence or two. */
export const note = z.string().trim().max(500)
export const code = z.string().trim().min(1).max(120)
export const pin = z.string().regex(/^\d{4,8}$/)
/** Strokes of a signature: points [x, y] in thousandths of the pad. */
export const strokes = z
  .array(
    z
      .array(z.tuple([z.number().min(0).max(1000), z.number().min(0).max(1000)]))
      .min(1)
      .max(5_000),
  )
  .min(1)
  .max(400)
/** Sixty-four hexadecimal digits of sha-256. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/)
