import { describe, expect, it } from 'vitest'
import { orderStates, publicStages } from '#electron/contract/states'
import { boardState, lateMinutes, lateReason, publicStage } from '#electron/domain/lounge/stage'

describe('what the lounge shows', () => {
  it('is one of six steps, which only go forward along an order’s way', () => {
    const steps = orderStates.map((state) => publicStages.indexOf(publicStage(state)))
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(new Set(steps).size).toBe(publicStages.length)
    expect(publicStage(null)).toBe('reception')
  })
  it('says what is waited for', () => {
    const quiet = { pauseReason: null, addOnAsked: false }
    expect(boardState({ ...quiet, orderState: null })).toBe('reception')
    expect(boardState({ ...quiet, orderState: 'in_progress' })).toBe('in_work')
    expect(boardState({ orderState: 'paused', pauseReason: 'part', addOnAsked: false })).toBe('waiting_part')
    expect(boardState({ orderState: 'in_progress', pauseReason: null, addOnAsked: true })).toBe('waiting_customer')
    expect(boardState({ ...quiet, orderState: 'ready' })).toBe('ready')
  })
})

describe('lateness', () => {
  const promised = '2026-11-23T07:00:00.000Z'
  it.each([
    ['2026-11-23T06:00:00.000Z', 0],
    ['2026-11-23T07:02:00.000Z', 0],
    ['2026-11-23T07:03:00.000Z', 5],
    ['2026-11-23T07:21:40.000Z', 20],
    ['2026-11-23T08:58:00.000Z', 120],
  ])('expected at %s is about %i minutes', (expected, minutes) => {
    expect(lateMinutes(promised, expected)).toBe(minutes)
  })
  it('cannot be told without a promise', () => {
    expect(lateMinutes(null, promised)).toBe(0)
  })
  it('gives its reason only when there is lateness', () => {
    expect(lateReason(0, { pauseReason: 'part', moreWorkAgreed: false })).toBe('none')
    expect(lateReason(20, { pauseReason: 'part', moreWorkAgreed: true })).toBe('part')
    expect(lateReason(20, { pauseReason: null, moreWorkAgreed: true })).toBe('more_work')
    expect(lateReason(20, { pauseReason: null, moreWorkAgreed: false })).toBe('none')
  })
})
