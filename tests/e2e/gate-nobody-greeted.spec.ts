import { expect } from '@playwright/test'
import { gateStory, guardSitsDown } from './support/gate-story'

gateStory('a visitor whom nobody greeted leaves after one touch, and is counted', async ({ shop, gate, visit }) => {
  await visit.arrive()
  await guardSitsDown(shop)
  await shop.advance(1)
  await shop.scan('staff', 'FLC-027')
  await gate.shows('不能放行', '前台还没有接待完')
  await gate.touch('未接待离开')
  await gate.shows('放行', '苏A·1K845', '027 已收回')
  await gate.counts(0)
  await expect(shop.staff.locator('.recent')).toContainText('未接待离开')
})
