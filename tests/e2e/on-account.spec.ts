/** 签单: apart from the payment methods, with a manager's leave; the advisor brings the customer's signature (C4, S:267). */
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { CashierPage } from './pages/cashier'
import { managerAgrees } from './pages/manager-pin'
import { RunningShop } from './support/running-shop'
import { carToSettle } from './support/visits'

test('the rest is put on account, and the customer signs for it', async () => {
  const shop = await RunningShop.open()
  await shop.advanceTo('09:00')
  const visit = await carToSettle(shop)
  const cashier = new CashierPage(shop.staff)

  await shop.signIn(people.cashier)
  await cashier.openShift('500')
  await cashier.open('RO-')
  await cashier.cash('60', '100')
  await cashier.due('¥500.90')
  await cashier.putOnAccount()
  await managerAgrees(shop.staff, '签单', '长期合作单位')
  await cashier.onAccountIs('待客户签字', '¥500.90')
  await cashier.slipIs('printed')
  expect(shop.papers().at(-1)?.lines.join('\n')).toMatch(/签单 +500\.90/)

  // The advisor brings the signature; the till sees it come in.
  await visit.sign('settlement', visit.orderId)
  await shop.signIn(people.cashier)
  await cashier.open('RO-')
  await cashier.onAccountIs('客户已签字', '¥500.90')
  await shop.close()
})
