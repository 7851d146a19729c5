import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('somebody else, without the voucher, collects the car with a manager there', async ({ counter }) => {
  const { reception } = counter
  await counter.ready()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.startDeliveryTo('陈二', '身份证')
  await reception.managerAgrees('送修人电话确认，弟弟代取', '1901')
  await reception.sign('settlement', '陈二')
  await expect(reception.things).toContainText(['雨伞'])
  await reception.handOver()
  await reception.returnCard(`FLC-${storyCar.cardNumber}`)
  expect((await reception.custody()).join('\n')).toContain('陈二')
})
