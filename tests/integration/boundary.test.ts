import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { boundaryCodes, type Answer } from '#electron/contract/envelope'
import { methods } from '#electron/contract/methods'
import { refusalCodes } from '#electron/contract/refusals'
import { roles } from '#electron/contract/states'
import { may } from '#electron/domain/staff/permissions'
import type { AnyWindow } from '#electron/services/session/window'
import { eachDatabase, onSqlite } from '#tests/support/databases'
import { FrontDesk } from '#tests/support/front-desk'
import { rightInput, wrongInputs } from '#tests/support/samples'

const known: readonly string[] = [...boundaryCodes, ...refusalCodes]
const doors: readonly string[] = ['UNKNOWN_METHOD', 'NOT_ALLOWED', 'SIGNED_OUT', 'LOCKED']

const windowOf = (desk: FrontDesk, name: string): AnyWindow =>
  methods.get(name)?.window === 'lounge' ? desk.lounge : desk.staff
const call = (name: string, input: unknown) => ({ method: name, input, requestId: v7() })
const codeOf = (answer: Answer<unknown>) => (answer.ok ? 'ok' : answer.error.code)

/** A person who may do everything sits there, whatever the call before has done. */
const manned = (desk: FrontDesk) => {
  desk.uptimeSeconds += 3_600
  desk.staff.session.signIn(desk.id('沈国华'), 5)
  return desk
}

/** Made up, with no other role beside it. */
async function oneOfEachRole(desk: FrontDesk) {
  const template = await desk.database.read((reader) => reader.staff.get(desk.id('沈国华')))
  if (!template) throw new Error('the starter shop has its manager')
  const people = roles.map((role) => ({ ...template, id: v7(), name: role, badgeCode: null, roles: [role] }))
  await desk.database.command((writer) => writer.staff.insert(...people))
  return people
}

eachDatabase((_name, open) => {
  it('answers every method about records that there are not, in words', async () => {
    const desk = await FrontDesk.open(await open())
    for (const [name, method] of methods) {
      const answer = await manned(desk).send(call(name, rightInput(method)), windowOf(desk, name))
      expect([name, codeOf(answer)]).toEqual([name, expect.toBeOneOf(['ok', ...refusalCodes])])
    }
    expect(desk.logged).toEqual([])
  })
})

onSqlite((open) => {
  describe('what a page sends', () => {
    it.each([...methods])('%s takes only what its schema says', async (name, method) => {
      const desk = await FrontDesk.open(await open())
      const right = rightInput(method)
      expect(method.input.safeParse(right).success).toBe(true)
      for (const input of wrongInputs(right)) {
        const answer = await manned(desk).send(call(name, input), windowOf(desk, name))
        const code = codeOf(answer)
        if (!method.input.safeParse(input).success) expect(code).toBe('BAD_INPUT')
        else expect(['ok', ...known]).toContain(code)
        expect(code).not.toBe('INTERNAL')
        expect(JSON.stringify(answer)).not.toMatch(/polluted|node_modules|SELECT|sqlite/i)
      }
      expect(desk.logged).toEqual([])
      expect('polluted' in {}).toBe(false)
    })

    it('is refused before anything else when it is no call', async () => {
      const desk = manned(await FrontDesk.open(await open()))
      const right = call('gate.overview', {})
      for (const raw of [
        undefined,
        null,
        'gate.overview',
        [],
        [right],
        { ...right, method: 1 },
        { ...right, method: 'x'.repeat(10_000_000) },
        { ...right, requestId: 'again' },
        { ...right, approvalId: {} },
        { ...right, staffId: desk.id('沈国华') },
        { input: {} },
      ]) {
        expect(codeOf(await desk.send(raw))).toBe('BAD_INPUT')
      }
      expect(desk.logged).toEqual([])
    })

    it('names no method that is not declared', async () => {
      const desk = manned(await FrontDesk.open(await open()))
      for (const name of [
        '',
        'gate',
        'gate.',
        'gate.open',
        '__proto__',
        'constructor',
        'gate.constructor',
        'toString',
      ]) {
        expect(codeOf(await desk.send(call(name, {})))).toBe('UNKNOWN_METHOD')
      }
    })

    it('is no command without a request id', async () => {
      const desk = manned(await FrontDesk.open(await open()))
      const answer = await desk.send({ method: 'gate.scanCard', input: { code: 'FLC-027' } })
      expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_INPUT', params: { field: 'requestId' } } })
    })

    it('is told which field is wrong, and not what was in it', async () => {
      const desk = manned(await FrontDesk.open(await open()))
      const answer = await desk.send(call('gate.askByPlate', { plate: ['<script>'] }))
      expect(answer).toEqual({
        ok: false,
        error: { code: 'BAD_INPUT', params: { field: 'plate' }, retryable: false, id: null },
      })
    })
  })

  describe('who may ask', () => {
    it('is the table of roles, method by method', async () => {
      const desk = await FrontDesk.open(await open())
      const people = await oneOfEachRole(desk)
      for (const [name, method] of methods) {
        if (method.window === 'lounge') continue
        for (const person of people) {
          desk.staff.session.signIn(person.id, 5)
          const code = codeOf(await desk.send(call(name, rightInput(method))))
          const needed = method.may
          const allowed = needed === 'anyone' || needed === 'signed_in' || may(person.roles, needed)
          const answered = doors.includes(code) ? code : 'let in'
          expect([name, person.name, answered]).toEqual([name, person.name, allowed ? 'let in' : 'NOT_ALLOWED'])
        }
      }
    })

    it.each([
      ['signed_out', 'SIGNED_OUT'],
      ['locked', 'LOCKED'],
    ] as const)('is nobody while the window is %s, but for signing in', async (state, code) => {
      const desk = await FrontDesk.open(await open())
      const people = await oneOfEachRole(desk)
      const answered = new Set<string>()
      for (const [name, method] of methods) {
        if (method.window === 'lounge') continue
        for (const person of people) {
          desk.staff.session.signIn(person.id, 5)
          if (state === 'locked') desk.staff.session.lock()
          else desk.staff.session.signOut()
          const found = codeOf(await desk.send(call(name, rightInput(method))))
          if (found !== code) answered.add(name)
        }
      }
      // The same for everybody: one that answers a single role more would be in the list.
      expect([...answered]).toEqual([
        'session.current',
        'session.people',
        'session.byBadge',
        'session.signIn',
        'session.signOut',
        'session.lock',
        'setup.state',
        'setup.openShop',
        'setup.printRecoveryCode',
        'setup.finish',
        'setup.tryPrinter',
        'setup.openDemonstration',
        'setup.leaveDemonstration',
        'app.clock',
        'app.info',
        'app.status',
        'scan.take',
        // Each refuses once there is a shop.
        'backup.listBeforeShop',
        'backup.lookBeforeShop',
        'backup.restoreBeforeShop',
        'backup.openFolderBeforeShop',
        'staff.recover',
      ])
    })

    it('is each window for its own contract, whoever is signed in', async () => {
      const desk = await FrontDesk.open(await open())
      for (const person of await oneOfEachRole(desk)) {
        desk.staff.session.signIn(person.id, 5)
        for (const [name, method] of methods) {
          const foreign = method.window === 'lounge' ? desk.staff : desk.lounge
          const code = codeOf(await desk.send(call(name, rightInput(method)), foreign))
          expect([name, person.name, code]).toEqual([name, person.name, 'UNKNOWN_METHOD'])
        }
      }
    })
  })

  it('tells a page nothing of what nobody expected but an id, which the log has too', async () => {
    const desk = manned(await FrontDesk.open(await open()))
    await desk.database.close()
    const answer = await desk.send(call('gate.overview', {}))
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'INTERNAL',
        params: {},
        retryable: true,
        id: desk.logged[0]?.id,
      },
    })
    expect(desk.logged).toHaveLength(1)
  })
})
