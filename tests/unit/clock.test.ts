import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AdvanceableClock, systemClock, type MainClock } from '#electron/main/clock'

const minute = 60_000
const start = new Date('2026-03-02T01:30:00.000Z')

beforeEach(() => vi.useFakeTimers({ now: start }))
afterEach(() => vi.useRealTimers())

describe.each<[string, MainClock]>([
  ['the system clock', systemClock],
  ['a clock that can be put forward', new AdvanceableClock()],
])('%s', (_name, clock) => {
  it('rings once, when the time has passed', () => {
    const rung = vi.fn()
    clock.after(90 * minute, rung)
    vi.advanceTimersByTime(90 * minute - 1)
    expect(rung).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    vi.advanceTimersByTime(90 * minute)
    expect(rung).toHaveBeenCalledOnce()
  })

  it('does not ring what was called off', () => {
    const rung = vi.fn()
    const cancel = clock.after(5 * minute, rung)
    vi.advanceTimersByTime(2 * minute)
    cancel()
    vi.advanceTimersByTime(10 * minute)
    expect(rung).not.toHaveBeenCalled()
  })

  it('rings within a minute of the end of a sleep that it fell due in', () => {
    const rung = vi.fn()
    clock.after(8 * 60 * minute, rung)
    vi.setSystemTime(start.getTime() + 9 * 60 * minute)
    vi.advanceTimersByTime(minute + 1)
    expect(rung).toHaveBeenCalledOnce()
  })
})

describe('putting the clock forward', () => {
  it('rings what falls due on the way, in order and at its time, and what that sets up', () => {
    const clock = new AdvanceableClock()
    const heard: string[] = []
    const note = (what: string) => heard.push(`${what} ${clock.now().toISOString().slice(11, 16)}`)
    clock.after(45 * minute, () => note('late'))
    clock.after(30 * minute, () => {
      note('progress')
      clock.after(10 * minute, () => note('again'))
    })
    clock.after(120 * minute, () => note('never'))
    clock.advance(60 * minute)
    expect(heard).toEqual(['progress 02:00', 'again 02:10', 'late 02:15'])
    expect(clock.now()).toEqual(new Date(start.getTime() + 60 * minute))
  })

  it('brings nearer what is still to come', () => {
    const clock = new AdvanceableClock()
    const rung = vi.fn()
    clock.after(60 * minute, rung)
    clock.advance(59 * minute)
    vi.advanceTimersByTime(minute)
    expect(rung).toHaveBeenCalledOnce()
  })
})
