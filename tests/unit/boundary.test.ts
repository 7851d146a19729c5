import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { query } from '#electron/contract/method'
import { listMethods, methods } from '#electron/contract/methods'
import { roles, type Role } from '#electron/contract/states'
import { may } from '#electron/domain/staff/permissions'
import { unstorable } from '#electron/ipc/unstorable'

const printing = [
  'gatekeeper',
  'advisor',
  'foreman',
  'team_leader',
  'storekeeper',
  'cashier',
  'insurance_desk',
] as const
const seeing = [...printing, 'technician', 'inspector', 'follow_up_clerk'] as const

/** Whose work each method is, beside the manager's, who stands in anywhere: as the shop says it, apart from the table of permissions. */
const whose: readonly (readonly [RegExp, readonly Role[]])[] = [
  [/^(visit\.|workshop\.(board|teams)$|reception\.(priceItems|workshopStaff)$|prices\.preview$)/, seeing],
  [/^(gate|exitCard)\./, ['gatekeeper']],
  [/^(reception|signing)\./, ['advisor']],
  [/^workshop\.(receive|dispatch)$/, ['foreman']],
  [/^workshop\.(teamLeaderCheck|allowRoadTest)$/, ['foreman', 'team_leader']],
  [/^workshop\.finalInspection$/, ['inspector']],
  [/^workshop\.(startWash|park)$/, ['foreman', 'team_leader', 'technician', 'inspector']],
  [/^workshop\./, ['foreman', 'team_leader', 'technician']],
  [/^cashier\./, ['cashier']],
  [/^prints\./, [...printing, 'administrator']],
  [/^(prices\.|settings\.saveMoney$)/, []],
  [/^(setup|backup|staff|settings|places|events|devices|manager)\./, ['administrator']],
]

describe('the list of methods', () => {
  const forSomebody = [...methods].flatMap(([name, { window, may: action }]) =>
    window === 'staff' && action !== 'anyone' && action !== 'signed_in' ? [[name, action] as const] : [],
  )
  it('asks of nobody’s work only who is there and what they scanned', () => {
    const anybodys = [...methods].filter(([, { window, may: whoMay }]) => window === 'staff' && whoMay === 'signed_in')
    expect(anybodys.map(([name]) => name)).toEqual([
      'session.approvers',
      'session.active',
      'session.approve',
      'scan.resolve',
      'prints.testSlip',
    ])
  })
  it.each(forSomebody)('%s is for those whose work it is', (name, action) => {
    const [, expected] = whose.find(([names]) => names.test(name)) ?? []
    expect(expected, 'nobody has said whose work it is').toBeDefined()
    expect(roles.filter((role) => may([role], action))).toEqual(
      roles.filter((role) => role === 'manager' || expected?.includes(role)),
    )
  })

  it('does not start with a method declared twice', () => {
    const open = query({ may: 'anyone', input: z.strictObject({}), output: z.null() })
    expect(() => listMethods({ gate: { open } }, { gate: { open } })).toThrow('gate.open is declared twice')
  })

  it('lets nobody in without signing in, but where nothing of the shop is changed', () => {
    const open = [...methods].filter(
      ([, { may, kind, window }]) => window === 'staff' && may === 'anyone' && kind === 'command',
    )
    expect(open).toEqual([])
  })
})

describe('what cannot be kept', () => {
  it('is NUL and half a character, found by its path', () => {
    expect(unstorable({ name: '陈䶮 𠮷', items: ['雨伞', { note: 'a\0' }] })).toBe('items.1.note')
    expect(unstorable('\uD800')).toBe('')
    expect(unstorable(['ok', '\uDC00'])).toBe('1')
    expect(unstorable({ name: '陈䶮 𠮷', count: 2, none: null, strokes: [[[1, 2]]] })).toBeUndefined()
  })

  it('is a ring', () => {
    const ring: unknown[] = []
    ring.push(ring)
    expect(unstorable(ring)).toBeDefined()
  })
})
