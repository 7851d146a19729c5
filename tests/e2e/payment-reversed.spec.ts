/** A wrong payment is undone in the same shift, by an entry of its own, with a manager and a slip that says so (C6). */
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { CashierPage } from './pages/cashier'
import { managerAgrees } from './pages/manager-pin'
import { RunningShop } from './support/running-shop'
import { carToSettle } from './support/visits'

test('a payment is reversed and received again', async () => {
  const shop = await RunningShop.open()
  await shop.advanceTo('09:00')
  await carToSettle(shop)
  const cashier = new CashierPage(shop.staff)
  await shop.signIn(people.cashier)
  await cashier.openShift('500')
  await cashier.open('RO-')
  await cashier.method('微信')
  await cashier.reference('4200002411237731')
  await cashier.receive()
  await cashier.slipIs('printed')

  await cashier.reverse('微信', '扫错了码')
  await managerAgrees(shop.staff, '冲正', '客户要求换支付宝')
  await cashier.due('¥560.90')
  await expect
    .poll(() => shop.papers().at(-1)?.lines.join('\n'))
    .toMatch(/收款冲正单[\s\S]*-560\.90[\s\S]*扫错了码[\s\S]*沈国华/)
  await cashier.method('支付宝')
  await cashier.reference('2026112322001')
  await cashier.receive()
  await expect.poll(() => shop.papers().at(-1)?.lines.join('\n')).toContain('冲正 微信')
  await shop.close()
})
