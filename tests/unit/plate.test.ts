import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  displayedPlate,
  maskedPlate,
  nextPlateKeys,
  normalisedPlate,
  plateKind,
  plateTail,
  provinces,
} from '#electron/contract/plate'
import { checkPlate } from '#electron/domain/vehicle/plate'

describe('a plate', () => {
  it.each([
    ['苏A1K845', 'civil', '苏A·1K845', '苏A·1**45'],
    ['苏AD90211', 'new_energy', '苏A·D90211', '苏A·D***11'],
    ['沪A12345F', 'new_energy', '沪A·12345F', '沪A·1***5F'],
    ['京A1234警', 'police', '京A·1234警', '京A·1**4警'],
    ['苏B9K21学', 'learner', '苏B·9K21学', '苏B·9**1学'],
    ['鲁Q1234挂', 'trailer', '鲁Q·1234挂', '鲁Q·1**4挂'],
    ['粤Z1234港', 'cross_border', '粤Z·1234港', '粤Z·1**4港'],
    ['粤ZA12B澳', 'cross_border', '粤Z·A12B澳', '粤Z·A**B澳'],
    ['使014578', 'embassy', '使014·578', '使014·**8'],
    ['224578使', 'embassy', '224·578使', '224·***使'],
    ['沪A0023领', 'embassy', '沪A·0023领', '沪A·0**3领'],
    ['苏A12345临', 'temporary', '苏A·12345临', '苏A·1***5临'],
  ])('%s is %s, shown as %s and to the public as %s', (plate, kind, displayed, masked) => {
    expect(plateKind(plate)).toBe(kind)
    expect(displayedPlate(plate)).toBe(displayed)
    expect(maskedPlate(plate)).toBe(masked)
  })

  it('is kept in upper case without separators, whatever was typed', () => {
    for (const typed of ['苏a·1k845', ' 苏A 1K845 ', '苏Ａ１Ｋ８４５', '苏A-1k•845'])
      expect(normalisedPlate(typed)).toBe('苏A1K845')
  })

  it.each(['苏A1K84', '苏I1K845', '苏A1O845', '苏A1K8455', '粤Z1234', 'B12345', '苏AD9021Z', ''])(
    '%s fits no pattern',
    (text) => expect(plateKind(text)).toBeUndefined(),
  )

  it('that fits no pattern is taken only after the explicit choice', () => {
    expect(checkPlate('AB 123 CD', false)).toEqual({
      ok: false,
      refusal: { code: 'PLATE_UNUSUAL', params: { plate: 'AB 123 CD' } },
    })
    expect(checkPlate('ab 123 cd', true)).toEqual({ ok: true, value: 'AB123CD' })
    expect(checkPlate('苏a·1k845', false)).toEqual({ ok: true, value: '苏A1K845' })
    expect(checkPlate(' · ', true).ok).toBe(false)
  })

  it('that is unusual is masked all the same', () => {
    expect(maskedPlate('AB123CD')).toBe('A****CD')
    expect(maskedPlate('K1')).toBe('*1')
  })

  it('is spoken by no more than the mask shows', () => {
    expect(plateTail('苏A1K845')).toBe('45')
  })
})

describe('the plate keypad', () => {
  it('begins with the provinces', () => {
    expect(nextPlateKeys('').slice(0, provinces.length)).toEqual([...provinces])
  })
  it('goes on with the letter of the city, then letters and digits without I and O', () => {
    expect(nextPlateKeys('苏')).toEqual([...'ABCDEFGHJKLMNPQRSTUVWXYZ'])
    expect(nextPlateKeys('苏A')).toHaveLength(34)
    expect(nextPlateKeys('苏A')).not.toContain('O')
  })
  it('offers the endings of special plates only where they stand', () => {
    expect(nextPlateKeys('苏A1K84')).toEqual(expect.arrayContaining(['5', 'K', '警', '学', '挂', '临']))
    expect(nextPlateKeys('苏A1K84')).not.toContain('港')
    expect(nextPlateKeys('粤Z1234')).toEqual(expect.arrayContaining(['港', '澳']))
  })
  it('offers an eighth character only to a new-energy or temporary plate', () => {
    expect(nextPlateKeys('苏A1K845')).toEqual(['临'])
    expect(nextPlateKeys('苏AD9021')).toEqual([...'0123456789', '临'])
    expect(nextPlateKeys('沪A12345')).toEqual([...'ABCDEFGHJK', '临'])
    expect(nextPlateKeys('苏AD90211')).toEqual([])
  })
  it('leads to a plate of a known kind, whichever keys are touched', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (touches) => {
        let typed = ''
        for (const touch of touches) {
          const keys = nextPlateKeys(typed)
          if (keys.length === 0) break
          typed += keys[touch % keys.length] ?? ''
        }
        expect(plateKind(typed)).toBeDefined()
      }),
    )
  })
})
