/** Fifty hands settle one order at the same moment: one wins, the others are told so, and nobody hears of a busy database. */
import { expect, it } from 'vitest'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { eachDatabase } from '#tests/support/databases'
import { TestShop } from '#tests/support/shop'

eachDatabase((_name, open) => {
  it('is settled once', async () => {
    const shop = await TestShop.open(await open())
    const visit = new OneVisit(shop)
    await visit.untilInspected()
    await shop.call(people.cashier, 'cashier.openShift', { floatFen: 0 })
    const { id: settlementId, dueFen } = await shop.call(people.cashier, 'cashier.openSettlement', {
      orderId: visit.orderId,
    })
    await shop.call(people.cashier, 'cashier.enterPayment', {
      settlementId,
      method: 'cash',
      amountFen: dueFen,
      tenderedFen: dueFen,
      reference: '',
    })
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => shop.ask(people.cashier, 'cashier.confirm', { settlementId })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]))
    expect(new Set(refusals)).toEqual(new Set(['SETTLEMENT_NOT_POSSIBLE_NOW']))
    await shop.read(async (reader) => {
      const payments = await reader.payments.list({})
      expect(payments.map(({ state, amountFen }) => [state, amountFen])).toEqual([['confirmed', dueFen]])
      const slips = await reader.printJobs.list({ documentKind: 'settlement', target: 'receipt' })
      expect(slips.map(({ openDrawer }) => openDrawer)).toEqual([true])
    })
  })
})
