import { storyCar } from '#electron/demonstration/story-car'
import { managerAgrees } from './pages/manager-pin'
import { expect, test } from './support/counter'

test('somebody else, without the voucher, collects the car with a manager there', async ({ counter }) => {
  const { reception } = counter
  await counter.ready()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.leaving.startDeliveryTo('陈二', '身份证')
  await managerAgrees(reception.page, /凭证/, '送修人电话确认，弟弟代取')
  await reception.sign('settlement', '陈二')
  await expect(reception.leaving.things).toContainText(['雨伞'])
  await reception.leaving.handOver()
  await reception.leaving.returnCard(`FLC-${storyCar.cardNumber}`)
  expect((await reception.custody()).join('\n')).toContain('陈二')
})
