/** An advisor's discount beyond the limit is a manager's to allow, on the spot (C8). */
import { expect, test } from '@playwright/test'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { managerAgrees } from './pages/manager-pin'
import { ReceptionPage } from './pages/reception'
import { RunningShop } from './support/running-shop'

test('a discount beyond the limit waits for a manager', async () => {
  const shop = await RunningShop.open()
  await shop.advanceTo('09:00')
  const visit = new OneVisit(shop)
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  const reception = new ReceptionPage(shop.staff, (code) => shop.scan('staff', code))

  await shop.signIn(people.advisor)
  await reception.open()
  await reception.show(storyCar.plate)
  await reception.order.estimate([{ find: 'L006' }], 20)
  await reception.order.askToSaveEstimate()
  await managerAgrees(shop.staff, '20% 超过服务顾问的权限 10%', '老客户')
  await reception.order.promise('15:00')
  const [order] = (await shop.call(people.advisor, 'visit.view', { visitId: visit.visitId })).orders
  expect(order).toMatchObject({ labourDiscountPercent: 20, totals: { totalFen: 16_000 } })
  await shop.close()
})
