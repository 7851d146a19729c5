/** One window, and whoever comes next: by a name, or by a badge at whatever is open there. */
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { storyCar } from '#electron/demonstration/story-car'
import { GatePage } from './pages/gate'
import { ManagerPage } from './pages/manager'
import { RunningShop } from './support/running-shop'

const pinOf = (name: string) => starterPeople.find((one) => one.name === name)?.pin ?? ''
const badgeOf = (name: string) => starterPeople.find((one) => one.name === name)?.badgeCode ?? ''

test('a window is taken over by name or badge, and a hand that presses on does nothing there', async () => {
  const shop = await RunningShop.open('wedge')
  const { staff } = shop
  const gate = new GatePage(staff)
  try {
    await shop.advanceTo('09:00')
    await shop.signIn(people.gatekeeper)
    await shop.scan('staff', 'FLC-027')
    await gate.enterPlate(storyCar.plate)

    // The last digit has opened the page by then: Enter, which used to end a PIN, would let the car in.
    await shop.advance(6)
    await expect(staff.locator('.sign-in')).toContainText('屏幕已锁定')
    await staff.keyboard.type(pinOf(people.gatekeeper), { delay: 120 })
    await staff.locator('.shell').waitFor({ state: 'visible' })
    await staff.keyboard.press('Enter')
    await expect(staff.getByText('卡 027 进厂，输入车牌')).toBeVisible()
    await expect(async () => {
      await staff.keyboard.press('Enter')
      await gate.shows('进厂', '苏A·1K845')
    }).toPass()

    await shop.takeOver(people.advisor, 'badge')
    await expect(staff.getByRole('heading', { name: '前台' })).toBeVisible()
    await shop.scan('staff', badgeOf(people.advisor))
    await expect(staff.getByText(`现在就是${people.advisor}在用`)).toBeVisible()
    await shop.scan('staff', 'FLB-ZZZ9999')
    await expect(staff.getByText('不认识这张工牌')).toBeVisible()

    await staff.getByRole('button', { name: '换人' }).click()
    await expect(staff.locator('.sign-in .tile')).toHaveCount(starterPeople.length)
    await staff.locator('.sign-in .tile', { hasText: people.manager }).click()
    await shop.unlock(people.manager)

    // Where a badge is written down, it is a code like any other.
    await new ManagerPage(staff).open('员工')
    await staff.getByRole('button', { name: '新增员工' }).click()
    await shop.scan('staff', 'FLB-NEW777')
    await expect(staff.getByRole('dialog').getByLabel('工牌')).toHaveValue('FLB-NEW777')
  } finally {
    await shop.close()
  }
})
