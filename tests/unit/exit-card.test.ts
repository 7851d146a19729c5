import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCards } from '#electron/domain/exit-card/count'
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

  it('stands in for another one, and is good for as much as that was', () => {
    for (const standsInFor of ['with_visitor', 'with_reception', 'cleared_to_leave'] as const) {
      expect(go('in_rack', 'stand_in', { standsInFor })).toEqual({ ok: true, value: standsInFor })
    }
    expect(go('with_visitor', 'stand_in')).toMatchObject({ refusal: { code: 'EXIT_CARD_ALREADY_OUT' } })
    expect(go('lost', 'stand_in')).toMatchObject({ refusal: { code: 'EXIT_CARD_LOST' } })
  })

  it('was not the wrong one once reception has scanned it', () => {
    expect(go('with_visitor', 'correct')).toMatchObject({ value: 'in_rack' })
    expect(go('with_reception', 'correct').ok).toBe(false)
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

describe('a count of the cards', () => {
  const states: ExitCardState[] = [
    'in_rack',
    'in_rack',
    'with_visitor',
    'with_reception',
    'cleared_to_leave',
    'lost',
    'retired',
  ]
  const cards = states.map((state, at) => ({ id: `c${at}`, number: `00${at}`, state }))

  it('says what is missing from the rack', () => {
    expect(countCards(cards, new Set(['c0']))).toEqual({
      inRack: 1,
      withCustomers: 2,
      withReception: 1,
      lost: 1,
      missing: ['001'],
      outButHere: [],
    })
  })

  it('says what lies in the rack although it is out, or lost from a car that is inside', () => {
    expect(countCards(cards, new Set(['c0', 'c1', 'c3', 'c5', 'c6']))).toEqual({
      inRack: 4,
      withCustomers: 2,
      withReception: 0,
      lost: 0,
      missing: [],
      outButHere: ['003', '005'],
    })
  })

  it('finds every card that is not retired in exactly one place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...exitCardMachine.states), fc.boolean())), (drawn) => {
        const some = drawn.map(([state], at) => ({ id: `c${at}`, number: String(at), state }))
        const seen = new Set(some.filter((_, at) => drawn[at]?.[1]).map(({ id }) => id))
        const { inRack, withCustomers, withReception, lost, missing } = countCards(some, seen)
        const live = some.filter(({ state }) => state !== 'retired').length
        expect(inRack + withCustomers + withReception + lost + missing.length).toBe(live)
      }),
    )
  })
})
