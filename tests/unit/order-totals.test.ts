import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineKinds, payers, roundings, type Role } from '#electron/contract/states'
import { checkDiscount } from '#electron/domain/order/discount'
import { addOnEffect, notCustomersFen, orderTotals, splitByPayer, type TotalLine } from '#electron/domain/order/totals'

const labour = (quantity: number, unitPriceFen: number, payer: TotalLine['payer'] = 'customer'): TotalLine => ({
  kind: 'labour',
  quantity,
  unitPriceFen,
  payer,
})
const part = (quantity: number, unitPriceFen: number, payer: TotalLine['payer'] = 'customer'): TotalLine => ({
  kind: 'part',
  quantity,
  unitPriceFen,
  payer,
})

const service = [labour(80, 20_000), part(4_000, 6_850), part(1_000, 4_500), part(1_000, 8_990)]
const brakePads = [labour(150, 20_000), part(1_000, 46_800)]
const fivePercentOffLabour = { labourDiscountPercent: 5, partsDiscountPercent: 0, rounding: 'none' } as const
const nothingOff = { labourDiscountPercent: 0, partsDiscountPercent: 0, rounding: 'none' } as const

describe('an order’s total', () => {
  it('keeps labour and parts apart, and takes the discount once, from the sum of labour', () => {
    expect(orderTotals(service, fivePercentOffLabour)).toEqual({
      labourFen: 16_000,
      partsFen: 40_890,
      otherFen: 0,
      labourDiscountFen: 800,
      partsDiscountFen: 0,
      roundingFen: 0,
      totalFen: 56_090,
    })
  })

  it('takes an add-on in under the same discount', () => {
    const totals = orderTotals([...service, ...brakePads], fivePercentOffLabour)
    expect(totals).toMatchObject({ labourFen: 46_000, labourDiscountFen: 2_300, partsFen: 87_690, totalFen: 131_390 })
  })

  it('says what an add-on costs as the total after less the total before', () => {
    expect(addOnEffect(service, brakePads, fivePercentOffLabour)).toEqual({
      grossFen: 76_800,
      discountFen: 1_500,
      roundingFen: 0,
      amountFen: 75_300,
    })
  })

  it('rounds off to 0.10 or to 1.00, always in the customer’s favour', () => {
    const lines = [part(1_000, 12_397)]
    expect(orderTotals(lines, { ...nothingOff, rounding: 'jiao' })).toMatchObject({ roundingFen: 7, totalFen: 12_390 })
    expect(orderTotals(lines, { ...nothingOff, rounding: 'yuan' })).toMatchObject({ roundingFen: 97, totalFen: 12_300 })
  })

  it('never rounds off what an insurer or a warranty pays', () => {
    const lines = [part(1_000, 12_397, 'insurance'), part(1_000, 555)]
    const terms = { ...nothingOff, rounding: 'yuan' } as const
    expect(splitByPayer(lines, terms)).toMatchObject({ insurance: 12_397, customer: 500 })
    expect(notCustomersFen(lines, terms)).toBe(12_397)
  })

  it('shares a discount among payers by their lines of that kind', () => {
    const lines = [labour(100, 30_000), labour(100, 10_000, 'warranty'), part(1_000, 5_000, 'warranty')]
    expect(splitByPayer(lines, { ...nothingOff, labourDiscountPercent: 10 })).toEqual({
      customer: 27_000,
      warranty: 14_000,
      insurance: 0,
      rework: 0,
      internal: 0,
    })
  })
})

const anyLine = fc.record({
  kind: fc.constantFrom(...lineKinds),
  quantity: fc.integer({ min: 1, max: 50_000 }),
  unitPriceFen: fc.nat(500_000),
  payer: fc.constantFrom(...payers),
})
const anyTerms = fc.record({
  labourDiscountPercent: fc.nat(200).map((half) => half / 2),
  partsDiscountPercent: fc.nat(200).map((half) => half / 2),
  rounding: fc.constantFrom(...roundings),
})

describe('whatever is on an order', () => {
  it('the payers’ shares are the total, and sums less discounts and rounding are too', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), anyTerms, (lines, terms) => {
        const totals = orderTotals(lines, terms)
        const shares = splitByPayer(lines, terms)
        expect(payers.reduce((sum, payer) => sum + shares[payer], 0)).toBe(totals.totalFen)
        expect(
          totals.labourFen +
            totals.partsFen +
            totals.otherFen -
            totals.labourDiscountFen -
            totals.partsDiscountFen -
            totals.roundingFen,
        ).toBe(totals.totalFen)
        for (const payer of payers) expect(shares[payer]).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('an add-on’s parts add up to its amount', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), fc.array(anyLine, { maxLength: 6 }), anyTerms, (a, b, terms) => {
        const effect = addOnEffect(a, b, terms)
        expect(effect.grossFen - effect.discountFen - effect.roundingFen).toBe(effect.amountFen)
      }),
    )
  })
})

describe('who may take off how much', () => {
  const limits = { advisor: { labour: 10, parts: 0 } }
  const check = (roles: readonly Role[], labour: number, parts: number) =>
    checkDiscount(roles, { labour, parts }, limits)

  it('an advisor 10 % of labour and nothing of parts', () => {
    expect(check(['advisor'], 10, 0).ok).toBe(true)
    expect(check(['advisor'], 10.5, 0)).toEqual({
      ok: false,
      refusal: { code: 'DISCOUNT_BEYOND_LIMIT', params: { kind: 'labour', limit: 10, asked: 10.5 } },
    })
    expect(check(['advisor'], 0, 1)).toMatchObject({ refusal: { params: { kind: 'part', limit: 0 } } })
  })
  it('a cashier none, a manager any', () => {
    expect(check(['cashier'], 0.5, 0).ok).toBe(false)
    expect(check(['cashier'], 0, 0).ok).toBe(true)
    expect(check(['manager'], 100, 100).ok).toBe(true)
  })
  it('somebody with several roles the widest of them', () => {
    expect(check(['cashier', 'advisor'], 8, 0).ok).toBe(true)
  })
})
