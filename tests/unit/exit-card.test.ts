import { describe, expect, it } from 'vitest'
import { exitCardMachine, type ExitCardEvent, type ExitCardFacts } from '#electron/domain/exit-card/machine'
import { isRepeatedScan } from '#electron/domain/gate/repeated-scan'
import { possibleEvents, transition } from '#electron/domain/machine'
import type { ExitCardState } from '#electron/contract/states'

const facts: ExitCardFacts = {
  number: '027',
  comesToReception: true,
  visitTaken: true,
  otherBlockers: 0,
  wasWithReception: true,
}
const go = (state: ExitCardState, event: ExitCardEvent, change: Partial<ExitCardFacts> = {}) =>
  transition(exitCardMachine, state, event, { ...facts, ...change })

describe('an exit card', () => {
  it('goes round with a repair: rack, visitor, reception, visitor again, rack', () => {
    const way: ExitCardEvent[] = ['issue', 'hand_in', 'return', 'collect']
    const states = way.reduce<ExitCardState[]>(
      (passed, event) => {
        const result = go(passed.at(-1) ?? 'in_rack', event)
        return result.ok ? [...passed, result.value] : passed
      },
      ['in_rack'],
    )
    expect(states).toEqual(['in_rack', 'with_visitor', 'with_reception', 'cleared_to_leave', 'in_rack'])
  })

  it('stays with an enquirer, who leaves with it', () => {
    expect(go('with_visitor', 'clear')).toEqual({ ok: true, value: 'cleared_to_leave' })
  })

  it('is cleared at once for a visitor who does not come to reception', () => {
    expect(go('in_rack', 'issue', { comesToReception: false })).toEqual({ ok: true, value: 'cleared_to_leave' })
  })

  it('is not returned while anything else holds the car', () => {
    expect(go('with_reception', 'return', { otherBlockers: 3 })).toEqual({
      ok: false,
      refusal: { code: 'STILL_HELD', params: { count: 3 } },
    })
  })

  it('is asked about again at the gate', () => {
    expect(go('cleared_to_leave', 'collect', { otherBlockers: 1 }).ok).toBe(false)
  })

  it('leaves unserved only while nobody has taken the visitor', () => {
    expect(go('with_visitor', 'collect_unserved', { visitTaken: false }).ok).toBe(true)
    expect(go('with_visitor', 'collect_unserved')).toMatchObject({ refusal: { code: 'VISIT_ALREADY_TAKEN' } })
  })

  it('is not handed in before an advisor has taken the visit', () => {
    expect(go('with_visitor', 'hand_in', { visitTaken: false })).toMatchObject({ refusal: { code: 'VISIT_NOT_TAKEN' } })
  })

  it('says why it cannot be issued', () => {
    expect(go('with_visitor', 'issue')).toMatchObject({
      refusal: { code: 'EXIT_CARD_ALREADY_OUT', params: { number: '027' } },
    })
    expect(go('lost', 'issue')).toMatchObject({ refusal: { code: 'EXIT_CARD_LOST' } })
    expect(go('retired', 'issue')).toMatchObject({ refusal: { code: 'EXIT_CARD_RETIRED' } })
  })

  it('goes back to where it was when a cleared visit is taken up again', () => {
    expect(go('cleared_to_leave', 'take_up_again')).toMatchObject({ value: 'with_reception' })
    expect(go('cleared_to_leave', 'take_up_again', { wasWithReception: false })).toMatchObject({
      value: 'with_visitor',
    })
  })

  it('can be lost from anywhere, and found again', () => {
    for (const state of exitCardMachine.states)
      expect(possibleEvents(exitCardMachine, state).includes('lose'), state).toBe(
        state !== 'lost' && state !== 'retired',
      )
    expect(go('lost', 'find')).toMatchObject({ value: 'in_rack' })
  })
})

describe('a card scanned twice', () => {
  const issued = '2026-11-23T01:12:03.000Z'
  it('within thirty seconds is the same arrival or departure', () => {
    expect(isRepeatedScan(issued, '2026-11-23T01:12:03.000Z', 30)).toBe(true)
    expect(isRepeatedScan(issued, '2026-11-23T01:12:33.000Z', 30)).toBe(true)
  })
  it('later means something new', () => {
    expect(isRepeatedScan(issued, '2026-11-23T01:12:33.001Z', 30)).toBe(false)
  })
})
