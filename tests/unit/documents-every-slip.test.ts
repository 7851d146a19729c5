import { describe, expect, it } from 'vitest'
import { languages } from '#electron/contract/states'
import { documentModel } from '#electron/documents/models/index'
import { documentHash } from '#electron/documents/models/hash'
import { forms, repairOrder } from '#tests/support/documents/forms'
import { paymentReversal, settlement, slips, voucher } from '#tests/support/documents/slips'
import { paper, print } from '#tests/support/printed-slip'

describe('a payment that was reversed', () => {
  it('says how much of what was undone, why, and by whose leave', () => {
    const text = paper(print(paymentReversal, 48))
    for (const words of ['收款冲正单', '冲正 微信', '-813.90', '4200002411237731', '扫错了码', '沈国华', '冲正后待收'])
      expect(text).toContain(words)
  })

  it('stands as such among the payments of the settlement', () => {
    const [payment] = settlement.payments
    if (!payment) throw new Error('the sample has payments')
    const undone = { ...payment, amountFen: -payment.amountFen, tenderedFen: null, changeFen: null }
    expect(paper(print({ ...settlement, payments: [payment, undone] }, 48))).toMatch(/冲正 现金 +-500\.00/)
  })
})

describe('every slip', () => {
  const everyWay = slips.flatMap((model) =>
    languages.flatMap((language) => [32, 48].map((columns) => ({ kind: model.kind, model, language, columns }))),
  )

  it.each(everyWay)(
    '$kind in $language on $columns columns fits its paper and is cut once',
    ({ model, language, columns }) => {
      // The decoder refuses a line that is wider than the paper.
      const { cuts, drawerPulses } = print({ ...model, head: { ...model.head, language } }, columns)
      expect([cuts, drawerPulses]).toEqual([1, 0])
    },
  )

  it.each(slips.map((model) => ({ kind: model.kind, model })))('$kind says that it is a reprint', ({ model }) => {
    expect(print(model, 48, { reprint: 2 }).lines[0]).toContain('补打　第 2 次')
    expect(print(model, 48).lines.join()).not.toContain('补打')
  })

  it('opens the drawer once, and only when asked', () => {
    expect(print(settlement, 48, { openDrawer: true }).drawerPulses).toBe(1)
    expect(print(settlement, 48).drawerPulses).toBe(0)
  })

  it('shows no whole phone number of a customer', () => {
    for (const model of slips) expect(print(model, 48).lines.join('\n')).not.toMatch(/1385123|13905151/)
  })

  it('writes a plate as the screen does, and keeps the area code of a landline', () => {
    const embassy = { ...voucher, car: { ...voucher.car, plate: '使014578' } }
    const landline = { ...embassy, sender: { ...voucher.sender, phone: '051262887777' } }
    const text = print(landline, 48).lines.join('\n')
    expect(text).toContain('使014·578')
    expect(text).toContain('0512****7777')
  })

  it('keeps a name that would be a command on paper as text', () => {
    const nasty = { ...voucher, sender: { ...voucher.sender, name: '王\x1bp\x00\x19\xfa五\x1d\x56\x42\x00' } }
    const { cuts, drawerPulses, lines } = print(nasty, 48)
    expect([cuts, drawerPulses]).toEqual([1, 0])
    expect(lines.join('\n')).toContain('王 p')
  })

  it('keeps the sums of a settlement in one column, above a million too', () => {
    const rich = structuredClone(settlement)
    rich.amounts.totalFen = 123_456_789
    rich.payments = [{ ...rich.payments[0]!, amountFen: 123_456_789, tenderedFen: null, changeFen: null }]
    const figures = print(rich, 32).lines.filter((text) => text.endsWith('1,234,567.89'))
    expect(figures).toHaveLength(2)
  })
})

describe('what a signature covers', () => {
  it('is the same for the same content, in whatever order it was put together', () => {
    const shuffled = Object.fromEntries(Object.entries(repairOrder).reverse())
    expect(documentHash(documentModel.parse(shuffled))).toBe(documentHash(repairOrder))
  })

  it('is another for any other content', () => {
    const dearer = structuredClone(repairOrder)
    dearer.amounts.totalFen += 1
    expect(documentHash(dearer)).not.toBe(documentHash(repairOrder))
  })

  it('does not change by what is added after it', () => {
    const later = { ...repairOrder.later, advice: '', addOns: [] }
    expect(documentHash({ ...repairOrder, signatures: [], later })).toBe(documentHash(repairOrder))
  })
})

it('has a model that says so for every document of a visit', () => {
  for (const model of [...slips, ...forms]) expect(documentModel.parse(model)).toEqual(model)
})
