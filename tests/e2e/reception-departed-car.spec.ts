import { displayedPlate } from '#electron/contract/plate'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('whoever looks for a car that has left finds its history, by its plate and by its people', async ({ counter }) => {
  const { shop, visit, reception } = counter
  await counter.ready()
  await visit.deliver(await counter.voucher())
  await shop.advance(5)
  await shop.call(people.gatekeeper, 'gate.scanCard', { code: `FLC-${storyCar.cardNumber}` })
  await shop.advance(1)
  await counter.sitDown()

  await reception.find(storyCar.ownerName, storyCar.ownerPhone)
  const history = shop.staff.getByRole('dialog', { name: '历史' })
  await expect(history).toContainText('RO-')
  await history.getByRole('radio', { name: '这次经过' }).click()
  const events = history.getByTestId('event')
  // Of a print how it ended, not what it went through.
  const voucher = events.filter({ hasText: /[：:]取车凭证/ })
  await expect(voucher).toHaveCount(1)
  await expect(voucher).toContainText('打印好了')
  await history.getByRole('button', { name: '关闭' }).click()
  await expect(reception.head).toContainText(storyCar.senderName)

  await reception.open()
  await reception.find(storyCar.plate.slice(2), displayedPlate(storyCar.plate))
  await expect(history).toContainText('RO-')
})
