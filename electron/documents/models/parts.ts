/**
 * What several documents share. Models are plain data: everything that paper and screen say is in them, worked out before by the
 * services, so that rendering looks nothing up. Money is fen, labour hundredths of an hour, quantities thousandths, times UTC
 * ISO-8601; `head.zone` says in which zone they are written out.
 */
import { z } from 'zod'
import { energyKinds, languages, partSources, payers } from '#electron/contract/states'
import { fen, instant, strokes } from '#electron/contract/values'

/** At the top of every document: whose paper it is, and how times and words are written. */
export const head = z.strictObject({
  shop: z.strictObject({
    name: z.string(),
    phone: z.string(),
    address: z.string(),
    /** Unified social credit code (统一社会信用代码). */
    creditCode: z.string(),
  }),
  language: z.enum(languages),
  /** IANA zone of the shop, `Asia/Shanghai`. */
  zone: z.string(),
})
export type Head = z.infer<typeof head>

export const person = z.strictObject({ name: z.string(), phone: z.string() })
export type Person = z.infer<typeof person>

export const car = z.strictObject({
  /** Normalised: upper case, no separators. Paper adds the dot. */
  plate: z.string(),
  make: z.string(),
  model: z.string(),
  colour: z.string(),
  vin: z.string(),
  engineNumber: z.string(),
  energy: z.enum(energyKinds),
})
export type Car = z.infer<typeof car>

/** What the instruments showed on arrival. An electric car has a battery, others fuel, a hybrid both. */
export const readings = z.strictObject({
  odometerKm: z.int().nonnegative(),
  /** Fuel in eighths of a tank. */
  fuelEighths: z.int().min(0).max(8).nullable(),
  batteryPercent: z.int().min(0).max(100).nullable(),
})
export type Readings = z.infer<typeof readings>

const pricedLine = {
  code: z.string(),
  name: z.string(),
  unitPriceFen: fen,
  amountFen: fen,
  payer: z.enum(payers),
}
export const labourLine = z.strictObject({ ...pricedLine, hoursHundredths: z.int() })
export const partLine = z.strictObject({
  ...pricedLine,
  brand: z.string(),
  unit: z.string(),
  quantityThousandths: z.int(),
  source: z.enum(partSources),
})
export const otherLine = z.strictObject({ ...pricedLine, unit: z.string(), quantityThousandths: z.int() })
export type LabourLine = z.infer<typeof labourLine>
export type PartLine = z.infer<typeof partLine>
export type OtherLine = z.infer<typeof otherLine>

/** Labour and material are itemised apart (S:41). */
export const lines = z.strictObject({
  labour: z.array(labourLine),
  parts: z.array(partLine),
  other: z.array(otherLine),
})
export type Lines = z.infer<typeof lines>

/** Sums of the lines, what is taken off (as positive figures), and what remains to be covered by whomever it falls to. */
export const amounts = z.strictObject({
  labourFen: fen,
  partsFen: fen,
  otherFen: fen,
  labourDiscountPercent: z.number(),
  labourDiscountFen: fen,
  partsDiscountPercent: z.number(),
  partsDiscountFen: fen,
  /** Rounding off (抹零). */
  roundingFen: fen,
  totalFen: fen,
})
export type Amounts = z.infer<typeof amounts>

/** Warranty of the work, from the day the car leaves; whichever comes first ends it. */
export const warranty = z.strictObject({ km: z.int().positive(), days: z.int().positive() })

export const signatureRoles = [
  'customer',
  /** Instead of the customer of a towed car, who is not there: its driver, or a second employee (S:258). */
  'witness',
  'advisor',
  'foreman',
  'team',
  'team_leader',
  'inspector',
  'cashier',
  /** The next cashier, who takes the drawer over. */
  'next_cashier',
  /** The customer when the car, or the belongings, come back. */
  'collector',
  /** Who gave the belongings back. */
  'returned_by',
] as const
export type SignatureRole = (typeof signatureRoles)[number]

/** A field that somebody has signed. Staff sign by their session, so only their name and the time are there. */
export const signature = z.strictObject({
  role: z.enum(signatureRoles),
  name: z.string(),
  at: instant,
  /** Points [x, y] in thousandths of the pad, whose sides are as `signaturePadRatio`. */
  strokes: strokes.nullable(),
})
export type DocumentSignature = z.infer<typeof signature>
