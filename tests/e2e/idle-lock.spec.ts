/** Five minutes without a hand on it: the screen locks, shows nothing, and keeps what was being typed. */
import { expect, test } from '@playwright/test'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { PrintsPage } from './pages/prints'
import { ReceptionPage } from './pages/reception'
import { RunningShop } from './support/running-shop'

let shop: RunningShop

test.beforeEach(async () => {
  shop = await RunningShop.open()
  await shop.advanceTo('09:00')
})
test.afterEach(() => shop.close())

test('the lock covers everything, keeps what was typed, and gives it to nobody else', async () => {
  const { staff } = shop
  const words = '倒车时后面有异响，昨天下雨以后开始的'
  const visit = new OneVisit(shop)
  await visit.arrive()
  await shop.call(people.advisor, 'reception.take', { visitId: visit.visitId })
  await shop.call(people.advisor, 'reception.greet', { visitId: visit.visitId })
  await shop.signIn(people.advisor)
  const reception = new ReceptionPage(staff, (code) => shop.scan('staff', code))
  await reception.show(storyCar.plate)
  await reception.step('客户与车辆')
  const name = staff.getByTestId('sender').getByLabel('姓名')
  await name.fill(words)
  const prints = new PrintsPage(staff)
  await prints.open()

  await shop.advance(6)
  await expect(staff.locator('.sign-in')).toContainText('屏幕已锁定')
  await expect(prints.panel).toBeHidden()
  await expect(name).toBeHidden()
  await expect(staff.locator('.shell')).toBeHidden()

  await shop.unlock(people.advisor)
  await expect(prints.panel).toBeVisible()
  await staff.keyboard.press('Escape')
  await expect(name).toHaveValue(words)

  await shop.advance(6)
  await shop.signIn(people.cashier)
  await expect(staff.getByText(words)).toHaveCount(0)
  await expect(name).toHaveCount(0)
})
