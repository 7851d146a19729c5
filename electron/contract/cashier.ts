import { z } from 'zod'
import { command, query } from './method'
import { paymentMethods, settlementStates, shiftStates } from './states'
import { day, fen, fenTyped, id, instant, note } from './values'
import { orderLine, totals } from './visit'

const byMethod = z.partialRecord(z.enum(paymentMethods), fen)

export const paymentView = z.object({
  id,
  state: z.enum(['entered', 'confirmed', 'taken_back']),
  method: z.enum(paymentMethods),
  amountFen: fen,
  tenderedFen: fen.nullable(),
  changeFen: fen.nullable(),
  reference: z.string(),
  reversesPaymentId: id.nullable(),
  /** True when a later entry reversed it. */
  reversed: z.boolean(),
  at: instant,
  byName: z.string(),
})

export const settlementView = z.object({
  id,
  number: z.string(),
  state: z.enum(settlementStates),
  orderId: id,
  orderNumber: z.string(),
  visitId: id,
  plate: z.string(),
  car: z.string(),
  senderName: z.string(),
  senderPhone: z.string(),
  payerName: z.string(),
  odometerKm: z.int().nullable(),
  cardNumber: z.string(),
  advisorName: z.string(),
  finalCheckAt: instant.nullable(),
  washing: z.boolean(),
  lines: z.array(orderLine),
  totals,
  /** The whole sum in Chinese capitals. */
  capitals: z.string(),
  notCustomersFen: fen,
  onAccountFen: fen,
  payments: z.array(paymentView),
  coveredFen: fen,
  /** What is still to be received: after entered payments. */
  dueFen: fen,
})
export type SettlementView = z.output<typeof settlementView>

export const shiftView = z.object({
  id,
  number: z.string(),
  state: z.enum(shiftStates),
  cashierName: z.string(),
  businessDay: day,
  openedAt: instant,
  closedAt: instant.nullable(),
  floatFen: fen,
  sales: byMethod,
  reversals: byMethod,
  cashInFen: fen,
  cashOutFen: fen,
  expected: byMethod,
  counted: byMethod.nullable(),
  settlements: z.int(),
  firstNumber: z.string(),
  lastNumber: z.string(),
  unconfirmedPrints: z.int(),
})
export type ShiftView = z.output<typeof shiftView>

export const cashier = {
  queue: query({
    may: 'cashier.work',
    input: z.strictObject({}),
    output: z.array(
      z.object({
        orderId: id,
        orderNumber: z.string(),
        visitId: id,
        plate: z.string(),
        car: z.string(),
        senderName: z.string(),
        totalFen: fen,
        /** `covered` rows stay until the card is returned, so that a slip can be printed again. */
        state: z.enum(['to_open', 'open', 'covered']),
        waits: z.boolean().nullable(),
        onAccount: z.boolean(),
      }),
    ),
  }),
  /** Opens, or shows, the settlement of an order; possible once all three gates have passed (C1). */
  openSettlement: command({ may: 'cashier.work', input: z.strictObject({ orderId: id }), output: settlementView }),
  settlement: query({ may: 'cashier.work', input: z.strictObject({ settlementId: id }), output: settlementView }),
  /** One payment of several; cash with what was tendered. Needs the cashier's own open shift. */
  enterPayment: command({
    may: 'cashier.work',
    input: z.strictObject({
      settlementId: id,
      method: z.enum(paymentMethods),
      amountFen: fenTyped.min(1),
      tenderedFen: fenTyped.nullable(),
      reference: z.string().trim().max(64),
    }),
    output: settlementView,
  }),
  /** Before it is confirmed only. */
  takeBackPayment: command({ may: 'cashier.work', input: z.strictObject({ paymentId: id }), output: settlementView }),
  /** Confirms what was entered, to the fen; prints the slip; opens the drawer once when cash is among it. */
  confirm: command({ may: 'cashier.work', input: z.strictObject({ settlementId: id }), output: settlementView }),
  /** A wrong payment, in the same shift: an entry of its own, with a manager (C6). */
  reversePayment: command({
    may: 'cashier.work',
    input: z.strictObject({ paymentId: id, reason: note.min(1) }),
    output: settlementView,
  }),
  shift: query({ may: 'cashier.work', input: z.strictObject({}), output: shiftView.nullable() }),
  openShift: command({ may: 'cashier.work', input: z.strictObject({ floatFen: fenTyped }), output: shiftView }),
  moveCash: command({
    may: 'cashier.work',
    input: z.strictObject({ direction: z.enum(['in', 'out']), amountFen: fenTyped.min(1), reason: note.min(1) }),
    output: shiftView,
  }),
  startCounting: command({ may: 'cashier.work', input: z.strictObject({}), output: shiftView }),
  backToWork: command({ may: 'cashier.work', input: z.strictObject({}), output: shiftView }),
  /** Counted by method, cash by denomination; a difference is explained; the report prints (C3). */
  closeShift: command({
    may: 'cashier.work',
    input: z.strictObject({
      counted: z.partialRecord(z.enum(paymentMethods), fenTyped),
      /** Value in fen → number of notes or coins. */
      denominations: z.record(z.string().regex(/^\d{1,6}$/), z.int().min(0).max(100_000)),
      explanation: note,
      handedTo: id.nullable(),
    }),
    output: shiftView,
  }),
}
