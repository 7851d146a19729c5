import { describe, expect, it } from 'vitest'
import { actions } from '#electron/contract/actions'
import { roles } from '#electron/contract/states'
import { actionsOf, managersDecisions, may, permissions, stationsOf } from '#electron/domain/staff/permissions'
import { checkManagerStays, checkMayManage } from '#electron/domain/staff/manage'
import { afterWrongPin, checkNewPin, secondsLocked, unlockedPin, type PinState } from '#electron/domain/staff/pin'

describe('who may do what', () => {
  it('every action is somebody’s', () => {
    for (const action of actions)
      expect(
        roles.some((role) => permissions[role].includes(action)),
        action,
      ).toBe(true)
  })
  it('what a manager decides, nobody else does', () => {
    for (const action of managersDecisions) {
      expect(
        roles.filter((role) => permissions[role].includes(action)),
        action,
      ).toEqual(['manager'])
    }
  })
  it('the gate does not take money and the cashier does not open the gate', () => {
    expect(may(['gatekeeper'], 'cashier.work')).toBe(false)
    expect(may(['cashier'], 'gate.work')).toBe(false)
  })
  it('final inspection is the inspector’s, not the team’s', () => {
    expect(may(['inspector'], 'workshop.inspect')).toBe(true)
    expect(may(['team_leader', 'technician', 'foreman'], 'workshop.inspect')).toBe(false)
  })
  it('several roles add up', () => {
    expect(stationsOf(['advisor', 'cashier'])).toEqual(['reception', 'cashier'])
    expect(stationsOf(['manager'])).toEqual(['gate', 'reception', 'workshop', 'cashier', 'manager'])
    expect(actionsOf([])).toEqual([])
  })
})

describe('a PIN', () => {
  it('has four to eight digits that are not a pattern', () => {
    expect(checkNewPin('2580').ok).toBe(true)
    expect(checkNewPin('13570246').ok).toBe(true)
    for (const pin of ['123', '123456789', '12a4', ' 1357', ''])
      expect(checkNewPin(pin), pin).toMatchObject({ refusal: { code: 'PIN_MALFORMED' } })
    for (const pin of ['0000', '1234', '987654'])
      expect(checkNewPin(pin), pin).toMatchObject({ refusal: { code: 'PIN_TOO_SIMPLE' } })
  })
  it('is locked by the fifth failure in a row', () => {
    const tries = [1, 2, 3, 4, 5]
    let state: PinState = unlockedPin
    const left = tries.map(() => {
      const next = afterWrongPin(state)
      state = next
      return next.left
    })
    expect(left).toEqual([4, 3, 2, 1, 0])
    expect(state).toMatchObject({ pinFailures: 5, pinLocked: true })
  })
  it('is locked for five minutes of running time, and a restart begins them again', () => {
    expect(secondsLocked(60_000, 60_000)).toBe(300)
    expect(secondsLocked(60_000, 359_001)).toBe(1)
    expect(secondsLocked(60_000, 360_000)).toBe(0)
    expect(secondsLocked(0, 0)).toBe(300)
  })
})

describe('who changes whom', () => {
  const manager = { roles: ['manager'] as const }
  const administrator = { roles: ['administrator'] as const }
  const cashier = { roles: ['cashier'] as const }
  it('only a manager makes a manager, or changes one', () => {
    expect(checkMayManage(administrator, cashier, administrator).ok).toBe(true)
    for (const [before, after] of [
      [manager, null],
      [cashier, manager],
      [manager, cashier],
      [null, manager],
    ] as const) {
      expect(checkMayManage(administrator, before, after)).toMatchObject({ refusal: { code: 'STAFF_ONLY_BY_MANAGER' } })
      expect(checkMayManage(manager, before, after).ok).toBe(true)
    }
  })
  it('somebody stays who is a manager, works here, and can sign in', () => {
    const boss = { ...manager, active: true, hasPin: true }
    const gone = { ...boss, active: false }
    const last = { refusal: { code: 'STAFF_LAST_MANAGER' } }
    expect(checkManagerStays([], gone, boss)).toMatchObject(last)
    expect(checkManagerStays([gone, { ...boss, hasPin: false }], { ...boss, ...cashier }, boss)).toMatchObject(last)
    expect(checkManagerStays([boss], gone, boss).ok).toBe(true)
    expect(checkManagerStays([], boss, boss).ok).toBe(true)
  })
})
