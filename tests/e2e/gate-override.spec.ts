import { expect } from '@playwright/test'
import { gateStory, guardSitsDown } from './support/gate-story'

gateStory('a manager lets a car go; what is open stays listed, and it goes on when it comes back', async (story) => {
  const { shop, gate, visit } = story
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  await visit.estimate()
  await guardSitsDown(shop)
  await shop.advance(1)
  await shop.scan('staff', 'FLC-027')
  await gate.shows('不能放行', '苏A·1K845')
  await gate.more('经理放行')
  await shop.staff.getByRole('button', { name: '卡收到了' }).click()
  // A badge answers who agrees, and takes nobody's place at the window.
  await expect(shop.staff.getByRole('dialog')).toContainText('需要经理同意')
  await shop.scan('staff', 'FLB-LXM1201')
  await expect(shop.staff.getByRole('dialog')).toContainText('这位同事不是经理')
  await shop.scan('staff', 'FLB-SGH1901')
  await expect(shop.staff.getByRole('dialog')).not.toContainText('这位同事不是经理')
  await gate.managerAgrees('仍然放车出厂', '客户家里急事，明天回来', '0000')
  await expect(shop.staff.getByRole('dialog')).toContainText('密码不对')
  await gate.managerAgrees('仍然放车出厂', '客户家里急事，明天回来', '1901')
  // After a wrong one, the button enters it.
  await shop.staff.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click()
  await gate.shows('放行', '苏A·1K845', '沈国华 同意放行', '027 已收回')
  await gate.counts(0)

  await gate.more('在厂车辆')
  await expect(gate.yard.getByTestId('left-open')).toContainText(['客户家里急事，明天回来'])
  await expect(gate.yard.getByTestId('left-open')).toContainText('车钥匙 2 把未交还')
  await shop.scan('staff', 'FLC-031')
  await gate.enterPlate('苏A1K845')
  await gate.comesForRepair()
  await gate.shows('进厂', '大众 帕萨特 330', '出门卡 031')
  await gate.more('在厂车辆')
  await expect(gate.yard).toContainText('12 号柜位')
  await expect(gate.yard.getByTestId('left-open')).toHaveCount(0)
})
