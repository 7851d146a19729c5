import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('a customer who objects sends the car back to work, and what was paid stays paid', async ({ counter }) => {
  const { shop, visit, reception } = counter
  await counter.ready()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.leaving.object('刹车还是响')
  await reception.step('车间维修')
  await expect(shop.staff.locator('.facts').first()).toContainText('维修中')
  const { orders } = await shop.call(people.advisor, 'visit.view', { visitId: visit.visitId })
  expect(orders[0]?.settlement).toMatchObject({ state: 'open', coveredFen: 56_090, totalFen: 56_090 })
})
