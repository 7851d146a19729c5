import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkVin, vinCheckDigit } from '#electron/domain/vehicle/vin'

describe('a VIN', () => {
  it.each(['11111111111111111', '1M8GDM9AXKP042788', '5GZCZ43D13S812715', '5gzcz43d13s812715', ' 1M8GDM9A-XKP042788 '])(
    '%s is right',
    (vin) => expect(checkVin(vin, '')).toMatchObject({ ok: true }),
  )

  it('is kept in upper case without spaces', () => {
    expect(checkVin(' 1m8gdm9axkp 042788', '')).toEqual({ ok: true, value: '1M8GDM9AXKP042788' })
  })

  it('has seventeen characters', () => {
    expect(checkVin('1M8GDM9AXKP04278', '')).toMatchObject({ refusal: { code: 'VIN_LENGTH', params: { length: 16 } } })
    expect(checkVin('', '')).toMatchObject({ refusal: { code: 'VIN_LENGTH', params: { length: 0 } } })
  })

  it('has no I, O or Q, nor anything else that is no letter or digit', () => {
    expect(checkVin('1M8GDM9AXKPO42I88', '')).toMatchObject({
      refusal: { code: 'VIN_CHARACTERS', params: { characters: 'O I' } },
    })
    expect(checkVin('沪M8GDM9AXKP042788', 'x')).toMatchObject({ refusal: { code: 'VIN_CHARACTERS' } })
  })

  it('with a failing check digit is accepted only with a remark', () => {
    expect(checkVin('1M8GDM9A1KP042788', '')).toEqual({
      ok: false,
      refusal: { code: 'VIN_CHECK_DIGIT', params: { found: '1', expected: 'X' } },
    })
    expect(checkVin('1M8GDM9A1KP042788', ' ').ok).toBe(false)
    expect(checkVin('1M8GDM9A1KP042788', '欧洲进口车，无校验位').ok).toBe(true)
  })

  it('shows any single wrong digit', () => {
    const digits = fc.array(fc.nat(9), { minLength: 17, maxLength: 17 })
    fc.assert(
      fc.property(digits, fc.nat(16), fc.integer({ min: 1, max: 9 }), (figures, place, change) => {
        const vin = figures.join('')
        const right = `${vin.slice(0, 8)}${vinCheckDigit(vin)}${vin.slice(9)}`
        if (place === 8) return
        const wrongDigit = (Number(right[place]) + change) % 10
        const wrong = `${right.slice(0, place)}${wrongDigit}${right.slice(place + 1)}`
        expect(checkVin(right, '').ok).toBe(true)
        expect(checkVin(wrong, '').ok).toBe(false)
      }),
    )
  })
})
