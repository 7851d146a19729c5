/** Figures, strokes and sentences as a page shows them. */
import { describe, expect, it } from 'vitest'
import { blockerCodes } from '#electron/contract/blockers'
import { boundaryCodes } from '#electron/contract/envelope'
import { refusalCodes } from '#electron/contract/refusals'
import { languages } from '#electron/contract/states'
import { isSignature, fromStrokes, toStrokes } from '@/components/sign/strokes'
import { fitted } from '@/components/input/photo'
import { provincesBy } from '@/components/plate/plate'
import { amount, hours, money, parseAmount, quantity, whole } from '@/format/number'
import { actText } from '@/i18n/act-text'
import { blockerText } from '@/i18n/blocker-text'
import { errorText } from '@/i18n/error-text'
import { setLanguage, t } from '@/i18n'

describe('figures', () => {
  it('are money to the fen, with a real minus', () => {
    expect(money(131_390)).toBe('¥1,313.90')
    expect(money(-2_300)).toBe('−¥23.00')
    expect(amount(5)).toBe('0.05')
    expect(amount(123_456_789)).toBe('1,234,567.89')
  })

  it('are hours, quantities and kilometres', () => {
    expect(hours(80)).toBe('0.80')
    expect(quantity(1_000)).toBe('1')
    expect(quantity(2_500)).toBe('2.5')
    expect(quantity(10_000)).toBe('10')
    expect(quantity(375)).toBe('0.375')
    expect(whole(48_216)).toBe('48,216')
  })

  it('are read from what a person types, or are none', () => {
    expect(parseAmount('600')).toBe(60_000)
    expect(parseAmount('1,313.9')).toBe(131_390)
    expect(parseAmount('¥ 0.05')).toBe(5)
    for (const wrong of ['', '.', '1.234', '12a', '-5', '1e3']) expect(parseAmount(wrong), wrong).toBeNull()
  })
})

describe('a signature', () => {
  it('is kept in thousandths of the pad, and drawn again at another size', () => {
    const strokes = toStrokes([[{ x: 250, y: 100 }]], 500, 200)
    expect(strokes).toEqual([[[500, 500]]])
    expect(fromStrokes(strokes, 1000, 400)).toEqual([[{ x: 500, y: 200 }]])
  })

  it('never leaves the pad', () => {
    expect(toStrokes([[{ x: -3, y: 205 }]], 500, 200)).toEqual([[[0, 1000]]])
  })

  it('is more than a touch', () => {
    expect(isSignature([])).toBe(false)
    expect(isSignature([[[500, 500]]])).toBe(false)
    expect(
      isSignature([
        [
          [100, 500],
          [400, 520],
        ],
      ]),
    ).toBe(true)
  })
})

it('a photo keeps its proportions within 1600 pixels, and is never blown up', () => {
  expect(fitted(4000, 3000)).toEqual({ width: 1600, height: 1200 })
  expect(fitted(900, 1600)).toEqual({ width: 900, height: 1600 })
})

it('pinyin finds a province, the one it spells in full first', () => {
  expect(provincesBy('su')).toEqual(['苏'])
  expect(provincesBy('ji').slice(0, 2)).toEqual(['冀', '吉'])
  expect(provincesBy('xx')).toEqual([])
})

describe.each(languages)('in %s', (language) => {
  it('every refusal and every blocker is a sentence without a hole', () => {
    setLanguage(language)
    // Every placeholder that any code's params fill; what stays in braces was never filled.
    const params = Object.fromEntries(
      'code number plate count name text length characters zone found expected lastKm box slot thing kind limit asked team next latest dueFen amountFen differenceFen sumFen countedFen inDrawerFen left seconds day order gate id'
        .split(' ')
        .map((param) => [param, 7]),
    )
    for (const code of [...refusalCodes, ...boundaryCodes]) {
      const sentence = errorText({ code, params, retryable: false, id: 'E-1' })
      expect(sentence, code).not.toMatch(/[{}|]|errors\./)
      expect(sentence.length, code).toBeGreaterThan(3)
    }
    for (const code of blockerCodes) expect(blockerText({ code, params }), code).not.toMatch(/[{}|¥]|blockers\./)
  })

  it('codes in a sentence are words, plates have their dot, money its sign', () => {
    setLanguage(language)
    const gate = blockerText({ code: 'QUALITY_GATE_OPEN', params: { order: 'RO', gate: 'final' } })
    expect(gate).toContain(t('words.qualityGate.final'))
    const inside = errorText({ code: 'PLATE_NOT_INSIDE', params: { plate: '苏A1K845' }, retryable: false, id: null })
    expect(inside).toContain('苏A·1K845')
    const due = errorText({ code: 'PAYMENT_EXCEEDS_DUE', params: { dueFen: 81_390 }, retryable: false, id: null })
    expect(due).toContain('¥813.90')
  })

  it('a wait is said once, with its unit', () => {
    setLanguage(language)
    for (const code of ['PIN_LOCKED', 'RECOVERY_PAUSED', 'LOOKUP_PAUSED'] as const) {
      const sentence = errorText({ code, params: { seconds: 300 }, retryable: true, id: null })
      expect(sentence, code).toContain(t('common.minutes', { n: 5 }))
      expect(sentence, code).not.toMatch(/秒|second/)
    }
  })

  it('a refused field is named', () => {
    setLanguage(language)
    const error = { code: 'BAD_INPUT', params: { field: 'owner.phone' }, retryable: false, id: null } as const
    expect(errorText(error)).toContain(t('errors.fields.phone'))
    expect(errorText({ ...error, params: { field: 'x.0' } })).toBe(t('errors.badInput'))
  })

  it('a manager reads what it is about', () => {
    setLanguage(language)
    const refusal = { code: 'APPROVAL_NEEDED', retryable: false, id: null } as const
    const params = { kind: 'labour', limit: 10, asked: 15 }
    const discount = actText('reception.saveEstimate', { ...refusal, params })
    expect(discount).toContain('15')
    expect(discount).toContain(t('words.lineKind.labour'))
    expect(actText('visit.unknown', { ...refusal, params: {} })).toBe(t('errors.codes.APPROVAL_NEEDED'))
  })
})
