import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkCashOut,
  checkDenominations,
  differences,
  expectedByMethod,
  largestDifference,
} from '#electron/domain/cashier/count'
import { shiftMachine } from '#electron/domain/cashier/shift'
import { transition } from '#electron/domain/machine'
import { balanceOf, checkPayment } from '#electron/domain/settlement/balance'
import { maySettle, settlementMachine } from '#electron/domain/settlement/machine'

const cash = (amountFen: number, tenderedFen: number | null = null) =>
  ({ method: 'cash', amountFen, tenderedFen, reference: '' }) as const

describe('a payment', () => {
  it('of cash gives change', () => {
    expect(checkPayment(cash(50_000, 60_000), 131_390)).toEqual({ ok: true, value: { changeFen: 10_000 } })
    expect(checkPayment(cash(50_000), 131_390)).toEqual({ ok: true, value: { changeFen: 0 } })
  })
  it('is never more than is due, never nothing, never less than was tendered for it', () => {
    expect(checkPayment(cash(131_391), 131_390)).toMatchObject({
      refusal: { code: 'PAYMENT_EXCEEDS_DUE', params: { dueFen: 131_390 } },
    })
    expect(checkPayment(cash(0), 100)).toMatchObject({ refusal: { code: 'PAYMENT_NOT_POSITIVE' } })
    expect(checkPayment(cash(50_000, 49_999), 131_390)).toMatchObject({ refusal: { code: 'TENDERED_TOO_LITTLE' } })
  })
  it('by anything but cash names its reference, and has nothing tendered', () => {
    const wechat = { method: 'wechat', amountFen: 81_390, tenderedFen: null, reference: '4200001234' } as const
    expect(checkPayment(wechat, 81_390)).toEqual({ ok: true, value: { changeFen: null } })
    expect(checkPayment({ ...wechat, reference: ' ' }, 81_390)).toMatchObject({
      refusal: { code: 'PAYMENT_REFERENCE_MISSING' },
    })
    expect(checkPayment({ ...wechat, tenderedFen: 90_000 }, 81_390)).toMatchObject({
      refusal: { code: 'TENDERED_ONLY_FOR_CASH' },
    })
  })
})

describe('a settlement', () => {
  const sum = { totalFen: 131_390, notCustomersFen: 0, onAccountFen: 0 }
  const paid = (amountFen: number, state: 'entered' | 'confirmed' | 'taken_back' = 'entered') => ({ amountFen, state })

  it('is due what is not covered yet; what was taken back does not count', () => {
    expect(balanceOf(sum, [paid(50_000), paid(81_390, 'taken_back')])).toEqual({ coveredFen: 50_000, dueFen: 81_390 })
    expect(balanceOf(sum, [paid(50_000), paid(81_390)])).toEqual({ coveredFen: 131_390, dueFen: 0 })
  })
  it('counts what warranty, insurer and account cover', () => {
    expect(balanceOf({ totalFen: 1_000, notCustomersFen: 300, onAccountFen: 700 }, []).dueFen).toBe(0)
  })
  it('is open again by exactly what is reversed', () => {
    const payments = [paid(50_000, 'confirmed'), paid(81_390, 'confirmed'), paid(-50_000, 'confirmed')]
    expect(balanceOf(sum, payments).dueFen).toBe(50_000)
  })
  it('is covered to the fen or not at all', () => {
    const facts = { orderState: 'washing', needsConsent: false, dueFen: 0 } as const
    expect(transition(settlementMachine, 'open', 'cover', facts)).toMatchObject({ value: 'covered' })
    expect(transition(settlementMachine, 'open', 'cover', { ...facts, dueFen: 1 })).toMatchObject({
      refusal: { code: 'SETTLEMENT_NOT_COVERED' },
    })
    expect(transition(settlementMachine, 'open', 'cover', { ...facts, needsConsent: true })).toMatchObject({
      refusal: { code: 'ORDER_NEEDS_CONSENT' },
    })
  })
  it('takes money from the three gates on, during the wash too, and not while the car is in work', () => {
    expect(maySettle('washing')).toBe(true)
    expect(maySettle('in_inspection')).toBe(false)
    const inWork = { orderState: 'in_progress', needsConsent: false, dueFen: 100 } as const
    expect(transition(settlementMachine, 'open', 'enter_payment', inWork)).toMatchObject({
      refusal: { code: 'SETTLEMENT_TOO_EARLY' },
    })
  })
  it('after closing takes only reversals, and what is due again by them', () => {
    const facts = { orderState: 'delivered', needsConsent: false, dueFen: 0 } as const
    const dueAgain = { ...facts, dueFen: 500 }
    expect(transition(settlementMachine, 'closed', 'reverse', facts)).toMatchObject({ value: 'closed' })
    expect(transition(settlementMachine, 'closed', 'enter_payment', facts).ok).toBe(false)
    expect(transition(settlementMachine, 'closed', 'enter_payment', dueAgain)).toMatchObject({ value: 'closed' })
    expect(transition(settlementMachine, 'closed', 'cover', dueAgain).ok).toBe(false)
    expect(transition(settlementMachine, 'closed', 'cover', facts)).toMatchObject({ value: 'closed' })
    expect(transition(settlementMachine, 'closed', 'reopen', facts).ok).toBe(false)
  })

  it('never takes in more than it is due, whatever is entered', () => {
    fc.assert(
      fc.property(fc.nat(500_000), fc.array(fc.integer({ min: -10, max: 300_000 })), (totalFen, amounts) => {
        const payments: { amountFen: number; state: 'entered' }[] = []
        for (const amountFen of amounts) {
          const { dueFen } = balanceOf({ ...sum, totalFen }, payments)
          if (checkPayment(cash(amountFen), dueFen).ok) payments.push({ amountFen, state: 'entered' })
        }
        expect(balanceOf({ ...sum, totalFen }, payments).dueFen).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('a shift', () => {
  const payments = [
    { method: 'cash', state: 'confirmed', amountFen: 50_000 },
    { method: 'wechat', state: 'confirmed', amountFen: 81_390 },
    { method: 'cash', state: 'entered', amountFen: 7_700 },
    { method: 'cash', state: 'taken_back', amountFen: 9_900 },
    { method: 'wechat', state: 'confirmed', amountFen: -1_390 },
  ] as const
  const entries = [
    { direction: 'in', amountFen: 20_000 },
    { direction: 'out', amountFen: 5_000 },
  ] as const
  const expected = expectedByMethod(50_000, payments, entries)

  it('expects the float, confirmed payments less reversals, and cash put in less cash taken out', () => {
    expect(expected).toEqual({ cash: 115_000, wechat: 80_000, alipay: 0, bank_card: 0, transfer: 0 })
  })
  it('shows each method’s difference, and the largest', () => {
    const counted = { ...expected, cash: 114_950, wechat: 80_010 }
    const difference = differences(counted, expected)
    expect(difference).toMatchObject({ cash: -50, wechat: 10, alipay: 0 })
    expect(largestDifference(difference)).toBe(-50)
  })
  it('needs a word about a difference', () => {
    const facts = { unconfirmedPayments: 0, differenceFen: -50, explained: false }
    expect(transition(shiftMachine, 'counting', 'close', facts)).toMatchObject({
      refusal: { code: 'SHIFT_DIFFERENCE_UNEXPLAINED', params: { differenceFen: -50 } },
    })
    expect(transition(shiftMachine, 'counting', 'close', { ...facts, explained: true })).toMatchObject({
      value: 'closed',
    })
  })
  it('is not counted while a payment is neither confirmed nor taken back', () => {
    const facts = { unconfirmedPayments: 1, differenceFen: 0, explained: false }
    expect(transition(shiftMachine, 'open', 'start_counting', facts)).toMatchObject({
      refusal: { code: 'SHIFT_PAYMENTS_UNCONFIRMED' },
    })
  })
  it('takes payments only while it is open', () => {
    const facts = { unconfirmedPayments: 0, differenceFen: 0, explained: false }
    expect(transition(shiftMachine, 'counting', 'take_payment', facts)).toMatchObject({
      refusal: { code: 'SHIFT_NOT_OPEN' },
    })
  })
  it('counts notes and coins that add up to the cash', () => {
    expect(checkDenominations({ '10000': 11, '5000': 1, '50': 0 }, 115_000)).toMatchObject({ ok: true })
    expect(checkDenominations({ '10000': 11 }, 115_000)).toMatchObject({
      refusal: { code: 'SHIFT_DENOMINATIONS_DIFFER', params: { sumFen: 110_000, countedFen: 115_000 } },
    })
  })
  it('gives out no cash that is not there', () => {
    expect(checkCashOut(115_001, 115_000)).toMatchObject({ refusal: { code: 'CASH_NOT_ENOUGH' } })
  })
})
