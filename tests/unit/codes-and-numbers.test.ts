import { describe, expect, it } from 'vitest'
import { isBadge } from '#electron/contract/codes'
import { checkCollector, isException } from '#electron/domain/delivery/collector'
import { sayableNumber } from '#electron/domain/numbering'
import { makeCode, readCode } from '#electron/domain/scan/code'
import { leastWarranty } from '#electron/domain/warranty/warranty'

describe('a scanned code', () => {
  it.each([
    ['exit_card', '027', 'FLC-027'],
    ['voucher', '7KQ2M9XA4TB3NCDE', 'FLV-7KQ2M9XA4TB3NCDE'],
    ['key_tag', '012A7Q', 'FLK-012A7Q'],
    ['badge', 'ZH4R7T2M', 'FLB-ZH4R7T2M'],
  ] as const)('of %s is read as it was made', (what, body, code) => {
    expect(makeCode(what, body)).toBe(code)
    expect(readCode(code)).toEqual({ what, code })
    expect(readCode(` ${code.toLowerCase()} `)).toEqual({ what, code })
  })
  it.each([
    ['FLB-ZH4R7T2M', true],
    [' flb-zh4r7t2m ', true],
    ['ＦＬＢ－ZH4R7T2M', true],
    ['FLC-027', false],
    ['FLB', false],
  ])('%s is a badge: %s', (code, badge) => {
    expect(isBadge(code)).toBe(badge)
  })
  it('that is a bare number is an exit card’s', () => {
    expect(readCode('0004839201')).toEqual({ what: 'exit_card', code: '0004839201' })
  })
  it.each(['FLX-027', 'FLV-', 'https://example.com', '苏A1K845', ''])('%s is nothing we know', (text) => {
    expect(readCode(text)).toEqual({ what: 'unknown', text })
  })
})

describe('a number people can say', () => {
  it('counts per business day, and grows after 999', () => {
    expect(sayableNumber('order', '2026-11-23', 7)).toBe('RO-20261123-007')
    expect(sayableNumber('settlement', '2026-11-23', 1_000)).toBe('ST-20261123-1000')
  })
})

describe('who collects the car', () => {
  const sender = { voucherReturned: true, collectorIsSender: true, identitySeen: '', senderPhoned: false }
  it('is the sender with the voucher, and nothing more is asked', () => {
    expect(isException(sender)).toBe(false)
    expect(checkCollector(sender).ok).toBe(true)
  })
  it('without the voucher shows who they are', () => {
    expect(isException({ ...sender, voucherReturned: false })).toBe(true)
    expect(checkCollector({ ...sender, voucherReturned: false })).toMatchObject({
      refusal: { code: 'IDENTITY_NOT_SEEN' },
    })
    expect(checkCollector({ ...sender, voucherReturned: false, identitySeen: '身份证' }).ok).toBe(true)
  })
  it('for somebody else also waits for a call to the sender', () => {
    const other = { ...sender, collectorIsSender: false, identitySeen: '身份证' }
    expect(checkCollector(other)).toMatchObject({ refusal: { code: 'SENDER_NOT_PHONED' } })
    expect(checkCollector({ ...other, senderPhoned: true }).ok).toBe(true)
  })
})

describe('the warranty of the work', () => {
  it('is never less than the rules allow', () => {
    expect(leastWarranty.whole_vehicle).toEqual({ km: 20_000, days: 100 })
    expect(leastWarranty.second_maintenance).toEqual({ km: 5_000, days: 30 })
    expect(leastWarranty.minor).toEqual({ km: 2_000, days: 10 })
  })
})
