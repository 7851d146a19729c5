/** A customer at the kiosk: finds the car by plate, tries too often, and leaves nothing behind. */
import { expect, test } from '@playwright/test'
import { OneVisit } from '#electron/demonstration/one-visit'
import { storyCar } from '#electron/demonstration/story-car'
import { LoungePage } from './pages/lounge'
import { RunningShop } from './support/running-shop'

let shop: RunningShop
let lounge: LoungePage
let voucher: string

test.beforeEach(async () => {
  shop = await RunningShop.open()
  lounge = new LoungePage(shop.lounge)
  await shop.advanceTo('09:00')
  const visit = new OneVisit(shop)
  await visit.untilInWork()
  await visit.proposeBrakePads()
  const code = () =>
    shop
      .papers()
      .map(({ lines }) => /FLV-[A-Z0-9]+/.exec(lines.join('\n'))?.[0])
      .find(Boolean) ?? ''
  await expect.poll(code).not.toBe('')
  voucher = code()
})
test.afterEach(() => shop.close())

test('finds the car by its plate and the phone, and only looks', async () => {
  await lounge.find()
  await lounge.plate(storyCar.plate)
  await lounge.phone(storyCar.senderPhone.slice(-4))
  await lounge.myCarShows('苏A·1**45')
  await expect(shop.lounge.getByTestId('add-on')).toContainText('要确认增项，请扫取车凭证')
  await expect(shop.lounge.getByTestId('agree')).toHaveCount(0)
})

test('is told nothing by five wrong tries, and has to wait', async () => {
  await lounge.find()
  await lounge.plate(storyCar.plate)
  for (const wrong of ['0000', '1111', '2222', '3333', '4444']) {
    await lounge.phone(wrong)
    await lounge.isTold('没有找到')
  }
  await lounge.phone(storyCar.senderPhone.slice(-4))
  await lounge.isTold('请等')
  await expect(shop.lounge.locator('.mine')).toHaveCount(0)
})

test('leaves nothing behind on any screen', async () => {
  const screens: Record<string, () => Promise<void>> = {
    'another language on the board': () => lounge.speak('English'),
    'half a plate': async () => {
      await lounge.find()
      await lounge.press('苏')
      await lounge.press('A')
    },
    'the digits of a phone': async () => {
      await lounge.find()
      await lounge.plate(storyCar.plate)
      await lounge.digits('12')
    },
    'their own car': async () => {
      await shop.scan('lounge', voucher)
      await lounge.myCarShows('苏A·1**45')
    },
    'a question half declined': async () => {
      await shop.scan('lounge', voucher)
      await shop.lounge.getByTestId('decline').click()
    },
    'half a signature': async () => {
      await shop.scan('lounge', voucher)
      await lounge.beginToSign()
    },
    'their own car in another language': async () => {
      await shop.scan('lounge', voucher)
      await lounge.myCarShows('苏A·1**45')
      await lounge.speak('English')
    },
  }
  for (const [screen, show] of Object.entries(screens))
    await test.step(screen, async () => {
      await show()
      await shop.advance(1)
      await lounge.isAtRest()
      for (const secret of [storyCar.plate, '苏A·1K845', storyCar.senderName, storyCar.senderPhone, voucher])
        expect(await shop.lounge.content()).not.toContain(secret)
    })
})
