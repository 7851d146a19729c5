import { describe, expect, it } from 'vitest'
import { eachDatabase } from '#tests/support/databases'
import { FrontDesk } from '#tests/support/front-desk'
import { v7 } from 'uuid'

const ok = (data: unknown) => ({ ok: true, data })
const anyNumber: unknown = expect.any(Number)
const refused = (code: string, params: object = {}): unknown =>
  expect.objectContaining({ ok: false, error: expect.objectContaining({ code, params }) as unknown })

eachDatabase((_name, open, newAddress) => {
  const openDesk = async () => FrontDesk.open(await open())

  describe('signing in', () => {
    it('takes a name and a PIN, and shows what the person may do', async () => {
      const desk = await openDesk()
      expect(await desk.ask('session.current', {})).toEqual(
        ok({ state: 'signed_out', person: null, may: [], stations: [] }),
      )
      expect(await desk.signIn('林晓梅')).toEqual(
        ok({
          state: 'signed_in',
          person: { id: desk.id('林晓梅'), name: '林晓梅', initials: 'lxm', roles: ['advisor'], pinDigits: 4 },
          may: ['reception.work', 'visit.see', 'prints.work'],
          stations: ['reception'],
        }),
      )
      expect(await desk.ask('reception.queue', {})).toMatchObject({ ok: true })
      await desk.ask('session.signOut', {})
      expect(await desk.ask('reception.queue', {})).toEqual(refused('SIGNED_OUT'))
    })

    it('learns how many digits a PIN has that was set before that was kept', async () => {
      const desk = await openDesk()
      const shows = async (pinDigits: number) => {
        const tile: unknown = expect.objectContaining({ name: '林晓梅', pinDigits })
        expect(await desk.ask('session.people', {})).toEqual(ok(expect.arrayContaining([tile])))
      }
      await desk.database.command((writer) => writer.staff.update(desk.id('林晓梅'), { pinDigits: 0 }))
      await shows(0)
      await desk.signIn('林晓梅', '00000')
      await shows(0)
      expect(await desk.signIn('林晓梅')).toMatchObject({ ok: true, data: { person: { pinDigits: 4 } } })
      await shows(4)
    })

    it("is kept in the shop's memory", async () => {
      const desk = await openDesk()
      await desk.signIn('林晓梅', '0000')
      await desk.signIn('林晓梅')
      const events = await desk.database.read((reader) => reader.events.ofRecord('staff', desk.id('林晓梅')))
      expect(events.map(({ what }) => what)).toEqual(['staff.pin_refused', 'staff.signed_in'])
    })

    it('knows a badge, and still asks for the PIN', async () => {
      const desk = await openDesk()
      expect(await desk.ask('session.byBadge', { code: 'flb-lxm1201' })).toMatchObject(ok({ name: '林晓梅' }))
      expect(await desk.ask('session.byBadge', { code: 'FLB-NOBODY' })).toEqual(refused('BADGE_UNKNOWN'))
      expect(await desk.ask('session.byBadge', { code: 'FLC-027' })).toEqual(refused('BADGE_UNKNOWN'))
      expect(await desk.ask('reception.queue', {})).toEqual(refused('SIGNED_OUT'))
    })

    it('ends for a person who no longer works here, and asks roles afresh at every call', async () => {
      const desk = await openDesk()
      await desk.signIn('林晓梅')
      const change = (patch: object) => desk.database.command((writer) => writer.staff.update(desk.id('林晓梅'), patch))
      await change({ roles: ['gatekeeper'] })
      expect(await desk.ask('reception.queue', {})).toEqual(refused('NOT_ALLOWED'))
      await change({ active: false })
      expect(await desk.ask('gate.overview', {})).toEqual(refused('SIGNED_OUT'))
      expect(await desk.signIn('林晓梅')).toEqual(refused('STAFF_UNKNOWN'))
    })
  })

  describe('a PIN', () => {
    const lockOut = async (desk: FrontDesk) => {
      for (const left of [4, 3, 2, 1]) expect(await desk.signIn('徐静', '0000')).toEqual(refused('PIN_WRONG', { left }))
      expect(await desk.signIn('徐静', '0000')).toEqual(refused('PIN_LOCKED', { seconds: anyNumber }))
    }
    const secondsLeft = async (desk: FrontDesk) => {
      const answer = await desk.signIn('徐静')
      return answer.ok ? 0 : Number(answer.error.params['seconds'])
    }

    it('is locked after five failures, for running time only', async () => {
      const desk = await openDesk()
      await lockOut(desk)
      const seconds = await secondsLeft(desk)
      expect(seconds).toBeGreaterThan(0)
      for (const minutes of [24 * 60, -48 * 60]) {
        desk.clock.advance(minutes)
        expect(await secondsLeft(desk)).toBe(seconds)
      }
      desk.uptimeSeconds += seconds - 1
      expect(await secondsLeft(desk)).toBe(1)
      desk.uptimeSeconds += 1
      expect(await desk.signIn('徐静')).toMatchObject({ ok: true })
      expect(await desk.signIn('徐静', '0000')).toEqual(refused('PIN_WRONG', { left: 4 }))
    })

    it('stays locked over a restart, which begins the time again', async () => {
      const address = await newAddress()
      const database = await open(address)
      const before = await FrontDesk.open(database)
      await lockOut(before)
      const seconds = await secondsLeft(before)
      before.uptimeSeconds += seconds - 1
      await database.close()
      const after = await FrontDesk.open(await open(address))
      expect(await secondsLeft(after)).toBe(seconds)
      after.clock.advance(24 * 60)
      expect(await secondsLeft(after)).toBe(seconds)
      after.uptimeSeconds += seconds
      expect(await after.signIn('徐静')).toMatchObject({ ok: true })
    })

    it('gives five tries again once the lock has run out', async () => {
      const desk = await openDesk()
      await lockOut(desk)
      desk.uptimeSeconds += await secondsLeft(desk)
      expect(await desk.signIn('徐静', '0000')).toEqual(refused('PIN_WRONG', { left: 4 }))
    })

    it('counts tries that come at once one by one', async () => {
      const desk = await openDesk()
      const answers = await Promise.all(Array.from({ length: 30 }, () => desk.signIn('徐静', '0000')))
      const codes = answers.map((answer) => (answer.ok ? '' : answer.error.code))
      expect(codes.filter((code) => code === 'PIN_WRONG')).toHaveLength(4)
      expect(codes.filter((code) => code === 'PIN_LOCKED')).toHaveLength(26)
    })

    it('does not lock anybody else', async () => {
      const desk = await openDesk()
      await lockOut(desk)
      expect(await desk.signIn('林晓梅')).toMatchObject({ ok: true })
    })
  })

  describe('the lock', () => {
    it("comes after five idle minutes on main's clock, and a hand on the page puts it off", async () => {
      const desk = await openDesk()
      await desk.signIn('林晓梅')
      desk.clock.advance(4)
      await desk.ask('session.active', {})
      desk.clock.advance(4)
      expect(await desk.ask('reception.queue', {})).toMatchObject({ ok: true })
      desk.clock.advance(1)
      expect(desk.heard.staff.at(-1)).toMatchObject({ kind: 'session' })
      expect(await desk.ask('reception.queue', {})).toEqual(refused('LOCKED'))
      expect(await desk.ask('session.active', {})).toEqual(refused('LOCKED'))
    })

    it('holds at once for a machine that slept through the time', async () => {
      const desk = await openDesk()
      await desk.signIn('林晓梅')
      desk.clock.sleep(60)
      expect(await desk.ask('reception.queue', {})).toEqual(refused('LOCKED'))
    })

    it('keeps the person, who unlocks with the PIN; another may sign in instead', async () => {
      const desk = await openDesk()
      await desk.signIn('林晓梅')
      expect(await desk.ask('session.lock', {})).toMatchObject(
        ok({ state: 'locked', person: { name: '林晓梅' }, stations: ['reception'] }),
      )
      expect(await desk.signIn('林晓梅', '0000')).toEqual(refused('PIN_WRONG', { left: 4 }))
      expect(desk.staff.session.state).toBe('locked')
      expect(await desk.signIn('林晓梅')).toMatchObject(ok({ state: 'signed_in' }))
      await desk.ask('session.lock', {})
      expect(await desk.signIn('周建国')).toMatchObject(ok({ person: { name: '周建国' }, stations: ['gate'] }))
    })
  })

  describe("a manager's approval", () => {
    const act = {
      method: 'gate.correctPlate',
      input: { visitId: v7(), plate: '苏A1K845', unusualPlate: false, reason: 'x' },
    } as const
    const approveIt = (
      desk: FrontDesk,
      name = '沈国华',
      pin = '1901',
      asked: { method: string; input: unknown } = act,
    ) => desk.ask('session.approve', { staffId: desk.id(name), pin, reason: '客户赶时间', ...asked })
    const approvalOf = async (desk: FrontDesk) => {
      const answer = await approveIt(desk)
      if (!answer.ok) throw new Error(answer.error.code)
      return (answer.data as { approvalId: string }).approvalId
    }
    const use = (desk: FrontDesk, approvalId: string, requestId = v7(), input: object = act.input) =>
      desk.staff.session.useApproval(approvalId, { method: act.method, input: JSON.stringify(input), requestId })

    it('needs a manager and the PIN, and leaves the other person signed in', async () => {
      const desk = await openDesk()
      await desk.signIn('周建国')
      expect(await desk.ask('session.approvers', {})).toMatchObject(ok([{ name: '沈国华' }]))
      expect(await approveIt(desk, '林晓梅', '1201')).toEqual(refused('APPROVER_NOT_A_MANAGER'))
      expect(await approveIt(desk, '沈国华', '0000')).toEqual(refused('PIN_WRONG', { left: 4 }))
      expect(await approveIt(desk)).toMatchObject({ ok: true })
      expect(await desk.ask('session.current', {})).toMatchObject(ok({ person: { name: '周建国' } }))
    })

    it('is for a command with good input only', async () => {
      const desk = await openDesk()
      await desk.signIn('周建国')
      for (const asked of [
        { method: 'gate.overview', input: {} },
        { method: 'session.approve', input: {} },
        { method: '__proto__', input: {} },
        { method: act.method, input: { ...act.input, unusualPlate: 'no' } },
        { method: act.method, input: { ...act.input, more: true } },
      ]) {
        expect(await approveIt(desk, '沈国华', '1901', asked)).toEqual(refused('APPROVAL_NOT_POSSIBLE'))
      }
    })

    it('serves one input, and one request as often as it is sent', async () => {
      const desk = await openDesk()
      await desk.signIn('周建国')
      const approvalId = await approvalOf(desk)
      expect(use(desk, approvalId, v7(), { ...act.input, reason: 'y' })).toBeNull()
      const requestId = v7()
      expect(use(desk, approvalId, requestId)).toMatchObject({ managerId: desk.id('沈国华'), reason: '客户赶时间' })
      expect(use(desk, approvalId, requestId)).not.toBeNull()
      expect(use(desk, approvalId)).toBeNull()
    })

    it('serves another request when the first was refused and changed nothing', async () => {
      const desk = await openDesk()
      await desk.signIn('周建国')
      const approvalId = await approvalOf(desk)
      expect(await desk.ask(act.method, act.input, { approvalId })).toEqual(refused('VISIT_UNKNOWN'))
      expect(use(desk, approvalId)).not.toBeNull()
    })

    it('is gone with the lock and with the person', async () => {
      const desk = await openDesk()
      await desk.signIn('周建国')
      const first = await approvalOf(desk)
      await desk.ask('session.lock', {})
      await desk.signIn('周建国')
      expect(use(desk, first)).toBeNull()
      const second = await approvalOf(desk)
      await desk.ask('session.signOut', {})
      await desk.signIn('周建国')
      expect(use(desk, second)).toBeNull()
    })

    it('is remembered with its reason', async () => {
      const desk = await openDesk()
      await desk.signIn('周建国')
      await approvalOf(desk)
      const events = await desk.database.read((reader) => reader.events.ofRecord('staff', desk.id('沈国华')))
      expect(events.at(-1)).toMatchObject({
        what: 'staff.approved',
        data: { method: act.method, reason: '客户赶时间' },
      })
    })
  })
})
