/** The services, asked by the random day's names; each step is what a person does at once, in as many calls as that takes. */
import { expect } from 'vitest'
import { ZodError } from 'zod'
import type { AnyMethodName, InputOf } from '#electron/contract/index'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import type { ExitCard, Visit } from '#electron/domain/records'
import type { Database, Reader } from '#electron/services/ports/database'
import { RefusedCall, TestShop } from '#tests/support/shop'
import type { ShopModel, StepName, VisitModel } from './shop-model'

export interface Answered {
  ok: boolean
  /** The refusal's code. */
  why: string
}

export class RealShop {
  private readonly drivers = new Map<string, OneVisit>()

  private constructor(private readonly shop: TestShop) {}

  static async open(database: Database): Promise<RealShop> {
    const shop = await TestShop.open(database)
    await shop.call(people.cashier, 'cashier.openShift', { floatFen: 0 })
    return new RealShop(shop)
  }

  async close(): Promise<void> {
    expect(await this.shop.database.verifyEvents()).toMatchObject({ intact: true })
    await this.shop.database.close()
  }

  /** @returns the visit; null when it was refused */
  async arrive(number: string, plate: string): Promise<string | null> {
    // A minute later: a nervous hand's second scan is another test's.
    await this.shop.advance(1)
    const { cards } = await this.shop.read(async (reader) => ({ cards: await reader.exitCards.list({ number }) }))
    const issued = await this.shop.ask(people.gatekeeper, 'gate.issueCard', {
      cardId: cards[0]?.id ?? '',
      plate,
      purpose: 'repair',
      unusualPlate: false,
    })
    if (!issued.ok) return null
    const visit = new OneVisit(this.shop, {
      ...storyCar,
      plate,
      cardNumber: number,
      vin: '',
      slot: Number(number),
      box: Number(number),
    })
    visit.visitId = issued.value.visitId ?? ''
    this.drivers.set(visit.visitId, visit)
    return visit.visitId
  }

  async scan(number: string): Promise<'plate' | 'go' | 'stop'> {
    await this.shop.advance(1)
    const scan = await this.shop.call(people.gatekeeper, 'gate.scanCard', { code: `FLC-${number}` })
    if (scan.next === 'plate') return 'plate'
    if (scan.next !== 'verdict' || scan.verdict.verdict === 'arrival') throw new Error(`${scan.next} where nobody came`)
    return scan.verdict.verdict
  }

  async step(name: StepName, visit: VisitModel): Promise<Answered> {
    await this.shop.advance(1)
    const driver = this.drivers.get(visit.id)
    if (!driver) throw new Error('a visit nobody drives')
    try {
      await this.doing(name, visit, driver)
      return { ok: true, why: '' }
    } catch (error) {
      if (error instanceof RefusedCall) return { ok: false, why: error.refusal.code }
      // No page offers a key for what is not there yet; the boundary says so of one that is pressed all the same.
      if (error instanceof ZodError) return { ok: false, why: 'BAD_INPUT' }
      throw error
    }
  }

  private async doing(name: StepName, visit: VisitModel, driver: OneVisit): Promise<void> {
    const { shop } = this
    const { orderId } = driver
    const { settlementId } = visit
    const as = <N extends AnyMethodName>(person: string, method: N, input: InputOf<N>) =>
      shop.call(person, method, input)
    switch (name) {
      case 'take':
        await as(people.advisor, 'reception.take', { visitId: visit.id })
        return
      case 'file':
        await driver.file()
        return
      case 'takeCard':
        await driver.takeCard()
        return
      case 'intake':
        return driver.walkAround()
      case 'order':
        await driver.estimate()
        visit.orderId = driver.orderId
        return
      case 'receive':
        await as(people.foreman, 'workshop.receive', { orderId })
        return
      case 'dispatch':
        return driver.dispatch()
      case 'accept':
        await as(people.teamLeader, 'workshop.accept', { orderId })
        return
      case 'start':
        await as(people.technician, 'workshop.start', { orderId })
        return
      case 'finish':
        await as(people.technician, 'workshop.finish', { orderId })
        return
      case 'selfCheck':
      case 'failSelfCheck': {
        const passed = name === 'selfCheck'
        await as(people.technician, 'workshop.selfCheck', { orderId, passed, defect: passed ? '' : '漏装卡扣' })
        return
      }
      case 'leaderCheck':
        await as(people.teamLeader, 'workshop.teamLeaderCheck', { orderId, passed: true, defect: '', advice: '' })
        return
      case 'finalInspection':
      case 'failFinalInspection': {
        const passed = name === 'finalInspection'
        await as(people.inspector, 'workshop.finalInspection', { orderId, passed, defect: passed ? '' : '异响仍在' })
        return
      }
      case 'openSettlement': {
        const opened = await as(people.cashier, 'cashier.openSettlement', { orderId })
        visit.settlementId = opened.id
        return
      }
      case 'pay': {
        const { dueFen } = await as(people.cashier, 'cashier.settlement', { settlementId })
        // Somebody who presses the key although nothing is due.
        const amountFen = Math.max(1, dueFen)
        await as(people.cashier, 'cashier.enterPayment', {
          settlementId,
          method: 'cash',
          amountFen,
          tenderedFen: amountFen,
          reference: '',
        })
        return
      }
      case 'cover':
        await as(people.cashier, 'cashier.confirm', { settlementId })
        return
      case 'startWash':
        await as(people.technician, 'workshop.startWash', { orderId })
        return
      case 'park':
        await as(people.technician, 'workshop.park', { orderId, bay: 'B-03' })
        return
      case 'recheck':
      case 'trouble':
        await driver.recheck(name === 'trouble' ? '左前门有新划痕' : '')
        return
      case 'call':
        await as(people.advisor, 'reception.callCustomer', {
          orderId,
          way: 'lounge_call',
          reason: 'ready',
          note: '',
          newPromisedAt: null,
        })
        return
      case 'startDelivery':
        return driver.startDelivery(await this.voucherOf(orderId))
      case 'signSettlement':
        return driver.sign('settlement', orderId)
      case 'handOver':
        await as(people.advisor, 'reception.handOver', { orderId })
        return
      case 'returnCard':
        await as(people.advisor, 'reception.returnCard', { visitId: visit.id, code: `FLC-${visit.card.number}` })
        return
      case 'leaveUnserved':
        await as(people.gatekeeper, 'gate.leaveUnserved', { visitId: visit.id })
        return
      case 'enquiry':
        await as(people.advisor, 'reception.clearEnquiry', {
          visitId: visit.id,
          outcome: 'enquiry',
          note: '问保养价格',
        })
        return
      case 'pause':
        await as(people.technician, 'workshop.pause', { orderId, reason: 'part', note: '等刹车片', dueAt: null })
        return
      case 'resume':
        await as(people.technician, 'workshop.resume', { orderId })
        return
      case 'cancel':
        await as(people.advisor, 'reception.cancel', { orderId, reason: '客户改主意' })
        return
    }
  }

  private async voucherOf(orderId: string): Promise<string> {
    const order = await this.shop.read((reader) => reader.repairOrders.get(orderId))
    return order?.voucherCode ?? ''
  }

  /** The database holds what the model does, and domain.md's sentences about everything at once are true. */
  async checkWhole(model: ShopModel): Promise<void> {
    await this.shop.read(async (reader) => {
      const visits = await reader.visits.list({})
      const cards = await reader.exitCards.list({ number: model.cards.map(({ number }) => number) })
      expect(visits.map(({ id, state }) => [id, state]).toSorted()).toEqual(
        model.visits.map(({ id, state }) => [id, state]).toSorted(),
      )
      expect(cards.map(({ number, state }) => [number, state]).toSorted()).toEqual(
        model.cards.map(({ number, state }) => [number, state]).toSorted(),
      )
      for (const visit of model.visits.filter(({ order }) => order !== 'none')) {
        expect((await reader.repairOrders.get(visit.orderId))?.state).toBe(visit.order)
      }
      await checkMoney(reader, model)
    })
    await this.checkInvariants()
  }

  /** What is true whatever happened. */
  async checkInvariants(): Promise<void> {
    await this.shop.read(async (reader) => {
      const open = (await reader.visits.list({})).filter(({ state }) => state !== 'departed')
      const out = await reader.exitCards.list({ state: ['with_visitor', 'with_reception', 'cleared_to_leave'] })
      // An open visit has exactly one live card, a card is on at most one, a plate has at most one.
      for (const one of [open.map(({ cardId }) => cardId), open.map(({ plate }) => plate)]) {
        expect(new Set(one).size).toBe(open.length)
      }
      expect(out.map(({ id }) => id).toSorted()).toEqual(open.map(({ cardId }) => cardId).toSorted())
      for (const visit of open) await checkCustody(reader, visit, out)
    })
  }
}

async function checkMoney(reader: Reader, model: ShopModel): Promise<void> {
  for (const { settlementId, settlement, paid } of model.visits.filter(({ settlement }) => settlement !== 'none')) {
    const row = await reader.settlements.get(settlementId)
    expect(row?.state).toBe(settlement)
    const confirmed = await reader.payments.list({ settlementId, state: 'confirmed' })
    const covered = confirmed.reduce((sum, { amountFen }) => sum + amountFen, 0)
    if (settlement === 'covered' || settlement === 'closed') expect(covered).toBe(row?.totalFen)
    if (!paid) expect(covered).toBe(0)
  }
}

/** A thing goes on from where it was; where a card is now is what its last movement says. */
async function checkCustody(reader: Reader, visit: Visit, cards: readonly ExitCard[]): Promise<void> {
  const movements = await reader.custodyMovements.list(
    { visitId: visit.id },
    {
      orderBy: [
        ['at', 'asc'],
        ['id', 'asc'],
      ],
    },
  )
  const last = new Map<string, string>()
  for (const { thing, thingId, fromHolder, toHolder } of movements) {
    const before = last.get(`${thing} ${thingId}`)
    if (before !== undefined) expect(fromHolder, `${thing} of ${visit.plate}`).toBe(before)
    last.set(`${thing} ${thingId}`, toHolder)
  }
  const card = cards.find(({ id }) => id === visit.cardId)
  const holder = card?.state === 'with_reception' ? 'reception' : 'customer'
  expect(last.get(`card ${card?.id}`), `card ${card?.number} of ${visit.plate}`).toBe(holder)
}
