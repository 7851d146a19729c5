import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { PushMessage } from '#electron/contract/push'
import { receiveScan } from '#electron/services/app/receive-scan'
import { eachDatabase, onSqlite } from '#tests/support/databases'
import { FrontDesk } from '#tests/support/front-desk'

const kindsOf = (messages: readonly PushMessage[]) => new Set(messages.map(({ kind }) => kind))

/** A car comes in at the gate; resolves when its events have been told. */
async function arrive(desk: FrontDesk, number = '027', plate = '苏A1K845'): Promise<string> {
  const scanned = await desk.ask('gate.scanCard', { code: `FLC-${number}` })
  const { cardId } = (scanned.ok ? scanned.data : {}) as { cardId: string }
  const issued = await desk.ask('gate.issueCard', { cardId, plate, purpose: 'repair', unusualPlate: false })
  if (!issued.ok) throw new Error(issued.error.code)
  return (issued.data as { visitId: string }).visitId
}

/** Events reach the windows after the commit. */
async function allTold(desk: FrontDesk): Promise<void> {
  const { sequence } = await desk.database.read((reader) => reader.events.head())
  await expect.poll(() => desk.boundary.push.told()).toBe(sequence)
}

/** What is heard while something is done. */
async function heardDuring(desk: FrontDesk, act: () => Promise<unknown>) {
  await allTold(desk)
  const before = { staff: desk.heard.staff.length, lounge: desk.heard.lounge.length }
  await act()
  await allTold(desk)
  return { staff: desk.heard.staff.slice(before.staff), lounge: desk.heard.lounge.slice(before.lounge) }
}

eachDatabase((_name, open) => {
  it('tells the staff window of an arrival, and the lounge only that its board changed', async () => {
    const desk = await FrontDesk.open(await open())
    await desk.signIn('沈国华')
    let visitId = ''
    const heard = await heardDuring(desk, async () => {
      visitId = await arrive(desk)
    })
    expect(heard.staff.find(({ kind }) => kind === 'arrival')).toMatchObject({ recordId: visitId })
    expect(kindsOf(heard.staff)).toEqual(new Set(['arrival', 'visit', 'card', 'task']))
    expect(kindsOf(heard.lounge)).toEqual(new Set(['board']))
    expect(JSON.stringify(heard.lounge)).not.toContain(visitId)
  })

  it('numbers what each window hears, without a gap', async () => {
    const desk = await FrontDesk.open(await open())
    await desk.signIn('沈国华')
    await heardDuring(desk, () => arrive(desk))
    await heardDuring(desk, () => arrive(desk, '028', '苏B2L956'))
    for (const messages of Object.values(desk.heard)) {
      expect(messages.length).toBeGreaterThan(1)
      expect(messages.map(({ sequence }) => sequence)).toEqual(messages.map((_, index) => index + 1))
    }
  })
})

onSqlite((open) => {
  it('tells a locked window nothing of the shop', async () => {
    const desk = await FrontDesk.open(await open())
    await desk.signIn('沈国华')
    const other = desk.boundary.sessions.openStaffWindow(() => {})
    const heardBeside: PushMessage[] = []
    desk.boundary.push.open(other, (message) => heardBeside.push(message))
    other.session.signIn(desk.id('沈国华'), 5)
    await desk.ask('session.lock', {})
    const heard = await heardDuring(desk, async () => {
      const template = { method: 'gate.askByPlate', input: { plate: '苏A1K845' }, requestId: v7() }
      await desk.send(template, other)
    })
    expect(heardBeside.length).toBeGreaterThan(0)
    expect(heard.staff).toEqual([])
    desk.boundary.push.hint('devices', '')
    expect(desk.heard.staff.at(-1)?.kind).toBe('session')
  })

  it('is silent about what was rolled back', async () => {
    const desk = await FrontDesk.open(await open())
    await desk.signIn('沈国华')
    await heardDuring(desk, () => arrive(desk))
    const heard = desk.heard.staff.length
    const again = { cardId: v7(), plate: '苏B2L956', purpose: 'repair', unusualPlate: false } as const
    expect(await desk.ask('gate.issueCard', again)).toMatchObject({ ok: false })
    await heardDuring(desk, () => desk.ask('gate.askByPlate', { plate: '苏B2L956' }))
    expect(kindsOf(desk.heard.staff.slice(heard))).toEqual(new Set(['visit']))
  })

  it('stops when a window is closed', async () => {
    const desk = await FrontDesk.open(await open())
    const closed: PushMessage[] = []
    const close = desk.boundary.push.open(desk.staff, (message) => closed.push(message))
    desk.boundary.push.hint('session', '')
    close()
    desk.boundary.push.hint('session', '')
    expect(closed).toHaveLength(1)
  })

  describe('a scan of a HID scanner', () => {
    it('is told by its id, and taken once, by its own window', async () => {
      const desk = await FrontDesk.open(await open())
      await desk.signIn('林晓梅')
      const scanId = receiveScan(desk.staff, 'FLC-027') ?? ''
      expect(await desk.send({ method: 'lounge.takeScan', input: { scanId } }, desk.lounge)).toEqual({
        ok: true,
        data: null,
      })
      expect(await desk.ask('scan.take', { scanId })).toEqual({ ok: true, data: { code: 'FLC-027' } })
      expect(await desk.ask('scan.take', { scanId })).toEqual({ ok: true, data: null })
    })

    it('is forgotten when no page has asked for it', async () => {
      const desk = await FrontDesk.open(await open())
      const scanId = receiveScan(desk.lounge, 'FLV-AAAAAAAAAAAAAAAA') ?? ''
      desk.uptimeSeconds += 31
      expect(await desk.send({ method: 'lounge.takeScan', input: { scanId } }, desk.lounge)).toEqual({
        ok: true,
        data: null,
      })
    })

    it('reaches a window that nobody is signed in to only when it is a badge', async () => {
      const desk = await FrontDesk.open(await open())
      expect(receiveScan(desk.staff, 'FLC-027')).toBeNull()
      const scanId = receiveScan(desk.staff, 'FLB-LXM1201')
      expect(await desk.ask('scan.take', { scanId: scanId ?? '' })).toEqual({ ok: true, data: { code: 'FLB-LXM1201' } })
    })

    it('is told apart: card, voucher, key tag, badge, and what nobody knows', async () => {
      const desk = await FrontDesk.open(await open())
      await desk.signIn('沈国华')
      const visitId = await arrive(desk)
      const resolve = (code: string) => desk.ask('scan.resolve', { code })
      expect(await resolve('flc-027')).toMatchObject({ data: { what: 'exit_card', number: '027', visitId } })
      expect(await resolve('FLC-028')).toMatchObject({ data: { what: 'exit_card', number: '028', visitId: null } })
      expect(await resolve('FLB-LXM1201')).toEqual({ ok: true, data: { what: 'badge', staffId: desk.id('林晓梅') } })
      for (const text of ['FLC-999', 'FLV-AAAAAAAAAAAAAAAA', 'FLK-1', 'FLB-NOBODY', '6901234567892', 'https://x'])
        expect(await resolve(text)).toEqual({ ok: true, data: { what: 'unknown', text } })
    })
  })

  it('the status line shows a shift only to its cashier', async () => {
    const desk = await FrontDesk.open(await open())
    await desk.signIn('徐静')
    await desk.ask('cashier.openShift', { floatFen: 50_000 })
    expect(await desk.ask('app.status', {})).toMatchObject({ data: { shift: { floatFen: 50_000 } } })
    await desk.ask('session.lock', {})
    expect(await desk.ask('app.status', {})).toMatchObject({ data: { shift: null } })
    await desk.signIn('林晓梅')
    expect(await desk.ask('app.status', {})).toMatchObject({ data: { shift: null } })
  })
})
