/** What a manager looks after, on both databases: settings, prices, cards, teams; each change with what was there before. */
import { describe, expect, it } from 'vitest'
import type { InputOf } from '#electron/contract/index'
import type { PriceTyped } from '#electron/contract/prices'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { TestShop } from '#tests/support/shop'

const { manager } = people

eachDatabase((_name, open) => {
  const openShop = async () => TestShop.open(await open())

  describe('settings', () => {
    it('work from the next moment on, and the change is told with what was there before', async () => {
      const shop = await openShop()
      const { clocks } = await shop.call(manager, 'settings.read', {})
      await shop.call(manager, 'settings.saveClocks', { ...clocks, takeTargetSeconds: 20 })
      expect((await shop.call(people.advisor, 'reception.queue', {})).takeTargetSeconds).toBe(20)
      const told = await shop.read((reader) => reader.events.ofRecord('settings', 'shop'))
      expect(told.at(-1)).toMatchObject({
        what: 'settings.changed',
        data: { subject: 'clocks', changes: { takeTargetSeconds: { from: 10, to: 20 } } },
      })
      await shop.call(manager, 'settings.saveClocks', { ...clocks, takeTargetSeconds: 20 })
      expect(await shop.read((reader) => reader.events.ofRecord('settings', 'shop'))).toHaveLength(told.length)
    })

    it('refuse what the shop could not work with', async () => {
      const shop = await openShop()
      const kept = await shop.call(manager, 'settings.read', {})
      const zone = { ...kept.shop, zone: 'Asia/Nanking' }
      expect(await shop.refusal(manager, 'settings.saveShop', zone)).toMatchObject({ code: 'ZONE_UNKNOWN' })
      const closed = { ...kept.hours, openingHours: kept.hours.openingHours.map(() => null) }
      expect(await shop.refusal(manager, 'settings.saveHours', closed)).toMatchObject({ code: 'OPENING_HOURS_EMPTY' })
      const [monday, ...others] = kept.hours.openingHours
      const backwards: InputOf<'settings.saveHours'> = { ...kept.hours, openingHours: [['18:00', '08:00'], ...others] }
      expect(monday).toEqual(['08:00', '18:00'])
      expect(await shop.refusal(manager, 'settings.saveHours', backwards)).toEqual({
        code: 'OPENING_HOURS_MALFORMED',
        params: { day: 1 },
      })
    })

    it('take away no hook and no box that holds something', async () => {
      const shop = await openShop()
      const visit = new OneVisit(shop)
      await visit.arrive()
      await visit.receive()
      await visit.walkAround()
      const { places } = await shop.call(manager, 'settings.read', {})
      const fewer = (change: Partial<typeof places>) =>
        shop.refusal(manager, 'settings.savePlaces', { ...places, ...change })
      expect(await fewer({ keySlots: 11 })).toEqual({ code: 'SLOTS_IN_USE', params: { slot: 12 } })
      expect(await fewer({ boxes: 3 })).toEqual({ code: 'BOXES_IN_USE', params: { box: 4 } })
      await shop.call(manager, 'settings.savePlaces', { ...places, keySlots: 12, boxes: 4 })
      const held = await shop.call(manager, 'places.held', {})
      expect(held.slots.at(-1)).toMatchObject({ slot: 12, plate: '苏A1K845', keys: 2 })
      expect(held.boxes.at(-1)).toMatchObject({ box: 4, plate: '苏A1K845', items: 2 })
    })
  })

  describe('the price list', () => {
    const find = async (shop: TestShop, text: string) =>
      (await shop.call(manager, 'prices.list', { text, kind: null })).items
    const typedOf = async (shop: TestShop, code: string) => {
      const item = (await find(shop, code))[0]
      if (!item) throw new Error(`no price item ${code}`)
      const { id, active: _active, ...typed } = item
      return { priceItemId: id, typed }
    }

    it('is a new price for what is written from now on; an order keeps its own', async () => {
      const shop = await openShop()
      const visit = new OneVisit(shop)
      await visit.arrive()
      await visit.receive()
      await visit.walkAround()
      await visit.estimate()
      const { priceItemId, typed } = await typedOf(shop, 'P002')
      await shop.call(manager, 'prices.change', { priceItemId, ...typed, unitPriceFen: 9_900 })
      const lines = await shop.read((reader) => reader.orderLines.list({ orderId: visit.orderId, itemCode: 'P002' }))
      expect(lines.map(({ unitPriceFen }) => unitPriceFen)).toEqual([4_500])
      expect(await shop.call(people.advisor, 'reception.priceItems', { text: 'P002' })).toMatchObject([
        { unitPriceFen: 9_900 },
      ])
      const [told] = await shop.read((reader) => reader.events.ofRecord('priceItems', priceItemId))
      expect(told).toMatchObject({ what: 'price_item.repriced', data: { fromFen: 4_500, toFen: 9_900 } })
    })

    it('takes each code once, and offers no longer what was withdrawn', async () => {
      const shop = await openShop()
      const { priceItemId, typed } = await typedOf(shop, 'L005')
      const another: PriceTyped = { ...typed, name: '更换后雨刮' }
      expect(await shop.refusal(manager, 'prices.add', another)).toEqual({
        code: 'PRICE_CODE_TAKEN',
        params: { code: 'L005' },
      })
      await shop.call(manager, 'prices.add', { ...another, code: 'L105', initials: 'GHHYG', partSource: 'oem' })
      expect(await find(shop, 'ghhyg')).toMatchObject([{ code: 'L105', initials: 'ghhyg', partSource: null }])
      await shop.call(manager, 'prices.setActive', { priceItemId, active: false })
      const offered = await shop.call(people.advisor, 'reception.priceItems', { text: '雨刮' })
      expect(offered.map(({ code }) => code)).not.toContain('L005')
      expect((await find(shop, '雨刮')).at(-1)).toMatchObject({ code: 'L005', active: false })
    })
  })

  describe('cards', () => {
    const card = async (shop: TestShop, number: string) => {
      const found = (await shop.call(manager, 'places.cards', {})).find((one) => one.number === number)
      if (!found) throw new Error(`no card ${number}`)
      return found
    }

    it('are added as a range, all or none, and serve at once', async () => {
      const shop = await openShop()
      expect(await shop.refusal(manager, 'places.addCards', { from: 59, to: 62 })).toEqual({
        code: 'CARD_NUMBER_TAKEN',
        params: { number: '059' },
      })
      expect(await shop.refusal(manager, 'places.addCards', { from: 70, to: 61 })).toMatchObject({
        code: 'CARD_RANGE_EMPTY',
      })
      expect(await shop.call(manager, 'places.addCards', { from: 61, to: 70 })).toEqual({ added: 10 })
      expect(await shop.call(people.gatekeeper, 'gate.scanCard', { code: 'FLC-061' })).toMatchObject({ next: 'plate' })
      await shop.call(manager, 'places.addCard', { number: 'A1', code: '04a2f9c1' })
      expect(await shop.call(people.gatekeeper, 'gate.scanCard', { code: '04A2F9C1' })).toMatchObject({ next: 'plate' })
      const again = { number: 'A2', code: '04A2F9C1' }
      expect(await shop.refusal(manager, 'places.addCard', again)).toMatchObject({
        code: 'CARD_CODE_TAKEN',
        params: { number: 'A1' },
      })
    })

    it('are lost, found and retired in the rack; one that is out belongs to the gate', async () => {
      const shop = await openShop()
      const { id } = await card(shop, '005')
      const clerk = (await shop.read((reader) => reader.staff.first({ name: people.advisor })))?.id ?? ''
      await shop.database.command((writer) => writer.staff.update(clerk, { roles: ['administrator'] }))
      for (const method of ['places.loseCard', 'places.retireCard'] as const)
        expect(
          (await shop.refusal(people.advisor, method, { cardId: id })).code,
          'not to those who may not correct the count',
        ).toBe('APPROVAL_NEEDED')
      await shop.call(manager, 'places.loseCard', { cardId: id })
      expect(await shop.refusal(people.gatekeeper, 'gate.scanCard', { code: 'FLC-005' })).toMatchObject({
        code: 'EXIT_CARD_LOST',
      })
      await shop.call(manager, 'places.findCard', { cardId: id })
      await shop.call(manager, 'places.retireCard', { cardId: id })
      expect(await shop.refusal(manager, 'places.findCard', { cardId: id })).toMatchObject({
        code: 'EXIT_CARD_NOT_POSSIBLE_NOW',
      })
      await new OneVisit(shop).arrive()
      const out = await card(shop, '027')
      expect(out).toMatchObject({ state: 'with_visitor', plate: '苏A1K845' })
      expect(await shop.refusal(manager, 'places.retireCard', { cardId: out.id })).toMatchObject({
        code: 'EXIT_CARD_ALREADY_OUT',
      })
    })
  })

  describe('teams', () => {
    it('have members and a leader among them; whoever changes over leads the old one no longer', async () => {
      const shop = await openShop()
      const { people: all } = await shop.call(manager, 'places.teams', {})
      const idOf = (name: string) => all.find((person) => person.name === name)?.id ?? ''
      const team = (name: string, leader: string, ...members: string[]) => ({
        name,
        leaderId: idOf(leader),
        memberIds: members.map(idOf),
      })
      const refused = (typed: InputOf<'places.addTeam'>) => shop.refusal(manager, 'places.addTeam', typed)
      expect(await refused(team('机电一班', '钱立', '钱立'))).toMatchObject({ code: 'TEAM_NAME_TAKEN' })
      expect(await refused(team('钣金班', '孙亮', '孙亮'))).toMatchObject({ code: 'TEAM_LEADER_WITHOUT_ROLE' })
      expect(await refused(team('钣金班', '钱立', '孙亮'))).toMatchObject({ code: 'TEAM_LEADER_NOT_MEMBER' })
      await shop.call(manager, 'places.addTeam', team('钣金班', '马超', '马超', '孙亮'))
      const { teams } = await shop.call(manager, 'places.teams', {})
      expect(teams.find(({ name }) => name === '机电二班')).toMatchObject({ leaderId: null, memberIds: [idOf('丁一')] })
      expect(teams.find(({ name }) => name === '钣金班')).toMatchObject({ leaderId: idOf('马超') })
    })

    it('are not dissolved with a car in hand', async () => {
      const shop = await openShop()
      const visit = new OneVisit(shop)
      await visit.untilInWork()
      const { teams } = await shop.call(manager, 'places.teams', {})
      const busy = teams.find(({ name }) => name === '机电一班')
      expect(busy?.openJobs).toBe(1)
      const dissolve = { teamId: busy?.id ?? '', active: false }
      expect(await shop.refusal(manager, 'places.setTeamActive', dissolve)).toEqual({
        code: 'TEAM_HAS_WORK',
        params: { count: 1 },
      })
      const idle = { teamId: teams.find(({ name }) => name === '机电二班')?.id ?? '', active: false }
      await shop.call(manager, 'places.setTeamActive', idle)
      expect((await shop.call(people.foreman, 'workshop.teams', {})).map(({ name }) => name)).toEqual(['机电一班'])
    })
  })

  describe('today', () => {
    const today = async (shop: TestShop, person: string = manager) =>
      (await shop.call(person, 'manager.today', {})).rows.map((row) => row.what)
    const inWork = async (shop: TestShop) => {
      const visit = new OneVisit(shop)
      await visit.untilInWork()
      return visit
    }

    it('is empty while everything goes as it should', async () => {
      const shop = await openShop()
      await inWork(shop)
      expect(await shop.call(manager, 'manager.today', {})).toEqual({ rows: [], inside: 1, arrivals: 1, departures: 0 })
    })

    it('has the car that waits too long, is late, and stays overnight, until it is on its way again', async () => {
      const shop = await openShop()
      const { orderId, visitId } = await inWork(shop)
      const dueAt = new Date((await shop.now()).getTime() + 60 * 60_000).toISOString()
      await shop.call(people.technician, 'workshop.pause', { orderId, reason: 'part', note: '等水泵', dueAt })
      expect(await today(shop)).toEqual([])
      await shop.advance(7 * 60)
      expect(await today(shop)).toEqual(expect.arrayContaining(['late', 'pause_due']))
      await shop.advance(12 * 60)
      const { rows } = await shop.call(manager, 'manager.today', {})
      expect(rows.find(({ what }) => what === 'overnight')).toMatchObject({ visitId, cardNumber: '027', slot: 12 })
      await shop.call(people.technician, 'workshop.resume', { orderId })
      expect(await today(shop)).not.toContain('pause_due')
    })

    it('has what is finished and unpaid, for those who may see money', async () => {
      const shop = await openShop()
      const visit = await inWork(shop)
      await visit.finishAndInspect()
      const { rows } = await shop.call(manager, 'manager.today', {})
      const due = (await shop.call(people.cashier, 'cashier.queue', {})).find((row) => row.orderId === visit.orderId)
      expect(rows.find(({ what }) => what === 'unpaid')).toMatchObject({ fen: due?.customersFen, plate: '苏A1K845' })
      const gatekeeper = (await shop.read((reader) => reader.staff.first({ name: people.gatekeeper })))?.id ?? ''
      await shop.database.command((writer) => writer.staff.update(gatekeeper, { roles: ['administrator'] }))
      expect(await today(shop, people.gatekeeper)).not.toContain('unpaid')
      // Let go by a manager, it still owes, and can still be paid.
      const left = { visitId: visit.visitId, cardCollected: true }
      await shop.ask(people.gatekeeper, 'gate.override', left, { approvedBy: manager })
      expect(await today(shop)).toContain('unpaid')
      await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
      expect(await shop.call(people.cashier, 'cashier.queue', {})).toMatchObject([{ orderId: visit.orderId }])
      await visit.settleInCash()
      expect(await shop.call(people.cashier, 'cashier.queue', {})).toEqual([])
      expect(await today(shop)).not.toContain('unpaid')
    })

    it('has the lost card until it is found', async () => {
      const shop = await openShop()
      const card = (await shop.call(manager, 'places.cards', {})).find(({ number }) => number === '005')
      await shop.call(manager, 'places.loseCard', { cardId: card?.id ?? '' })
      expect((await shop.call(manager, 'manager.today', {})).rows).toMatchObject([
        { what: 'card_lost', cardNumber: '005' },
      ])
      await shop.call(manager, 'places.findCard', { cardId: card?.id ?? '' })
      expect(await today(shop)).toEqual([])
    })
  })

  describe('the event log', () => {
    const none = { day: null, staffId: null, subject: null, plate: '', before: null }
    const list = (shop: TestShop, filter: Partial<InputOf<'events.list'>> = {}, person: string = manager) =>
      shop.call(person, 'events.list', { ...none, ...filter })

    it('comes newest first, a page at a time, and misses none', async () => {
      const shop = await openShop()
      const visit = new OneVisit(shop)
      await visit.arrive()
      await visit.receive()
      await shop.call(manager, 'places.addCards', { from: 61, to: 160 })
      const all: number[] = []
      let before: number | null = null
      do {
        const page: Awaited<ReturnType<typeof list>> = await list(shop, { before })
        all.push(...page.events.map(({ sequence }) => sequence))
        before = page.next
      } while (before !== null)
      const { sequence: head } = await shop.read((reader) => reader.events.head())
      expect(all).toEqual(Array.from({ length: head }, (_, index) => head - index))
    })

    it('is narrowed by day, person, kind and plate', async () => {
      const shop = await openShop()
      const visit = new OneVisit(shop)
      await visit.arrive()
      await shop.advance(24 * 60)
      await visit.receive()
      const what = async (filter: Partial<InputOf<'events.list'>>) =>
        (await list(shop, filter)).events.map((event) => event.what)
      expect(await what({ day: '2026-11-23' })).toContain('visit.arrived')
      expect(await what({ day: '2026-11-24' })).not.toContain('visit.arrived')
      expect(new Set((await what({ subject: 'exit_card' })).map((each) => each.split('.')[0]))).toEqual(
        new Set(['exit_card']),
      )
      const advisor = (await shop.read((reader) => reader.staff.first({ name: people.advisor })))?.id ?? ''
      const byAdvisor = await list(shop, { staffId: advisor })
      expect(new Set(byAdvisor.events.map(({ byName }) => byName))).toEqual(new Set([people.advisor]))
      expect(new Set((await list(shop, { plate: '1K845' })).events.map(({ plate }) => plate))).toEqual(
        new Set(['苏A1K845']),
      )
      expect(await what({ plate: '京X' })).toEqual([])
      expect((await list(shop, { subject: 'exit_card' })).events.at(-1)).toMatchObject({
        what: 'exit_card.issued',
        about: '027',
        plate: '苏A1K845',
      })
    })

    it('tells nothing of money to whoever may not see it', async () => {
      const shop = await openShop()
      await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
      const id = (await shop.read((reader) => reader.staff.first({ name: people.gatekeeper })))?.id ?? ''
      await shop.database.command((writer) => writer.staff.update(id, { roles: ['administrator'] }))
      const seen = async (person: string) => (await list(shop, {}, person)).events.map((event) => event.what)
      expect(await seen(manager)).toContain('shift.opened')
      expect(await seen(people.gatekeeper)).not.toContain('shift.opened')
    })

    it('has the history of a record, the customer’s as first written too', async () => {
      const shop = await openShop()
      const visit = new OneVisit(shop)
      await visit.arrive()
      await visit.receive()
      const history = await shop.call(manager, 'events.ofRecord', { record: 'visits', recordId: visit.visitId })
      expect(history[0]).toMatchObject({ plate: '苏A1K845' })
      expect(history.map((event) => event.what)).toEqual(
        expect.arrayContaining(['visit.arrived', 'visit.taken', 'exit_card.handed_in']),
      )
      const customer = await shop.read((reader) => reader.customers.first({ name: '陈䶮' }))
      const recordId = customer?.id ?? ''
      const written = await shop.call(manager, 'events.ofRecord', { record: 'customers', recordId })
      expect(written[0]).toMatchObject({ what: 'customer.created', about: '陈䶮', data: { phone: '13800001234' } })
    })
  })
})
