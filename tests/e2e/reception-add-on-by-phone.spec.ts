import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('additional work agreed by phone goes ahead, and is countersigned before the car', async ({ counter }) => {
  const { shop, visit, reception } = counter
  await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
  await counter.takenIn()
  await visit.estimate()
  await visit.intoWorkshop()
  await visit.proposeBrakePads()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.inWork.answerByPhone('前刹车片', 'yes', '陈建军')
  await visit.finishAndInspect()
  await visit.settleInCash()
  await visit.washAndRecheck()

  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.step('交车')
  await expect(shop.staff.locator('.bar')).toContainText('交车之前还有：')
  await expect(shop.staff.locator('.bar').getByRole('button', { name: '开始交车' })).toBeDisabled()
  await reception.inWork.signAddOn('前刹车片', storyCar.senderName)
  await reception.step('交车')
  await expect(shop.staff.locator('.bar')).not.toContainText('交车之前还有：')
})
