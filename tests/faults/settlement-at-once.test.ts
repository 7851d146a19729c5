/**
 * Fifty hands settle one order at the same moment, on a server from five machines: one wins at each step, the others are told so, and
 * nobody hears of a busy database.
 */
import { expect, it } from 'vitest'
import type { AnyMethodName, InputOf } from '#electron/contract/index'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { eachDatabase } from '#tests/support/databases'
import { TestShop } from '#tests/support/shop'

const hands = 50
const { cashier } = people

eachDatabase((name, open, newAddress) => {
  it('each step is done once', async () => {
    const address = await newAddress()
    const machines: TestShop[] = []
    for (let n = 0; n < (name === 'PostgreSQL' ? 5 : 1); n += 1) {
      machines.push(await TestShop.open(await open(address), { firstId: n * 1_000_000 }))
    }
    const [shop] = machines as [TestShop] // there is one at least
    const visit = new OneVisit(shop)
    await visit.untilInspected()
    await shop.call(cashier, 'cashier.openShift', { floatFen: 0 })

    /** Each hand on its machine; somebody looks meanwhile, as every screen does. */
    async function allAtOnce<N extends AnyMethodName>(method: N, input: InputOf<N>) {
      const looks = machines.map((machine) => machine.call(people.advisor, 'visit.view', { visitId: visit.visitId }))
      const answers = await Promise.all(
        Array.from({ length: hands }, (_, n) => machines[n % machines.length]!.ask(cashier, method, input)),
      )
      await Promise.all(looks)
      return {
        accepted: answers.flatMap((answer) => (answer.ok ? [answer.value] : [])),
        refused: answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code])),
      }
    }

    // Whoever opens what is open already looks at it.
    const opened = await allAtOnce('cashier.openSettlement', { orderId: visit.orderId })
    expect(opened.accepted).toHaveLength(hands)
    expect(new Set(opened.accepted.map(({ id }) => id)).size).toBe(1)
    const { id: settlementId, dueFen } = opened.accepted[0]!
    const cash = { settlementId, method: 'cash', amountFen: dueFen, tenderedFen: dueFen, reference: '' } as const
    const paid = await allAtOnce('cashier.enterPayment', cash)
    expect(paid.accepted).toHaveLength(1)
    expect(new Set(paid.refused)).toEqual(new Set(['PAYMENT_EXCEEDS_DUE']))
    const confirmed = await allAtOnce('cashier.confirm', { settlementId })
    expect(confirmed.accepted).toHaveLength(1)
    expect(new Set(confirmed.refused)).toEqual(new Set(['SETTLEMENT_NOT_POSSIBLE_NOW']))

    await shop.read(async (reader) => {
      expect((await reader.settlements.list({})).map(({ state }) => state)).toEqual(['covered'])
      const payments = await reader.payments.list({})
      expect(payments.map(({ state, amountFen }) => [state, amountFen])).toEqual([['confirmed', dueFen]])
      const slips = await reader.printJobs.list({ documentKind: 'settlement', target: 'receipt' })
      expect(slips.map(({ openDrawer }) => openDrawer)).toEqual([true])
    })
    expect(await shop.database.verifyEvents()).toMatchObject({ intact: true })
  })
})
