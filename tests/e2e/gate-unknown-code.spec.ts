import { expect } from '@playwright/test'
import { people } from '#electron/demonstration/one-visit'
import { gateStory, guardSitsDown } from './support/gate-story'

gateStory('a code that nobody knows says so at every station, and what can be done', async ({ shop, gate, visit }) => {
  const { staff } = shop
  await guardSitsDown(shop)
  await shop.scan('staff', 'XYZ-0042')
  await expect(gate.notice).toContainText('XYZ-0042')
  await gate.notice.getByRole('button', { name: '输卡上的号码' }).click()
  await staff.locator('.pane').getByRole('button', { name: '7', exact: true }).click()
  await staff.getByRole('button', { name: '就是这张' }).click()
  await expect(staff.locator('.pane')).toContainText('不认识“7”这张卡')
  await shop.scan('staff', 'FLV-0123456789')
  await expect(staff.locator('.pane')).toContainText('这是取车凭证，不是出门卡')
  await shop.scan('staff', 'FLC-027')
  await expect(staff.getByText('卡 027 进厂，输入车牌')).toBeVisible()

  await visit.arrive()
  for (const person of [people.advisor, people.cashier]) {
    await shop.signIn(person)
    await shop.scan('staff', 'XYZ-0042')
    await expect(staff.getByRole('alert')).toBeVisible()
  }
})
