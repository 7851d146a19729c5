import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('a visitor who only books is noted, leaves with the card, and is known when they come again', async ({
  counter,
}) => {
  const { shop, visit, reception } = counter
  await visit.arrive()
  await counter.sitDown()
  await reception.take(storyCar.plate)
  await reception.noRepair('预约', '换前刹车片', { clock: '9:30', phone: storyCar.senderPhone })
  await expect(reception.head).toContainText('可以出厂')

  await shop.advance(5)
  const left = await shop.call(people.gatekeeper, 'gate.scanCard', { code: `FLC-${storyCar.cardNumber}` })
  expect(left).toMatchObject({ verdict: { verdict: 'go' } })
  await shop.advance(1)
  await visit.arrive()
  await counter.sitDown()
  await reception.take(storyCar.plate)
  await reception.step('迎接')
  await expect(shop.staff.getByTestId('booking')).toContainText('换前刹车片')
})
