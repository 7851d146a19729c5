import { describe, expect, it } from 'vitest'
import { decideLines, linesAfter, type StopWanted } from '#electron/domain/workshop/stop'

const now = '2026-11-23T02:00:00.000Z'
const later = '2026-11-26T02:00:00.000Z'
const labour = { id: 'l1', name: '常规保养', quantity: 80, state: 'agreed' as const }
const oil = { id: 'p1', name: '机油', quantity: 4_000, state: 'agreed' as const }
const agreed = [labour, oil]

const said = (lineId: string, outcome: StopWanted['outcome'], more: Partial<StopWanted> = {}): StopWanted => ({
  lineId,
  outcome,
  quantity: 1,
  dueAt: null,
  ...more,
})

describe('work that stops', () => {
  it('charges what was done, the part that was done, and nothing of the rest', () => {
    const decided = decideLines(agreed, [said('l1', 'part', { quantity: 30 }), said('p1', 'void')], now)
    expect(decided).toEqual({
      ok: true,
      value: [
        { lineId: 'l1', outcome: 'part', agreedQuantity: 80, quantity: 30, dueAt: null },
        { lineId: 'p1', outcome: 'void', agreedQuantity: 4_000, quantity: 0, dueAt: null },
      ],
    })
    if (decided.ok)
      expect(linesAfter(agreed, decided.value)).toEqual({ ok: true, value: [{ ...labour, quantity: 30 }] })
  })

  it('keeps a day for what is left over, and for nothing else', () => {
    const decided = decideLines(
      agreed,
      [said('l1', 'done', { dueAt: later }), said('p1', 'left_over', { dueAt: later })],
      now,
    )
    expect(decided).toMatchObject({
      value: [
        { dueAt: null, quantity: 80 },
        { dueAt: later, quantity: 0 },
      ],
    })
  })

  it.each([
    ['a line is left out', [said('l1', 'void')], 'STOP_LINES_CHANGED'],
    ['a line is said twice', [said('l1', 'void'), said('l1', 'done')], 'STOP_LINES_CHANGED'],
    ['a part is the whole', [said('l1', 'part', { quantity: 80 }), said('p1', 'done')], 'STOP_PART_TOO_MUCH'],
    ['a part to come has no day', [said('l1', 'done'), said('p1', 'left_over')], 'LEFT_OVER_DUE_MISSING'],
    ['its day is past', [said('l1', 'done'), said('p1', 'left_over', { dueAt: now })], 'LEFT_OVER_DUE_MISSING'],
    ['everything is done', [said('l1', 'done'), said('p1', 'done')], 'STOP_CHANGES_NOTHING'],
  ])('is refused when %s', (_why, wanted, code) => {
    expect(decideLines(agreed, wanted, now)).toMatchObject({ refusal: { code } })
  })

  it('is out of date once the order has other lines', () => {
    const decided = decideLines(agreed, [said('l1', 'void'), said('p1', 'done')], now)
    if (!decided.ok) throw new Error('it can be decided')
    expect(linesAfter([labour], decided.value)).toMatchObject({ refusal: { code: 'STOP_LINES_CHANGED' } })
    expect(linesAfter([labour, { ...oil, quantity: 5_000 }], decided.value)).toMatchObject({
      refusal: { code: 'STOP_LINES_CHANGED' },
    })
  })
})
