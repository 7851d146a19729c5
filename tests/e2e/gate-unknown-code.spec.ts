import { expect } from '@playwright/test'
import { people } from '#electron/demonstration/people'
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
  for (const [person, station, said] of [
    [people.advisor, '前台', '不认识这个条码：XYZ-0042'],
    [people.foreman, '车间', '“XYZ-0042”在这里用不上'],
    [people.cashier, '收银', '不认识这张取车凭证'],
  ] as const) {
    await shop.signIn(person)
    await expect(staff.getByRole('heading', { level: 1 })).toHaveText(station)
    await shop.scan('staff', 'XYZ-0042')
    await expect(staff.getByText(said)).toBeVisible()
  }
})
