import { describe, expect, it } from 'vitest'
import type { QualityGate } from '#electron/contract/states'
import { checkGate, gatesPassedIn, nextGateOf, type GateCheck } from '#electron/domain/inspection/gates'
import { recheckItems } from '#electron/contract/states'
import { checkRecheck, type RecheckAnswers } from '#electron/domain/inspection/recheck'

const check = (gate: QualityGate, round: number, passed = true): GateCheck => ({ gate, round, passed })
const firstTwo = [check('self', 1), check('team_leader', 1)]
const sign = (gate: QualityGate, earlier: GateCheck[], round = 1, change = {}) =>
  checkGate({ gate, passed: true, defect: '', by: 'inspector', ...change }, earlier, round, ['technician', 'leader'])

describe('the three quality gates', () => {
  it('come in their order', () => {
    expect(nextGateOf([], 1)).toBe('self')
    expect(nextGateOf(firstTwo, 1)).toBe('final')
    expect(sign('final', [])).toMatchObject({
      refusal: { code: 'QUALITY_GATE_OUT_OF_ORDER', params: { next: 'self' } },
    })
    expect(sign('self', firstTwo)).toMatchObject({ refusal: { code: 'QUALITY_GATE_OUT_OF_ORDER' } })
    expect(sign('final', firstTwo).ok).toBe(true)
  })
  it('have passed when all three have, in one round', () => {
    expect(gatesPassedIn(firstTwo, 1)).toBe(false)
    expect(gatesPassedIn([...firstTwo, check('final', 1)], 1)).toBe(true)
    expect(nextGateOf([...firstTwo, check('final', 1)], 1)).toBeNull()
  })
  it('start again after a failure: none of the earlier passes counts', () => {
    const failed = [...firstTwo, check('final', 1, false)]
    expect(nextGateOf(failed, 1)).toBeNull()
    expect(sign('final', failed)).toMatchObject({ refusal: { code: 'QUALITY_GATE_NOT_NOW' } })
    expect(nextGateOf(failed, 2)).toBe('self')
    expect(gatesPassedIn([...failed, check('self', 2), check('team_leader', 2)], 2)).toBe(false)
    expect(
      gatesPassedIn([...failed, ...(['self', 'team_leader', 'final'] as const).map((gate) => check(gate, 2))], 2),
    ).toBe(true)
  })
  it('start again too when more work came in between', () => {
    expect(nextGateOf(firstTwo, 2)).toBe('self')
  })
  it('end with somebody who did not work on the car (S:79 S:81)', () => {
    expect(sign('final', firstTwo, 1, { by: 'technician' })).toMatchObject({
      refusal: { code: 'INSPECTOR_WORKED_ON_IT' },
    })
    expect(sign('self', [], 1, { by: 'technician' }).ok).toBe(true)
  })
  it('name the defect when one fails', () => {
    expect(sign('self', [], 1, { passed: false, defect: ' ' })).toMatchObject({ refusal: { code: 'DEFECT_MISSING' } })
    expect(sign('self', [], 1, { passed: false, defect: '右前轮螺栓未紧固' }).ok).toBe(true)
  })
})

describe('the re-check', () => {
  const all: RecheckAnswers = {
    itemsDone: true,
    papersGathered: true,
    totalChecked: true,
    leaderSigned: true,
    outsideFine: true,
    belongingsComplete: true,
    interiorClean: true,
    coversRemoved: true,
  }
  it('passes with everything seen to', () => {
    expect(checkRecheck(all).ok).toBe(true)
    expect(recheckItems).toHaveLength(8)
  })
  it('says what is left', () => {
    expect(checkRecheck({ ...all, leaderSigned: false, coversRemoved: false })).toMatchObject({
      refusal: { code: 'RECHECK_INCOMPLETE', params: { open: 'leaderSigned,coversRemoved' } },
    })
  })
})
