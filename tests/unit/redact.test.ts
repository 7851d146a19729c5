import { describe, expect, it } from 'vitest'
import { redact } from '#electron/logging/redact'

const logged = (value: unknown) => JSON.stringify(redact(value))

describe('what is logged', () => {
  it.each([
    ['a plate', 'gate 苏A1K845 left', 'gate [plate] left'],
    ['a plate as people write it', '苏A·1K845', '[plate]'],
    ['a new-energy plate', 'car 沪AD12345 in', 'car [plate] in'],
    ['a police plate', '苏A1234警', '[plate]'],
    ['a mobile number', 'call 13951712345 now', 'call [phone] now'],
    ['a mobile number with spaces', '+86 139 5171 2345', '[phone]'],
    ['a landline', '025-84712345', '[phone]'],
    ['a VIN', 'LSVAM4187C2184847', '[vin]'],
    ['a name', 'customer 王䶮 signed', 'customer [text] signed'],
    ['what somebody typed', 'note: 前轮异响，低速明显', 'note: [text]，[text]'],
  ])('holds no %s', (_what, text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it('keeps what a maintainer needs', () => {
    const details = {
      method: 'gate.arrive',
      id: '0198b2f4-7c1e-7a3d-9b54-3f0c1d2e4a5b',
      tookMs: 12,
      sequence: 13951712,
    }
    expect(redact(details)).toEqual(details)
    expect(redact('2026-03-02T01:30:00.000Z')).toBe('2026-03-02T01:30:00.000Z')
    expect(redact({ visiting: 'x', savings: 3, shipping: 'y' })).toEqual({ visiting: 'x', savings: 3, shipping: 'y' })
  })

  it('holds nothing of fields about a person, in whatever script', () => {
    expect(redact({ customerName: 'Anna Smith', pin: 1234, staff: { badge_code: 'B7' } })).toEqual({
      customerName: '[private]',
      pin: '[private]',
      staff: { badge_code: '[private]' },
    })
  })

  it('reaches into errors, their causes, lists and keys', () => {
    const error = Object.assign(new Error('no room for 苏A1K845', { cause: new Error('called 13951712345') }), {
      code: 'SQLITE_FULL',
    })
    for (const text of [logged(error), logged([{ deep: [error] }]), logged({ 苏A1K845: 1 })]) {
      expect(text).not.toMatch(/A1K845|13951712345|苏/)
    }
    expect(redact(error)).toMatchObject({ error: 'Error', code: 'SQLITE_FULL', cause: { message: 'called [phone]' } })
  })

  it('ends on cycles, bytes and endless lists', () => {
    const cycle: Record<string, unknown> = { photo: new Uint8Array(4096), list: new Array(10_000).fill('x') }
    cycle['self'] = cycle
    expect(logged(cycle).length).toBeLessThan(2000)
    expect(logged(cycle)).toContain('[4096 bytes]')
  })
})
