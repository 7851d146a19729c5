/** How a visit ends otherwise, what is more than one order, and a counter with nothing to do. */
import { people } from '#electron/demonstration/people'
import { inTurn, staff, touch, type Open, type Screen } from '../screen'
import { after, car, once, step, visitOf } from '../visits'

const { advisor, manager } = people

const noRepair: Open = touch('[data-testid=no-repair]')
const kind =
  (nth: number): Open =>
  (page) =>
    page.getByRole('dialog').getByRole('radio').nth(nth).click()
const menu: Open = (page) => page.locator('[data-testid=more]').click()
const end =
  (nth: number): Open =>
  (page) =>
    page.getByRole('menuitem').nth(nth).click()

/** Signed for, and cancelled: everything is to be given back. */
const cancelled = once(async (shop) => {
  const visit = car(shop, '苏A5W730', 6, { senderName: '章一鸣', ownerName: '章一鸣', box: 16 })
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  await visit.estimate({ promisedAt: new Date((await shop.now()).getTime() + 7_200_000).toISOString() })
  await shop.call(advisor, 'reception.cancel', { orderId: visit.orderId, reason: '客户临时有事，改天再来' })
  return visit
})
const givenBack = once(async (shop) => {
  const { visitId } = await cancelled(shop)
  await shop.call(advisor, 'reception.giveBack', { visitId })
})

const towed = once(async (shop) => {
  const { arrived } = await shop.call(advisor, 'reception.queue', {})
  const visit = car(shop, '皖B7T515', 3, { senderName: '孔祥瑞', ownerName: '孔祥瑞' })
  visit.visitId = arrived.find(({ plate }) => plate.endsWith('7T515'))?.visitId ?? ''
  await visit.receive()
})
const towedIn = once(async (shop) => {
  const { mine } = await shop.call(advisor, 'reception.queue', {})
  const visit = car(shop, '皖B7T515', 3, { senderName: '孔祥瑞', ownerName: '孔祥瑞' })
  visit.visitId = mine.find(({ plate }) => plate.endsWith('7T515'))?.visitId ?? ''
  await visit.walkAround()
  const items = await shop.call(advisor, 'reception.priceItems', { text: 'L008' })
  const { orderId } = await shop.call(advisor, 'reception.saveEstimate', {
    visitId: visit.visitId,
    orderId: null,
    lines: items.map(({ id, quantity }) => ({
      priceItemId: id,
      quantity,
      payer: 'customer' as const,
      partSource: null,
    })),
    labourDiscountPercent: 0,
    partsDiscountPercent: 0,
    rounding: 'none',
  })
  await shop.call(advisor, 'reception.saveTerms', {
    ...{ orderId, promisedAt: new Date((await shop.now()).getTime() + 7_200_000).toISOString(), category: 'minor' },
    ...{ paymentTerms: 'on_delivery', oldParts: 'leave', wash: true, waits: false, reachPhone: '13800001234' },
    otherRequests: '',
  })
  await shop.call(advisor, 'reception.quote', { orderId })
})

/** Everybody who waits is taken by somebody. */
const nobodyWaits = once(async (shop) => {
  const { arrived } = await shop.call(manager, 'reception.queue', {})
  for (const { visitId } of arrived) await shop.call(advisor, 'reception.take', { visitId })
})

export const endings: readonly Screen[] = [
  staff('reception-enquiry', advisor, inTurn(visitOf('6L609'), noRepair)),
  staff('reception-enquiry-booking', advisor, inTurn(visitOf('6L609'), noRepair, kind(2))),
  staff(
    'reception-more',
    advisor,
    inTurn(visitOf('9Q558'), menu, (page) => page.getByRole('menuitem').first().waitFor()),
  ),
  staff('reception-end-cancel', advisor, inTurn(visitOf('9Q558'), menu, end(1))),
  staff('reception-cancelled', advisor, after(cancelled, advisor, visitOf('5W730'))),
  staff('reception-give-back', advisor, inTurn(visitOf('5W730'), touch('.bar .main'))),
  staff('reception-given-back', advisor, after(givenBack, advisor, visitOf('5W730'))),
  staff('reception-another-order', advisor, inTurn(visitOf('3F126'), menu, end(0))),
  staff('reception-tow-in-greeting', advisor, after(towed, advisor, inTurn(visitOf('7T515'), step('greeting')))),
  staff('reception-tow-in-card', advisor, inTurn(visitOf('7T515'), step('card'))),
  staff(
    'reception-tow-in-intake',
    advisor,
    after(towedIn, advisor, inTurn(visitOf('7T515'), step('intake_signature'))),
  ),
  staff('reception-tow-in-order', advisor, inTurn(visitOf('7T515'), step('signature'))),
  staff(
    'reception-nothing',
    manager,
    after(
      nobodyWaits,
      manager,
      inTurn(touch('.rail .station >> nth=1'), (page) => page.getByTestId('queue').waitFor()),
    ),
  ),
]
