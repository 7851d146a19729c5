import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('the car comes back: its file is known, the work is done again for free, and the signature covers it', async ({
  counter,
}) => {
  const { shop, visit, reception } = counter
  await counter.ready()
  await visit.deliver(await counter.voucher())
  await shop.advance(5)
  await shop.call(people.gatekeeper, 'gate.scanCard', { code: `FLC-${storyCar.cardNumber}` })
  await shop.advance(1)
  await visit.arrive()

  const known = await shop.call(people.advisor, 'visit.view', { visitId: visit.visitId })
  expect(known).toMatchObject({ owner: { name: storyCar.ownerName }, vehicle: { earlierVisits: 1 } })
  await visit.receive()
  await visit.walkAround()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await expect(reception.head).toContainText('第 2 次到店')
  await reception.order.isReworkOf('RO-')
  await reception.order.estimate([{ find: 'L001' }])
  await reception.order.saveEstimate()
  await reception.order.promise('17:00')
  await reception.sign('order', storyCar.senderName)

  const { orders } = await shop.call(people.advisor, 'visit.view', { visitId: visit.visitId })
  visit.orderId = orders[0]?.id ?? ''
  await visit.intoWorkshop()
  await visit.finishAndInspect()
  await visit.washAndRecheck()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.step('结算')
  await expect(shop.staff.getByText('客户不用付钱')).toBeVisible()
  await reception.leaving.startDelivery(await counter.voucher())
  await reception.sign('settlement', storyCar.senderName)
  await reception.leaving.handOver()
  await reception.leaving.returnCard(`FLC-${storyCar.cardNumber}`)
})
