import { z } from 'zod'
import { oldPartsChoices, payers, paymentMethods, repairCategories } from '#electron/contract/states'
import { day, fen, instant } from '#electron/contract/values'
import { amounts, car, head, lines, person, signature, warranty } from './parts'

const payment = z.strictObject({
  method: z.enum(paymentMethods),
  /** What it covers; negative for a reversal. */
  amountFen: fen,
  /** Cash only. */
  tenderedFen: fen.nullable(),
  changeFen: fen.nullable(),
  reference: z.string(),
  at: instant,
})

/** Settlement (结算单): the receipt slip and the A4 list that the customer signs at delivery (S:9 S:41 S:176). */
export const settlement = z.strictObject({
  kind: z.literal('settlement'),
  head,
  number: z.string(),
  orderNumber: z.string(),
  category: z.enum(repairCategories),
  owner: person.nullable(),
  sender: person,
  /** Who pays, where it is not the sender. */
  payer: person.nullable(),
  car,
  odometerKm: z.int().nonnegative(),
  arrivedAt: instant,
  /** When the car leaves; not known while the cashier settles during the wash. */
  leftAt: instant.nullable(),
  lines,
  amounts,
  /** What is covered without money at this counter. */
  coveredByOthers: z.array(z.strictObject({ payer: z.enum(payers).exclude(['customer']), amountFen: fen })),
  depositFen: fen,
  onAccountFen: fen,
  payments: z.array(payment),
  oldParts: z.enum(oldPartsChoices),
  declinedAddOns: z.array(z.strictObject({ title: z.string(), totalFen: fen, safetyCritical: z.boolean() })),
  warranty,
  nextService: z.strictObject({ on: day.nullable(), km: z.int().nullable() }).nullable(),
  advisor: person,
  cashier: z.string(),
  shiftNumber: z.string(),
  settledAt: instant.nullable(),
  signatures: z.array(signature),
})
export type SettlementModel = z.infer<typeof settlement>
export type SettlementPayment = z.infer<typeof payment>
