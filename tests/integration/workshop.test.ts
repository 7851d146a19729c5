/** The workshop's part: from the foreman's signature to the finished bay, with what can come between. */
import { expect, it } from 'vitest'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { TestShop } from '#tests/support/shop'

const { advisor, foreman, gatekeeper, teamLeader, technician, inspector } = people
const [otherLeader, otherTechnician] = ['马超', '丁一']

/** A signed order, in a shop of its own. */
async function signedOrder(open: () => Promise<Parameters<typeof TestShop.open>[0]>) {
  const shop = await TestShop.open(await open())
  const visit = new OneVisit(shop)
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  await visit.estimate()
  const { visitId, orderId } = visit
  const order = async () => {
    const [found] = (await shop.call(advisor, 'visit.view', { visitId })).orders
    if (!found) throw new Error('the visit has no order')
    return found
  }
  const card = async () => {
    const [found] = (await shop.call(foreman, 'workshop.board', {})).cards
    if (!found) throw new Error('the board is empty')
    return found
  }
  const due = async () => {
    const tasks = await shop.read((reader) => reader.tasks.list({ closedAt: null }, { orderBy: [['kind', 'asc']] }))
    return tasks.map(({ kind, dueAt }) => [kind, dueAt.slice(11, 16)])
  }
  return { shop, visit, visitId, orderId, order, card, due }
}

eachDatabase((_name, open) => {
  it('is received, dispatched and accepted, each by whom it concerns', async () => {
    const { shop, visit, visitId, orderId, order, card } = await signedOrder(open)
    expect(await card()).toMatchObject({ column: 'to_receive', work: '常规保养 · 0.80 h', keyCount: 2, damageMarks: 2 })
    await shop.call(foreman, 'workshop.receive', { orderId })
    expect((await shop.refusal(foreman, 'workshop.receive', { orderId })).code).toBe('ORDER_NOT_POSSIBLE_NOW')
    const view = await shop.call(advisor, 'visit.view', { visitId })
    expect(view).toMatchObject({ row: { state: 'in_service' }, keys: { state: 'with_workshop', slot: 12 } })
    expect(view.vehicle?.lastOdometerKm).toBe(48_216)
    expect(await order()).toMatchObject({ state: 'in_workshop', receivedByName: foreman })
    // The hook stays the keys' home.
    expect((await shop.call(advisor, 'reception.freeSlots', {})).slots).not.toContain(12)
    const custody = await shop.call(advisor, 'visit.custody', { visitId })
    expect(
      custody.slice(-3).map(({ thing, from, to, handedBy, takenBy }) => [thing, from, to, handedBy, takenBy]),
    ).toEqual([
      ['car', 'reception', 'workshop', advisor, foreman],
      ['keys', 'slot:12', 'workshop', advisor, foreman],
      ['papers', 'reception', 'workshop', advisor, foreman],
    ])

    const teams = await shop.call(foreman, 'workshop.teams', {})
    const member = (name: string) => teams.flatMap((team) => team.members).find((each) => each.name === name)?.id ?? ''
    const [first, second] = teams
    const plan = {
      orderId,
      teamId: second?.id ?? '',
      technicianId: member(otherTechnician),
      bay: '2 号工位',
      plannedStart: '2026-11-23T01:00:00.000Z',
      plannedFinish: '2026-11-23T02:30:00.000Z',
    }
    const wrongTeam = { ...plan, teamId: first?.id ?? '' }
    expect(await shop.refusal(foreman, 'workshop.dispatch', wrongTeam)).toEqual({
      code: 'TECHNICIAN_NOT_IN_TEAM',
      params: { name: otherTechnician },
    })
    const backwards = { ...plan, plannedFinish: plan.plannedStart }
    expect((await shop.refusal(foreman, 'workshop.dispatch', backwards)).code).toBe('PLANNED_FINISH_BEFORE_START')
    await shop.call(foreman, 'workshop.dispatch', plan)
    expect(await shop.refusal(teamLeader, 'workshop.accept', { orderId })).toEqual({
      code: 'NOT_YOUR_TEAM',
      params: { team: '机电二班' },
    })
    await shop.call(otherLeader, 'workshop.accept', { orderId })
    expect(await card()).toMatchObject({ column: 'in_work', teamName: '机电二班', technicianName: otherTechnician })

    // Given to the other team before work has begun.
    const again = { ...plan, teamId: first?.id ?? '', technicianId: member(technician) }
    await shop.call(foreman, 'workshop.dispatch', again)
    expect(await card()).toMatchObject({ column: 'to_accept', teamName: '机电一班' })
    await shop.call(teamLeader, 'workshop.accept', { orderId })
    await shop.call(technician, 'workshop.start', { orderId })
    expect((await shop.call(foreman, 'workshop.teams', {})).map(({ openJobs }) => openJobs)).toEqual([1, 0])
    expect((await order()).job).toMatchObject({ teamName: '机电一班', acceptedByName: teamLeader })
    expect(visit.orderId).toBe(orderId)
  })

  it('goes first when the foreman says so, with the load of each team beside it', async () => {
    const { shop, visit, orderId, card } = await signedOrder(open)
    await visit.intoWorkshop()
    expect(await card()).toMatchObject({ priority: 'normal' })
    const [team] = await shop.call(foreman, 'workshop.teams', {})
    expect(team).toMatchObject({ openJobs: 1, openHoursHundredths: 80, busyUntil: '2026-11-23T02:30:00.000Z' })
    expect(team?.members.find(({ name }) => name === technician)?.openJobs).toBe(1)
    expect(visit.orderId).toBe(orderId)
  })

  it('names the other shop and the day when work is done outside', async () => {
    const { shop, visit, orderId, card } = await signedOrder(open)
    await visit.intoWorkshop()
    const away = { orderId, reason: 'outside_work' as const, note: '宏达变速箱', dueAt: '2026-11-24T02:00:00.000Z' }
    for (const missing of [{ note: '' }, { dueAt: null }])
      expect((await shop.refusal(technician, 'workshop.pause', { ...away, ...missing })).code).toBe(
        'OUTSIDE_SHOP_MISSING',
      )
    await shop.call(technician, 'workshop.pause', away)
    expect(await card()).toMatchObject({
      waitingReason: 'outside_work',
      waitingNote: '宏达变速箱',
      waitingDueAt: away.dueAt,
    })
  })

  it('is news to the others, and not to whoever made it', async () => {
    const { shop, visit, orderId } = await signedOrder(open)
    await visit.intoWorkshop()
    const seenBy = async (who: string) => (await shop.call(who, 'workshop.board', {})).cards[0]?.lastSequence ?? 0
    const [own, others] = [await seenBy(technician), await seenBy(foreman)]
    await shop.call(technician, 'workshop.finish', { orderId })
    expect(await seenBy(technician)).toBe(own)
    expect(await seenBy(foreman)).toBeGreaterThan(others)
  })

  it('is asked about every half hour of opening time, once in the middle, and while it rests', async () => {
    const { shop, visit, visitId, orderId, order, due } = await signedOrder(open)
    await visit.intoWorkshop()
    // 9:00 to 10:30 is planned; the promise is 15:00.
    expect(await due()).toEqual([
      ['mid_check', '01:45'],
      ['pickup_call', '06:00'],
      ['progress_check', '01:30'],
    ])
    const answer = async (given: 'on_time' | 'late', newPromisedAt: string | null = null) => {
      const { tasks } = await shop.call(advisor, 'reception.queue', {})
      const asked = tasks.find((task) => task.kind === 'progress_check' || task.kind === 'pause_due')
      const input = { taskId: asked?.id ?? '', answer: given, note: '等配件', newPromisedAt }
      await shop.call(advisor, 'reception.answerProgress', input)
      return input
    }
    await shop.advance(30)
    const answered = await answer('on_time')
    expect((await shop.refusal(advisor, 'reception.answerProgress', answered)).code).toBe('TASK_ALREADY_DONE')
    expect((await due()).map(([kind]) => kind)).toEqual(['mid_check', 'pickup_call', 'progress_check'])

    // 9:55 is past the middle: this answer is the middle's too.
    await shop.advance(25)
    await answer('late', '2026-11-23T08:00:00.000Z')
    expect(await due()).toEqual([
      ['pickup_call', '07:00'],
      ['progress_check', '02:25'],
    ])
    expect(await order()).toMatchObject({
      promisedAt: '2026-11-23T08:00:00.000Z',
      firstPromisedAt: '2026-11-23T07:00:00.000Z',
      delayReason: '等配件',
    })

    const pause = { orderId, reason: 'part', note: '水泵明早到', dueAt: '2026-11-24T00:30:00.000Z' } as const
    const past = { ...pause, dueAt: '2026-11-23T00:00:00.000Z' }
    expect((await shop.refusal(technician, 'workshop.pause', past)).code).toBe('PAUSE_DUE_IN_THE_PAST')
    await shop.call(technician, 'workshop.pause', pause)
    expect(await due()).toEqual([
      ['pause_due', '00:30'],
      ['pickup_call', '07:00'],
    ])
    expect((await order()).pause).toMatchObject({ reason: 'part', dueAt: pause.dueAt })
    await shop.advance(24 * 60)
    await answer('on_time')
    expect((await due()).map(([kind]) => kind)).toEqual(['pause_due', 'pickup_call'])
    await shop.call(technician, 'workshop.resume', { orderId })
    expect((await due()).map(([kind]) => kind)).toEqual(['pickup_call', 'progress_check'])

    // Begun ten minutes before closing, it is asked about in the morning.
    await shop.advance(8 * 60 - 5)
    await answer('on_time')
    expect((await due()).find(([kind]) => kind === 'progress_check')).toEqual(['progress_check', '00:20'])
    await shop.call(technician, 'workshop.finish', { orderId })
    expect((await due()).map(([kind]) => kind)).toEqual(['pickup_call'])
    expect((await shop.call(advisor, 'visit.view', { visitId })).tasks).toHaveLength(1)
  })

  it('passes three gates, all of them again after a failure, the last by somebody else', async () => {
    const { shop, visit, orderId, order, card } = await signedOrder(open)
    await visit.intoWorkshop()
    const check = { orderId, passed: true, defect: '' }
    expect((await shop.refusal(technician, 'workshop.selfCheck', check)).code).toBe('QUALITY_GATE_NOT_NOW')
    await shop.call(technician, 'workshop.finish', { orderId })
    expect(await card()).toMatchObject({ column: 'inspection', nextGate: 'self' })
    expect(await shop.refusal(inspector, 'workshop.finalInspection', check)).toEqual({
      code: 'QUALITY_GATE_OUT_OF_ORDER',
      params: { next: 'self' },
    })
    await shop.call(technician, 'workshop.selfCheck', check)
    await shop.call(teamLeader, 'workshop.teamLeaderCheck', { ...check, advice: '五千公里后复查刹车片' })
    expect((await shop.refusal(technician, 'workshop.finalInspection', check)).code).toBe('INSPECTOR_WORKED_ON_IT')
    expect((await shop.refusal(teamLeader, 'workshop.finalInspection', check)).code).toBe('INSPECTOR_WORKED_ON_IT')
    const failed = { ...check, passed: false }
    expect((await shop.refusal(inspector, 'workshop.finalInspection', failed)).code).toBe('DEFECT_MISSING')
    await shop.call(inspector, 'workshop.finalInspection', { ...failed, defect: '机油滤清器渗油' })
    expect(await card()).toMatchObject({
      column: 'in_work',
      defect: '机油滤清器渗油',
      gates: [{ passed: true }, { passed: true }, { gate: 'final', passed: false }],
    })

    await shop.advance(15)
    await visit.finishAndInspect()
    const done = await order()
    expect(done.state).toBe('washing')
    expect(done.checks.map(({ gate, round, passed }) => [gate, round, passed])).toEqual([
      ['self', 1, true],
      ['team_leader', 1, true],
      ['final', 1, false],
      ['self', 2, true],
      ['team_leader', 2, true],
      ['final', 2, true],
    ])
    expect((await shop.refusal(technician, 'workshop.park', { orderId, bay: 'B-03' })).code).toBe('WASH_NOT_STARTED')
    await shop.call(technician, 'workshop.startWash', { orderId })
    expect(await card()).toMatchObject({ column: 'wash', washing: true })
    await shop.call(technician, 'workshop.park', { orderId, bay: 'B-03' })
    const board = await shop.call(foreman, 'workshop.board', {})
    expect(board).toMatchObject({ finishedToday: 1, cards: [{ column: 'done', dueAt: null, finishedBay: 'B-03' }] })
    const { tasks } = await shop.call(advisor, 'reception.queue', {})
    expect(tasks.map(({ kind }) => kind)).toEqual(['recheck', 'pickup_call'])
  })

  it('goes on a road test and comes back, and cannot be finished meanwhile', async () => {
    const { shop, visit, visitId, orderId, card } = await signedOrder(open)
    await visit.intoWorkshop()
    const staff = await shop.call(advisor, 'reception.workshopStaff', {})
    expect(staff).toContainEqual(expect.objectContaining({ name: technician, teamName: '机电一班' }))
    const driverId = staff.find(({ name }) => name === teamLeader)?.id ?? ''
    const pass = { orderId, driverId, minutes: 20 }
    const { roadTestId } = await shop.call(teamLeader, 'workshop.allowRoadTest', pass)
    expect((await shop.refusal(teamLeader, 'workshop.allowRoadTest', pass)).code).toBe('ROAD_TEST_ALREADY_OUT')
    await shop.call(gatekeeper, 'gate.roadTestOut', { roadTestId })
    expect(await card()).toMatchObject({ onRoadTest: true })
    expect((await shop.refusal(technician, 'workshop.finish', { orderId })).code).toBe('CAR_ON_ROAD_TEST')
    await shop.advance(18)
    await shop.call(gatekeeper, 'gate.roadTestBack', { roadTestId })
    expect(await card()).toMatchObject({ onRoadTest: false })
    await shop.call(technician, 'workshop.finish', { orderId })
    const custody = await shop.call(advisor, 'visit.custody', { visitId })
    expect(custody.slice(-4).map(({ thing, to, takenBy }) => [thing, to, takenBy])).toEqual([
      ['car', 'road', teamLeader],
      ['keys', 'road', teamLeader],
      ['car', 'workshop', teamLeader],
      ['keys', 'workshop', teamLeader],
    ])
  })
})
