/** More cars in a column than it draws at once: all of them can be reached, by the wheel and by the keyboard alone. */
import { expect, test } from '@playwright/test'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { anotherCar } from '#tests/support/another-car'
import { RunningShop } from './support/running-shop'

/** Twice as many as are drawn at once, and more. */
const cars = 52

test('of a long column every car can be reached', async () => {
  test.setTimeout(240_000)
  const shop = await RunningShop.open()
  await shop.advanceTo('09:00')
  await shop.call(people.manager, 'settings.savePlaces', { keySlots: cars, boxes: cars, finishedBays: ['P1'] })
  for (let n = 1; n <= cars; n += 1) {
    await new OneVisit(shop, anotherCar(n, { cardNumber: String(n).padStart(3, '0'), slot: n, box: n })).untilInWork()
  }
  await shop.signIn(people.teamLeader)
  const column = shop.staff.getByRole('region', { name: '维修中' })
  const tiles = column.locator('[data-plate]')
  await expect(column.getByRole('heading')).toContainText(String(cars))
  const atOnce = await tiles.count()
  expect(atOnce).toBeLessThan(cars)

  await tiles.first().hover()
  await expect(async () => {
    await shop.staff.mouse.wheel(0, 100_000)
    await expect(tiles).toHaveCount(cars, { timeout: 500 })
  }).toPass()

  await shop.staff.reload()
  await expect(tiles).toHaveCount(atOnce)
  await tiles.first().getByRole('button').first().focus()
  const last = tiles.nth(cars - 1)
  // A car has two places at most for the focus.
  for (let n = 0; n < cars * 2 && (await last.locator(':focus').count()) === 0; n += 1) {
    await shop.staff.keyboard.press('Tab')
  }
  await expect(last.locator(':focus')).toHaveCount(1)
  await shop.staff.keyboard.press('Enter')
  await expect(shop.staff.getByRole('dialog')).toBeVisible()
  await shop.close()
})
