import { describe, expect, it } from 'vitest'
import { yardPlace } from '#electron/domain/gate/yard'

describe('where a car inside is', () => {
  it('is waiting until the workshop has it', () => {
    expect(yardPlace('arrived', [], false)).toBe('waiting')
    expect(yardPlace('with_advisor', ['quoted'], false)).toBe('waiting')
  })
  it('is in work while any of its orders is', () => {
    expect(yardPlace('in_service', ['delivered', 'paused'], false)).toBe('in_work')
  })
  it('is finished when the workshop is done with all of them', () => {
    expect(yardPlace('in_service', ['rechecking', 'declined'], false)).toBe('finished')
  })
  it('is cleared whatever its orders say, and on the road whatever else', () => {
    expect(yardPlace('cleared', ['in_progress'], false)).toBe('cleared')
    expect(yardPlace('in_service', ['in_progress'], true)).toBe('road_test')
  })
})
