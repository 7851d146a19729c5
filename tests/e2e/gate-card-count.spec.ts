import { expect } from '@playwright/test'
import { gateStory, guardSitsDown } from './support/gate-story'

gateStory('a car stays overnight; the cards are counted, and a manager reports the missing one', async (story) => {
  const { shop, gate, visit } = story
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  await shop.advanceTo('17:45')
  await guardSitsDown(shop)
  await expect(shop.staff.locator('.recent')).toContainText('今天还没清点')
  await gate.more('清点出门卡')
  await gate.countAllBut('001', '012')
  await shop.scan('staff', 'FLC-001')
  await expect(gate.count).toContainText('001 在')
  await gate.count.getByRole('button', { name: '点完了，缺 1 张' }).click()
  await expect(shop.staff.locator('.recent')).toContainText('17:45 点过，缺 1 张')
  await gate.count.getByRole('button', { name: '报遗失' }).click()
  await gate.managerAgrees('出门卡 012 报遗失', '翻遍了，找不到', '1901')
  await expect(gate.count).toContainText('都已经找到或处理了')

  await shop.advanceTo('08:05')
  await guardSitsDown(shop)
  await expect(shop.staff.locator('.recent')).toContainText('今天还没清点')
  await shop.staff.locator('.figure').first().click()
  await expect(gate.yard).toContainText('过夜 1 台')
  await expect(gate.yard).toContainText('卡 027')
  await expect(gate.yard).toContainText('钥匙 12 号柜位')
})
