import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('a customer who declines the estimate gets everything back, the card last', async ({ counter }) => {
  const { shop, reception } = counter
  await counter.takenIn()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.order.estimate([{ find: 'L009' }])
  await reception.order.saveEstimate()
  await reception.order.promise('17:00')
  await reception.end('客户不接受报价', '太贵了')
  await expect(shop.staff.getByText('把收下的东西都交还客户，再还出门卡。')).toBeVisible()
  await reception.giveBack()
  await reception.leaving.scanCardBack(`FLC-${storyCar.cardNumber}`)
  expect((await reception.custody()).map((row) => row.replace(/\s+/g, ' ')).at(-1)).toContain('出门卡 前台 客户')
})
