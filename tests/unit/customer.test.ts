import { describe, expect, it } from 'vitest'
import { checkPhone, maskedPhone, phoneTail } from '#electron/domain/customer/phone'

describe('a phone number', () => {
  it.each([
    ['13812341234', '13812341234'],
    ['138 1234-1234', '13812341234'],
    ['+86 138 1234 1234', '13812341234'],
    ['0086-13812341234', '13812341234'],
    ['１３８１２３４１２３４', '13812341234'],
    ['010-62345678', '01062345678'],
    ['(0512) 6288 7777', '051262887777'],
    ['+86 512 6288 7777', '051262887777'],
    ['400-820-8820', '4008208820'],
    ['+852 9123 4567', '+85291234567'],
    ['00886 912 345 678', '+886912345678'],
  ])('%s is %s', (typed, phone) => expect(checkPhone(typed)).toEqual({ ok: true, value: phone }))

  it.each(['12812341234', '1381234123', '138123412345', '9123', '+86123', 'abc', ''])('%s is none', (typed) =>
    expect(checkPhone(typed)).toMatchObject({ refusal: { code: 'PHONE_MALFORMED', params: { text: typed } } }),
  )

  it('of a landline says when only its area code is missing', () => {
    expect(checkPhone('6288 7777')).toMatchObject({ refusal: { code: 'PHONE_WITHOUT_AREA_CODE' } })
  })

  it('shows the public its ends only', () => {
    expect(maskedPhone('13812341234')).toBe('138****1234')
    expect(maskedPhone('051262887777')).toBe('0512****7777')
    expect(maskedPhone('+85291234567')).toBe('+852****4567')
    expect(maskedPhone('1234567')).toBe('****67')
    expect(maskedPhone('')).toBe('')
    expect(phoneTail('13812341234')).toBe('1234')
  })
})
