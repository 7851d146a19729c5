import { z } from 'zod'
import { command, query } from './method'
import { refusalCodes } from './refusals'
import { paymentMethods, settlementStates, shiftStates } from './states'
import { day, fen, fenTyped, id, instant, note } from './values'
import { orderLine, totals } from './visit/order-line'

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
  /** Why it was reversed. */
  reason: z.string(),
  /** Entered in the asking cashier's open shift, and not yet confirmed. */
  mayTakeBack: z.boolean(),
  /** Confirmed in the asking cashier's open shift, and not reversed. */
  mayReverse: z.boolean(),
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
  /** What the customer pays, in Chinese capitals. */
  capitals: z.string(),
  notCustomersFen: fen,
  /** The order's terms are 签单: what is due is usually put on account. */
  onAccountAgreed: z.boolean(),
  /** Covered by the customer's signature instead of money (C4). */
  onAccountFen: fen,
  /** The customer has signed the list with the advisor. */
  signed: z.boolean(),
  /** It was covered in the asking cashier's open shift. */
  coveredByMe: z.boolean(),
  /** It is open, or a payment was reversed after it was closed: there is something to receive or to confirm. */
  toReceive: z.boolean(),
  payments: z.array(paymentView),
  coveredFen: fen,
  /** What is still to be received, after entered payments; negative when more was paid than is owed now. */
  dueFen: fen,
  /** Why nothing can be received for this order now. */
  held: z.enum(refusalCodes).nullable(),
})
export type SettlementView = z.output<typeof settlementView>

export const shiftView = z.object({
  id,
  number: z.string(),
  state: z.enum(shiftStates),
  cashierName: z.string(),
  businessDay: day,
  openedAt: instant,
  /** It was opened on an earlier business day and never closed. */
  overnight: z.boolean(),
  closedAt: instant.nullable(),
  floatFen: fen,
  sales: byMethod,
  reversals: byMethod,
  cashInFen: fen,
  cashOutFen: fen,
  expected: byMethod,
  counted: byMethod.nullable(),
  settlements: z.int(),
  onAccountFen: fen,
  entries: z.array(z.object({ direction: z.enum(['in', 'out']), amountFen: fen, reason: z.string(), at: instant })),
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
        /** What the customer pays: without insurer, warranty and rework. */
        customersFen: fen,
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
  /** Confirms with what is still due on account (签单): a manager allows it, and the customer signs with the advisor (C4). */
  coverOnAccount: command({ may: 'cashier.work', input: z.strictObject({ settlementId: id }), output: settlementView }),
  /** Put on account by mistake, in the same shift: with a manager, as a payment is reversed. */
  takeOffAccount: command({
    may: 'cashier.work',
    input: z.strictObject({ settlementId: id, reason: note.min(1) }),
    output: settlementView,
  }),
  /** A wrong payment, in the same shift: an entry of its own, with a manager; a slip says so (C6). */
  reversePayment: command({
    may: 'cashier.work',
    input: z.strictObject({ paymentId: id, reason: note.min(1) }),
    output: settlementView,
  }),
  shift: query({ may: 'cashier.work', input: z.strictObject({}), output: shiftView.nullable() }),
  /** Whose drawer may be taken over, to whom one's own may be handed, and whose shift is open beside it. */
  drawer: query({
    may: 'cashier.work',
    input: z.strictObject({}),
    output: z.object({
      colleagues: z.array(z.object({ id, name: z.string() })),
      /** Handed to whoever asks, and not yet taken over; the newest. */
      takeOver: z
        .object({ shiftId: id, number: z.string(), fromName: z.string(), cashFen: fen, closedAt: instant })
        .nullable(),
      otherShifts: z.array(
        z.object({ number: z.string(), cashierName: z.string(), openedAt: instant, overnight: z.boolean() }),
      ),
    }),
  }),
  openShift: command({ may: 'cashier.work', input: z.strictObject({ floatFen: fenTyped }), output: shiftView }),
  /** Opens with the drawer that a colleague handed over: being signed in signs for it (S:93). */
  takeOverShift: command({
    may: 'cashier.work',
    input: z.strictObject({
      shiftId: id,
      floatFen: fenTyped,
      /** Why the float is not what was handed over. */
      explanation: note,
    }),
    output: shiftView,
  }),
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
