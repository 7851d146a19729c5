import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('a signed order that changes asks for consent again', async ({ counter }) => {
  const { shop, visit, reception } = counter
  await counter.takenIn()
  await visit.estimate()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.order.addItem('L004')
  await reception.order.saveEstimate()
  await reception.step('委托书签字')
  await expect(shop.staff.getByText('签字后有改动，请客户再签一次')).toBeVisible()
  await reception.step('移交车间')
  await expect(shop.staff.locator('.pane')).toContainText('先完成“委托书签字”')
  await reception.sign('order', storyCar.senderName)
  await expect(shop.staff.getByText('等车间主管签收')).toBeVisible()
})
