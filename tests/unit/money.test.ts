import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitals } from '#electron/domain/money/capitals'
import { formatFen, lineAmountFen, percentOfFen, shareOutFen } from '#electron/domain/money/money'

describe('the amount of a line', () => {
  it('is hours × price for labour', () => {
    expect(lineAmountFen({ kind: 'labour', quantity: 80, unitPriceFen: 20_000 })).toBe(16_000)
  })
  it('is quantity × price for everything else', () => {
    expect(lineAmountFen({ kind: 'part', quantity: 4_000, unitPriceFen: 6_850 })).toBe(27_400)
    expect(lineAmountFen({ kind: 'other', quantity: 1_000, unitPriceFen: 4_500 })).toBe(4_500)
  })
  it('goes half up to the fen', () => {
    expect(lineAmountFen({ kind: 'part', quantity: 500, unitPriceFen: 1 })).toBe(1)
    expect(lineAmountFen({ kind: 'part', quantity: 499, unitPriceFen: 1 })).toBe(0)
    expect(lineAmountFen({ kind: 'labour', quantity: 33, unitPriceFen: 10_050 })).toBe(3_317)
  })
  it('stays exact beyond what a double holds on the way', () => {
    expect(lineAmountFen({ kind: 'part', quantity: 99_999_999, unitPriceFen: 99_999_999 })).toBe(9_999_999_800_000)
  })
})

describe('a percentage', () => {
  it('is half up to the fen', () => {
    expect(percentOfFen(16_000, 5)).toBe(800)
    expect(percentOfFen(10, 5)).toBe(1)
    expect(percentOfFen(9, 5)).toBe(0)
  })
  it('takes halves of a percent', () => {
    expect(percentOfFen(100_00, 7.5)).toBe(750)
  })
})

describe('sharing out', () => {
  it('loses and invents no fen, and gives nobody more than the next whole fen', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 6 }), (sum, weights) => {
        const shares = shareOutFen(sum, weights)
        const whole = weights.reduce((a, b) => a + b, 0)
        expect(shares.reduce((a, b) => a + b, 0)).toBe(whole === 0 ? 0 : sum)
        for (const [i, share] of shares.entries())
          expect(Math.abs(share - (whole === 0 ? 0 : (sum * (weights[i] ?? 0)) / whole))).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a sum in figures', () => {
  it.each([
    [131_390, '1,313.90'],
    [5, '0.05'],
    [0, '0.00'],
    [100_000_000, '1,000,000.00'],
    [-81_390, '-813.90'],
  ])('%i fen is %s', (fen, text) => expect(formatFen(fen)).toBe(text))
})

describe('a sum in Chinese capitals', () => {
  it.each([
    [131_390, '壹仟叁佰壹拾叁元玖角'],
    [0, '零元整'],
    [5, '伍分'],
    [30, '叁角'],
    [100, '壹元整'],
    [1_000, '壹拾元整'],
    [101, '壹元零壹分'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [140_950, '壹仟肆佰零玖元伍角'],
    [600_714, '陆仟零柒元壹角肆分'],
    [168_032, '壹仟陆佰捌拾元叁角贰分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [1_000_100_00, '壹佰万零壹佰元整'],
    [1_000_000_500, '壹仟万零伍元整'],
    [20_000_000_000, '贰亿元整'],
    [20_000_000_100, '贰亿零壹元整'],
    [20_000_500_000, '贰亿零伍仟元整'],
    [-5_000, '负伍拾元整'],
  ])('%i fen is %s', (fen, text) => expect(capitals(fen)).toBe(text))

  it('tells every sum apart and never says zero twice', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999_999), fc.nat(99_999_999_999), (a, b) => {
        expect(capitals(a) === capitals(b)).toBe(a === b)
        expect(capitals(a)).not.toMatch(/零零|零元[^整]|undefined/)
      }),
    )
  })
})
