/** 终止维修: the workshop says what was done, the customer signs, and only that is charged; what is left over is seen again. */
import { expect, it } from 'vitest'
import type { InputOf } from '#electron/contract/index'
import type { StopOutcome } from '#electron/contract/states'
import { eachDatabase } from '#tests/support/databases'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { strokes } from '#electron/demonstration/strokes'
import { PrintRoom } from '#tests/support/print-room'
import { TestShop } from '#tests/support/shop'

const { advisor, technician, cashier } = people

eachDatabase((_name, open) => {
  async function carInWork() {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop)
    await visit.untilInWork()
    const { visitId, orderId } = visit
    const order = async () => {
      const [found] = (await shop.call(advisor, 'visit.view', { visitId })).orders
      if (!found) throw new Error('the visit has no order')
      return found
    }
    const due = new Date((await shop.now()).getTime() + 3 * 24 * 3_600_000).toISOString()
    const agreed = async () => (await order()).lines.filter(({ state }) => state === 'agreed')
    /** Labour half done, oil in, oil filter void, air filter to come. */
    const half = async (): Promise<InputOf<'workshop.proposeStop'>> => {
      const outcomes: StopOutcome[] = ['part', 'done', 'void', 'left_over']
      return {
        orderId,
        reason: 'customer_wish',
        note: '赶飞机',
        condition: '机油已加，可以行驶',
        lines: (await agreed()).map((line, i) => {
          const outcome = outcomes[i] ?? 'done'
          return {
            lineId: line.id,
            outcome,
            quantity: outcome === 'part' ? 40 : 1,
            dueAt: outcome === 'left_over' ? due : null,
          }
        }),
      }
    }
    const propose = async () => (await shop.call(technician, 'workshop.proposeStop', await half())).stopId
    const tasks = async () =>
      (await shop.call(advisor, 'reception.queue', {})).tasks.map(({ kind, title }) => [kind, title])
    return { shop, visit, visitId, orderId, order, due, half, propose, tasks }
  }

  it('changes nothing until the customer has signed for exactly that', async () => {
    const { shop, visit, orderId, order, propose, tasks } = await carInWork()
    const stopId = await propose()
    expect(await order()).toMatchObject({
      state: 'in_progress',
      totals: { totalFen: 56_090 },
      stop: { state: 'proposed' },
    })
    expect(await tasks()).toContainEqual(['answer_stop', ''])
    for (const method of ['workshop.finish', 'workshop.resume'] as const)
      expect((await shop.refusal(technician, method, { orderId })).code).toBe('STOP_WAITS_FOR_CUSTOMER')

    await visit.sign('stop', stopId)
    const after = await order()
    expect(after).toMatchObject({
      state: 'in_inspection',
      needsConsent: false,
      nextGate: 'self',
      stop: { state: 'agreed' },
    })
    expect(after.lines.map(({ state, quantity }) => [state, quantity])).toEqual([
      ['agreed', 40],
      ['agreed', 4_000],
      ['void', 1_000],
      ['left_over', 1_000],
    ])
    // 0.40 h at 200.00 less 5 %, four litres at 68.50.
    expect(after.totals).toMatchObject({ labourFen: 8_000, labourDiscountFen: 400, partsFen: 27_400, totalFen: 35_000 })
    expect(await tasks()).not.toContainEqual(['answer_stop', ''])
    expect((await shop.refusal(technician, 'workshop.withdrawStop', { stopId })).code).toBe('STOP_ALREADY_ANSWERED')
  })

  it('charges on the slip and on the list only what was done', async () => {
    const { shop, visit, visitId, orderId, propose } = await carInWork()
    const room = await PrintRoom.open(shop)
    await visit.sign('stop', await propose())
    await room.queue.wake()
    expect([...room.forms.values()].some(({ form }) => form === 'work_stop')).toBe(true)
    await visit.inspect()
    await shop.call(cashier, 'cashier.openShift', { floatFen: 0 })
    await visit.settleInCash()
    const slip = (await room.lastSlip()).lines.join('\n')
    expect(slip).toContain('350.00')
    expect(slip).not.toContain('空气滤清器')
    const [settled] = (await shop.call(advisor, 'visit.view', { visitId })).orders
    expect(settled?.settlement).toMatchObject({ totalFen: 35_000, coveredFen: 35_000 })
    // The order on paper is what was signed then.
    const { printJobId } = await shop.call(advisor, 'prints.toPdf', { form: 'repair_order', subjectId: orderId })
    const paper = await shop.call(advisor, 'prints.document', { printJobId })
    expect(paper.model).toMatchObject({ kind: 'order', amounts: { totalFen: 56_090 } })
    await room.close()
  })

  it('is taken back while nobody has signed, and then what was issued is no longer signed', async () => {
    const { shop, orderId, order, half, propose } = await carInWork()
    const stopId = await propose()
    const { hash } = await shop.call(advisor, 'signing.issue', { kind: 'stop', subjectId: stopId })
    expect((await shop.refusal(technician, 'workshop.proposeStop', await half())).code).toBe('STOP_WAITS_FOR_CUSTOMER')
    await shop.call(technician, 'workshop.withdrawStop', { stopId })
    const signed = { kind: 'stop' as const, subjectId: stopId, hash, signerName: storyCar.senderName, strokes }
    expect((await shop.refusal(advisor, 'signing.sign', signed)).code).toBe('STOP_ALREADY_ANSWERED')
    expect((await order()).stop).toBeNull()
    await shop.call(technician, 'workshop.finish', { orderId })
  })

  it('ends a pause, its question and additional work that nobody answered', async () => {
    const { shop, visit, orderId, order, propose, tasks } = await carInWork()
    await visit.proposeBrakePads()
    const dueAt = new Date((await shop.now()).getTime() + 3_600_000).toISOString()
    await shop.call(technician, 'workshop.pause', { orderId, reason: 'part', note: '', dueAt })
    await visit.sign('stop', await propose())
    const after = await order()
    expect(after.addOns.map(({ state }) => state)).toEqual(['withdrawn'])
    expect(after.pause).toBeNull()
    const kinds = (await tasks()).map(([kind]) => kind)
    for (const kind of ['pause_due', 'progress_check', 'mid_check', 'answer_add_on']) expect(kinds).not.toContain(kind)
  })

  it('stays out of date when the order gained a line meanwhile', async () => {
    const { shop, visit, propose } = await carInWork()
    await visit.proposeBrakePads()
    const stopId = await propose()
    const { hash } = await shop.call(advisor, 'signing.issue', { kind: 'stop', subjectId: stopId })
    await visit.sign('add_on', visit.addOnId)
    const signed = { kind: 'stop' as const, subjectId: stopId, hash, signerName: storyCar.senderName, strokes }
    expect((await shop.refusal(advisor, 'signing.sign', signed)).code).toBe('STOP_LINES_CHANGED')
  })

  it('reminds the advisor of what is left over, and shows it when the car is back', async () => {
    const { shop, visit, due, propose, tasks } = await carInWork()
    await visit.sign('stop', await propose())
    expect(await tasks()).toContainEqual(['left_over_item', '空气滤清器'])
    await visit.inspect()
    await shop.call(cashier, 'cashier.openShift', { floatFen: 0 })
    await visit.settleInCash()
    await visit.washAndRecheck()
    const [voucher] = await shop.read((reader) => reader.repairOrders.list({}))
    await visit.deliver(voucher?.voucherCode ?? '')
    // At once it would be the arrival's own card, scanned twice.
    await shop.advance(60)
    expect(await shop.call(people.gatekeeper, 'gate.scanCard', { code: `FLC-${storyCar.cardNumber}` })).toMatchObject({
      verdict: { verdict: 'go' },
    })

    const again = new OneVisit(shop, { ...storyCar, cardNumber: '028', odometerKm: 49_000 })
    await shop.advance(24 * 60)
    await again.arrive()
    await again.receive()
    const back = await shop.call(advisor, 'visit.view', { visitId: again.visitId })
    expect(back.leftOvers).toMatchObject([{ name: '空气滤清器', dueAt: due }])
    const taskId = back.leftOvers[0]?.taskId ?? ''
    await shop.call(advisor, 'reception.answerLeftOver', { taskId, answer: 'arranged' })
    expect((await shop.refusal(advisor, 'reception.answerLeftOver', { taskId, answer: 'dropped' })).code).toBe(
      'TASK_ALREADY_DONE',
    )
    expect((await shop.call(advisor, 'visit.view', { visitId: again.visitId })).leftOvers).toEqual([])
  })

  it('is not possible before work, and not to those who do not work there', async () => {
    const { shop, visit, half } = await carInWork()
    const input = await half()
    const other = await shop.refusal('马超', 'workshop.proposeStop', input)
    expect(other.code).toBe('NOT_YOUR_TEAM')
    await visit.finishAndInspect()
    expect((await shop.refusal(technician, 'workshop.proposeStop', input)).code).toBe('ORDER_NOT_POSSIBLE_NOW')
  })
})
