/** A shift is counted, handed over and closed; the next cashier takes the drawer over; one left open is said next morning (C3). */
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { CashierPage } from './pages/cashier'
import { RunningShop } from './support/running-shop'
import { carToSettle } from './support/visits'

test('a shift is counted, its difference explained, handed over and taken over', async () => {
  const shop = await RunningShop.open()
  await shop.advanceTo('09:00')
  const visit = await carToSettle(shop)
  const cashier = new CashierPage(shop.staff)
  await shop.signIn(people.cashier)
  await cashier.openShift('500')
  await visit.settleInCash()
  await shop.signIn(people.cashier)
  await cashier.moveCash('取出现金', '60.9', '存银行')
  await cashier.startCounting()
  await cashier.expects('cash', '1,000.00')
  await cashier.count({ '100': 9, '50': 1 }, {})
  await cashier.explain('少收五十元，已报经理')
  await cashier.handTo(people.manager)
  await cashier.closeShift()
  await expect
    .poll(() => shop.papers().at(-1)?.lines.join('\n'))
    .toMatch(/收银交班单[\s\S]*60\.90[\s\S]*-50\.00[\s\S]*少收五十元[\s\S]*接班人/)

  await shop.signIn(people.manager)
  await cashier.goThere()
  await cashier.takeOver(people.cashier, '¥950.00')
  // The report again, with who has the drawer now.
  await expect
    .poll(() => shop.papers().at(-1)?.lines.join('\n'))
    .toMatch(new RegExp(`收银交班单[\\s\\S]*-50\\.00[\\s\\S]*接班人 +${people.manager}\\n接班 [\\s\\S]*实点 +950\\.00`))
  await shop.advance(24 * 60)
  await shop.signIn(people.manager)
  await cashier.goThere()
  await cashier.saysOvernight()
  await shop.close()
})
