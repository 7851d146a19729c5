/** From the re-check to the card in the customer's hand. */
import { expect } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { inTurn, staff, touch, type Open, type Screen } from '../screen'
import { after, car, once, step, visitOf } from '../visits'

const { advisor } = people

/** Washed and parked: back at reception. */
const back = once(async (shop) => {
  const { cards } = await shop.call(people.foreman, 'workshop.board', {})
  const orderId = cards.find(({ plate }) => plate.endsWith('12845'))?.orderId ?? ''
  await shop.call(people.technician, 'workshop.park', { orderId, bay: 'B-07' })
})

/** Paid, checked again; with its voucher's code, as it came out of the printer. */
const paid = once(async (shop) => {
  const visit = car(shop, '苏A3K908', 5, { senderName: '顾清', ownerName: '顾清', box: 13 })
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  await visit.estimate({ promisedAt: new Date((await shop.now()).getTime() + 3_600_000).toISOString() })
  await visit.intoWorkshop()
  await visit.finishAndInspect()
  await visit.settleInCash()
  await visit.washAndRecheck()
  const newest = () =>
    shop
      .papers()
      .flatMap(({ lines }) => lines.map((line) => /\[QR (FLV[^\]]+)\]/.exec(line)?.[1] ?? ''))
      .findLast((code) => code !== '') ?? ''
  await expect.poll(newest).not.toBe('')
  visit.voucherCode = newest()
  return visit
})

const delivering = once(async (shop) => {
  const visit = await paid(shop)
  await shop.call(advisor, 'reception.startDelivery', {
    ...{ orderId: visit.orderId, voucherCode: visit.voucherCode, collectorName: '顾清', collectorPhone: '13800001234' },
    ...{ collectorIsSender: true, identitySeen: '', senderPhoned: false, walkedThrough: true, oldPartsShown: true },
    ...{ nextServiceOn: '2027-05-24', nextServiceKm: 53_000, followUpAt: null },
  })
})
const signed = once(async (shop) => {
  await delivering(shop)
  const visit = await paid(shop)
  await visit.sign('settlement', visit.orderId)
})
const handedOver = once(async (shop) => {
  await signed(shop)
  await shop.call(advisor, 'reception.handOver', { orderId: (await paid(shop)).orderId })
})
const gone = once(async (shop) => {
  await handedOver(shop)
  const { visitId, car: its } = await paid(shop)
  await shop.call(advisor, 'reception.returnCard', { visitId, code: `FLC-${its.cardNumber}` })
})

const recheck = (...steps: Open[]) => inTurn(visitOf('12845'), step('recheck'), ...steps)
const delivery = (...steps: Open[]) => inTurn(visitOf('3K908'), ...steps)

export const leaving: readonly Screen[] = [
  staff('reception-recheck-open', advisor, after(back, advisor, recheck())),
  staff(
    'reception-recheck-trouble',
    advisor,
    recheck(
      async (page) => {
        for (let i = 0; i < 5; i++) await page.locator('.items .el-checkbox').nth(i).click()
      },
      (page) => page.locator('.trouble input').fill('后备箱里少一把儿童座椅的固定带，右后门有新划痕'),
    ),
  ),
  staff('reception-settlement-open', advisor, inTurn(visitOf('2T914'), step('settlement'))),
  staff('reception-settlement-done', advisor, inTurn(visitOf('3F126'), step('settlement'))),
  staff('reception-delivery-unpaid', advisor, inTurn(visitOf('2T914'), step('delivery'))),
  staff('reception-delivery-start', advisor, after(paid, advisor, delivery())),
  staff(
    'reception-delivery-voucher',
    advisor,
    after(
      paid,
      advisor,
      delivery(async (page, shop) => {
        await shop.scan('staff', (await paid(shop)).voucherCode)
        await page.locator('[data-testid=voucher].go').first().waitFor()
      }),
    ),
  ),
  staff(
    'reception-delivery-other',
    advisor,
    after(
      paid,
      advisor,
      delivery(step('delivery'), (page) => page.locator('.pane .grid [role=radio]').nth(1).click()),
    ),
  ),
  staff('reception-delivery-sign', advisor, after(delivering, advisor, delivery())),
  staff(
    'reception-delivery-objection',
    advisor,
    after(
      delivering,
      advisor,
      delivery(touch('.bar .btn'), (page) => page.getByRole('dialog').waitFor()),
    ),
  ),
  staff('reception-delivery-things', advisor, after(signed, advisor, delivery())),
  staff('reception-delivery-card', advisor, after(handedOver, advisor, delivery())),
  staff('reception-delivery-gone', advisor, after(gone, advisor, delivery())),
]
