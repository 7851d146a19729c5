import { expect } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { gateStory, guardSitsDown } from './support/gate-story'

gateStory('a lost card is replaced in mid-visit; the car leaves with the new one', async ({ shop, gate, visit }) => {
  await visit.arrive()
  await shop.advance(1)
  await guardSitsDown(shop)
  await gate.askWithoutCard('苏A1K845')
  await gate.shows('不能放行', '前台还没有接待完')
  await gate.more('卡丢了')
  await shop.scan('staff', 'FLC-031')
  await expect(gate.notice).toContainText('现在是卡 031')

  // The new one is reported lost as well, and found before its car has another: it is the car that comes first.
  const { cards } = await shop.call(people.gatekeeper, 'exitCard.rack', {})
  const cardId = cards.find(({ number }) => number === '031')?.cardId ?? ''
  await shop.call(people.manager, 'exitCard.reportLost', { cardId })
  await guardSitsDown(shop)
  await shop.scan('staff', 'FLC-031')
  await gate.notice.getByRole('button', { name: '放回卡架' }).click()
  await expect(gate.notice).toContainText('苏A·1K845 还在厂里，出门卡 031 是它的')
  await gate.notice.getByRole('button', { name: '给这台车换卡' }).click()
  await shop.scan('staff', 'FLC-032')
  await expect(gate.notice).toContainText('现在是卡 032')

  const { visitId } = visit
  await shop.call(people.advisor, 'reception.take', { visitId })
  await shop.call(people.advisor, 'reception.clearEnquiry', { visitId, outcome: 'enquiry', note: '问价' })
  await guardSitsDown(shop)
  await shop.scan('staff', 'FLC-027')
  await expect(gate.notice).toContainText('027 报过遗失')
  await gate.notice.getByRole('button', { name: '放回卡架' }).click()
  await expect(gate.notice).toContainText('已放回卡架')
  await shop.scan('staff', 'FLC-032')
  await gate.shows('放行', '苏A·1K845', '032 已收回')
})
