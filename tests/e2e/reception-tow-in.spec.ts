import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('a towed car’s order is agreed by phone, and signed when the customer comes for it', async ({ counter }) => {
  const { shop, visit, reception } = counter
  await visit.arrive('tow_in')
  await visit.receive()
  await visit.walkAround()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.order.estimate([{ find: 'L008' }, { find: 'P008' }])
  await reception.order.saveEstimate()
  await reception.order.promise('17:00')
  await reception.order.agreeByPhone('陈建军')
  await reception.step('委托书签字')
  await expect(shop.staff.getByTestId('by-phone')).toContainText('取车前请客户在委托书上补签')

  const { orders } = await shop.call(people.advisor, 'visit.view', { visitId: visit.visitId })
  visit.orderId = orders[0]?.id ?? ''
  await visit.intoWorkshop()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.sign('order', storyCar.senderName)
  await expect(reception.head).toBeVisible()
  const signed = await shop.call(people.advisor, 'visit.view', { visitId: visit.visitId })
  expect(signed.blockers.map(({ code }) => code)).not.toContain('PHONE_CONSENT_OPEN')
})
