import { z } from 'zod'
import { paymentMethods } from '#electron/contract/states'
import { day, fen, instant } from '#electron/contract/values'
import { head, signature } from './parts'

const methodTotals = z.strictObject({
  method: z.enum(paymentMethods),
  salesFen: fen,
  /** Positive: what went back. */
  refundsFen: fen,
  /** Put into and taken out of the drawer; cash only, otherwise 0. */
  inFen: fen,
  outFen: fen,
  /** For cash with the float. */
  expectedFen: fen,
  countedFen: fen,
  differenceFen: fen,
})
export type MethodTotals = z.infer<typeof methodTotals>

/** Closing report of a cashier's shift, signed by who hands over and who takes over (S:93 S:245). */
export const shiftReport = z.strictObject({
  kind: z.literal('shift_report'),
  head,
  number: z.string(),
  businessDay: day,
  cashier: z.string(),
  handedTo: z.string().nullable(),
  openedAt: instant,
  closedAt: instant,
  floatFen: fen,
  methods: z.array(methodTotals),
  denominations: z.array(z.strictObject({ valueFen: fen, count: z.int() })),
  onAccountFen: fen,
  insuranceFen: fen,
  warrantyFen: fen,
  discountsFen: fen,
  reversals: z.strictObject({ count: z.int(), amountFen: fen }),
  overrides: z.int(),
  unconfirmedPrints: z.int(),
  settlementCount: z.int(),
  paymentCount: z.int(),
  firstNumber: z.string().nullable(),
  lastNumber: z.string().nullable(),
  explanation: z.string(),
  /** Who took the drawer over, on the report that prints then; null on the first, and missing on those from before there was a second. */
  takenOver: z
    .strictObject({
      name: z.string(),
      at: instant,
      countedFen: fen,
      /** Against what was handed over. */
      differenceFen: fen,
      explanation: z.string(),
    })
    .nullable()
    .default(null),
  signatures: z.array(signature),
})
export type ShiftReport = z.infer<typeof shiftReport>
