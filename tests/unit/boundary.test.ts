import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { query } from '#electron/contract/method'
import { listMethods, methods } from '#electron/contract/methods'
import { unstorable } from '#electron/ipc/unstorable'

describe('the list of methods', () => {
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
