/** 终止维修: the customer has to leave; only what was done is charged, and what is left over becomes the advisor's task. */
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { CashierPage } from './pages/cashier'
import { ReceptionPage } from './pages/reception'
import { WorkshopPage } from './pages/workshop'
import { RunningShop } from './support/running-shop'
import { carInWork } from './support/visits'

test('work is stopped at the customer’s wish', async () => {
  const shop = await RunningShop.open()
  await shop.advanceTo('09:00')
  const visit = await carInWork(shop)
  const workshop = new WorkshopPage(shop.staff)
  const reception = new ReceptionPage(shop.staff, (code) => shop.scan('staff', code))
  const cashier = new CashierPage(shop.staff)
  const { plate, senderName } = storyCar

  await shop.signIn(people.technician)
  await workshop.stop(plate, {
    lines: { 常规保养: { part: '0.4' }, 机油滤清器: '没做', 空气滤清器: { waitsUntil: '明天' } },
    condition: '机油已加，可以行驶',
  })
  await workshop.says(plate, '等客户签字')

  await shop.signIn(people.advisor)
  await reception.open()
  await reception.tasks.filter({ hasText: '终止维修' }).click()
  await reception.inWork.signStop(senderName)
  await expect(reception.tasks.filter({ hasText: '遗留项目' })).toContainText('空气滤清器')

  await shop.signIn(people.technician)
  await workshop.says(plate, '已终止维修')
  await visit.inspect()
  await shop.signIn(people.cashier)
  await cashier.openShift('500')
  await cashier.open('RO-')
  await cashier.total('¥350.00')
  await cashier.receive()
  await cashier.slipIs('printed')
  const slip = shop.papers().at(-1)?.lines.join('\n') ?? ''
  expect(slip).toContain('350.00')
  expect(slip).not.toContain('空气滤清器')
  await shop.close()
})
