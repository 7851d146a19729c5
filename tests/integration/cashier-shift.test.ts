/** The drawer from the float to the count, and from one cashier to the next. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OutputOf } from '#electron/contract/index'
import { people } from '#electron/demonstration/people'
import { eachDatabase } from '#tests/support/databases'
import { closing, inCash, Till } from '#tests/support/till'

const { cashier, manager } = people

eachDatabase((_name, open) => {
  let till: Till

  beforeEach(async () => {
    till = await Till.open(await open())
  })
  afterEach(() => till.close())

  it('takes nothing without an open shift of that cashier', async () => {
    await till.untilSettling()
    const { id } = await till.settle()
    expect(await till.refused(inCash(id, 100))).toBe('SHIFT_NOT_OPEN')
    await till.openShift()
    expect((await till.shop.refusal(cashier, 'cashier.openShift', { floatFen: 0 })).params).toEqual({
      number: 'SH-20261123-001',
    })
    await till.shop.call(cashier, 'cashier.startCounting', {})
    expect(await till.refused(inCash(id, 100))).toBe('SHIFT_NOT_OPEN')
    await till.shop.call(cashier, 'cashier.backToWork', {})
    expect((await till.enter(inCash(id, 100))).dueFen).toBe(131_290)
  })

  it('hands the drawer to the next cashier, who takes over what was counted or says why not', async () => {
    await till.openShift(50_000)
    const drawer = await till.shop.call(cashier, 'cashier.drawer', {})
    const next = drawer.colleagues.find(({ name }) => name === manager)?.id ?? ''
    expect(drawer).toMatchObject({ takeOver: null, otherShifts: [] })
    await till.shop.call(cashier, 'cashier.startCounting', {})
    const counted = { counted: { cash: 50_000 }, denominations: { '10000': 5 } }
    const self = (await till.shop.read((reader) => reader.staff.first({ name: cashier })))?.id ?? ''
    expect((await till.shop.refusal(cashier, 'cashier.closeShift', closing({ ...counted, handedTo: self }))).code).toBe(
      'STAFF_UNKNOWN',
    )
    const { id: shiftId } = await till.shop.call(cashier, 'cashier.closeShift', closing({ ...counted, handedTo: next }))
    const report = (await till.room.lastSlip()).lines.join('\n')
    expect(report).toContain('接班人')
    expect((await till.shop.call(manager, 'cashier.drawer', {})).takeOver).toMatchObject({
      shiftId,
      fromName: cashier,
      cashFen: 50_000,
    })
    const take = (floatFen: number, explanation = '') => ({ shiftId, floatFen, explanation })
    expect((await till.shop.refusal(cashier, 'cashier.takeOverShift', take(50_000))).code).toBe(
      'SHIFT_NOT_HANDED_TO_YOU',
    )
    expect(await till.shop.refusal(manager, 'cashier.takeOverShift', take(49_900))).toEqual({
      code: 'SHIFT_FLOAT_DIFFERS',
      params: { handedFen: 50_000 },
    })
    expect(await till.shop.call(manager, 'cashier.takeOverShift', take(49_900, '少一元'))).toMatchObject({
      floatFen: 49_900,
    })
    expect((await till.shop.call(manager, 'cashier.drawer', {})).takeOver).toBeNull()
    const again = (await till.room.lastSlip()).lines
    const last = again.findIndex((line) => line.startsWith('接班人'))
    expect(again.slice(0, 12)).toEqual(report.split('\n').slice(0, 12))
    expect(again.slice(last, last + 5).map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      `接班人 ${manager}`,
      expect.stringMatching(/^接班 2026-11-23/),
      '实点 499.00',
      '差额 -1.00',
      '差额说明 少一元',
    ])
    expect(again.join('\n')).not.toContain('补打')
  })

  it('says the next morning that a shift was left open', async () => {
    await till.openShift()
    expect(await till.shop.call(cashier, 'cashier.shift', {})).toMatchObject({ overnight: false })
    await till.shop.advance(24 * 60)
    expect(await till.shop.call(cashier, 'cashier.shift', {})).toMatchObject({ overnight: true })
    expect((await till.shop.call(manager, 'cashier.drawer', {})).otherShifts).toMatchObject([
      { cashierName: cashier, number: 'SH-20261123-001', overnight: true },
    ])
  })

  it('closes the shift with what it should hold', async () => {
    await till.untilSettling()
    await till.openShift(50_000)
    await till.payAsInTheStory()
    await till.shop.call(cashier, 'cashier.moveCash', { direction: 'in', amountFen: 10_000, reason: '换零钱' })
    await till.shop.call(cashier, 'cashier.moveCash', { direction: 'out', amountFen: 10_000, reason: '换零钱' })
    expect(
      await till.shop.refusal(cashier, 'cashier.moveCash', { direction: 'out', amountFen: 100_001, reason: '存银行' }),
    ).toEqual({ code: 'CASH_NOT_ENOUGH', params: { inDrawerFen: 100_000 } })

    const counting = await till.shop.call(cashier, 'cashier.startCounting', {})
    expect(counting.expected).toEqual({ cash: 100_000, wechat: 81_390, alipay: 0, bank_card: 0, transfer: 0 })
    const refusal = (input: Parameters<typeof closing>[0]) =>
      till.shop.refusal(cashier, 'cashier.closeShift', closing(input)).then(({ code }) => code)
    expect(await refusal({ counted: { cash: 100_000 }, denominations: { '10000': 10 } })).toBe('SHIFT_COUNT_INCOMPLETE')
    const counted = { cash: 100_000, wechat: 81_390 }
    expect(await refusal({ counted, denominations: { '10000': 9 } })).toBe('SHIFT_DENOMINATIONS_DIFFER')
    expect(await refusal({ counted: { ...counted, wechat: 81_000 }, denominations: { '10000': 10 } })).toBe(
      'SHIFT_DIFFERENCE_UNEXPLAINED',
    )

    const closed: OutputOf<'cashier.closeShift'> = await till.shop.call(
      cashier,
      'cashier.closeShift',
      closing({ counted, denominations: { '10000': 9, '5000': 2 } }),
    )
    expect(closed).toMatchObject({ state: 'closed', settlements: 1, firstNumber: 'ST-20261123-001' })
    expect(await till.shop.call(cashier, 'cashier.shift', {})).toBeNull()
    const report = (await till.room.slips()).at(-1)?.lines.join('\n') ?? ''
    for (const figure of ['SH-20261123-001', '1,000.00', '813.90', '500.00', cashier]) expect(report).toContain(figure)
  })

  it('does not count a shift while a payment is neither confirmed nor taken back', async () => {
    await till.untilSettling()
    await till.openShift()
    const { id } = await till.settle()
    await till.enter(inCash(id, 100))
    expect((await till.shop.refusal(cashier, 'cashier.startCounting', {})).code).toBe('SHIFT_PAYMENTS_UNCONFIRMED')
  })
})
