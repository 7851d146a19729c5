import { describe, expect, it } from 'vitest'
import { transition } from '#electron/domain/machine'
import { visitMachine } from '#electron/domain/visit/machine'
import { comesToReception, firstVisitState } from '#electron/domain/visit/purpose'

const nothing = { otherBlockers: 0, blockers: 0, clearedFrom: null }

describe('a visit', () => {
  it('comes to reception for a repair, an enquiry or a tow-in; others are cleared as they arrive', () => {
    expect(comesToReception('repair')).toBe(true)
    expect(firstVisitState('tow_in')).toBe('arrived')
    expect(firstVisitState('showroom')).toBe('cleared')
    expect(firstVisitState('staff')).toBe('cleared')
  })

  it('is taken by one advisor', () => {
    expect(transition(visitMachine, 'arrived', 'take', nothing)).toEqual({ ok: true, value: 'with_advisor' })
    expect(transition(visitMachine, 'with_advisor', 'take', nothing)).toMatchObject({
      refusal: { code: 'VISIT_ALREADY_TAKEN' },
    })
  })

  it('is cleared when nothing but the card holds it, and leaves when nothing does', () => {
    expect(transition(visitMachine, 'in_service', 'clear', { ...nothing, otherBlockers: 2 })).toMatchObject({
      refusal: { code: 'STILL_HELD', params: { count: 2 } },
    })
    expect(transition(visitMachine, 'in_service', 'clear', { ...nothing, blockers: 1 })).toMatchObject({ ok: true })
    expect(transition(visitMachine, 'cleared', 'leave', { ...nothing, blockers: 1 })).toMatchObject({
      refusal: { code: 'STILL_HELD', params: { count: 1 } },
    })
  })

  it('goes back to where it was when it is taken up again', () => {
    const again = (clearedFrom: 'with_advisor' | 'in_service' | null) =>
      transition(visitMachine, 'cleared', 'take_up_again', { ...nothing, clearedFrom })
    expect(again('in_service')).toMatchObject({ value: 'in_service' })
    expect(again('with_advisor')).toMatchObject({ value: 'with_advisor' })
    expect(again(null)).toMatchObject({ value: 'with_advisor' })
  })

  it('leaves unserved only while nobody has taken it', () => {
    expect(transition(visitMachine, 'arrived', 'leave_unserved', nothing)).toMatchObject({ value: 'departed' })
    expect(transition(visitMachine, 'with_advisor', 'leave_unserved', nothing)).toMatchObject({
      refusal: { code: 'VISIT_NOT_POSSIBLE_NOW', params: { state: 'with_advisor', event: 'leave_unserved' } },
    })
  })
})
