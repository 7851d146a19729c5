import { OneVisit } from '#electron/demonstration/one-visit'
import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

const fleet = { ownerName: '顺达物流有限公司', ownerPhone: '02584001234' }

test('a fleet’s two cars are found together by their owner', async ({ counter }) => {
  const { shop, reception } = counter
  const cars = [
    { ...storyCar, ...fleet },
    {
      ...storyCar,
      ...fleet,
      plate: '苏A8D312',
      cardNumber: '028',
      vin: '',
      senderName: '李师傅',
      senderPhone: '13700001111',
    },
  ]
  for (const car of cars) {
    const visit = new OneVisit(shop, car)
    await visit.arrive()
    await visit.receive()
  }
  await counter.sitDown()
  const search = shop.staff.getByRole('combobox').first()
  await search.fill('顺达')
  for (const text of ['苏A·1K845', '苏A·8D312'])
    await expect(shop.staff.getByRole('option', { name: text }).first()).toBeVisible()
  await search.fill('')
  await reception.show('苏A1K845')
  await reception.show('苏A8D312')
  await expect(reception.head).toContainText('顺达物流有限公司')
})
