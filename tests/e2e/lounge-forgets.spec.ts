/** What the lounge's page has in its memory: of a board nobody's full plate, name or phone, and after a visitor nothing of them. */
import { expect, test } from '@playwright/test'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { LoungePage } from './pages/lounge'
import { canvasesInMemory, kept, textsInMemory } from './support/heap'
import { RunningShop } from './support/running-shop'

/** Four figures that no program has by itself, as it has 1234. */
const endOfPhone = '7093'
const car = { ...storyCar, senderPhone: `1380000${endOfPhone}` }
const { plate, senderName, senderPhone, ownerName, ownerPhone, make, model, vin } = car
const masked = '苏A·1**45'
const personal = [plate, '苏A·1K845', senderName, senderPhone, ownerName, ownerPhone, model, make, vin]

let shop: RunningShop
let lounge: LoungePage
let visit: OneVisit
let voucher: string

test.beforeEach(async () => {
  shop = await RunningShop.open()
  // What is traced is kept by the page itself.
  await shop.app.context().tracing.stop()
  lounge = new LoungePage(shop.lounge)
  await shop.advanceTo('09:00')
  visit = new OneVisit(shop, car)
  await visit.untilInWork()
  await visit.proposeBrakePads()
  const code = () =>
    /FLV-[A-Z0-9]+/.exec(
      shop
        .papers()
        .flatMap(({ lines }) => lines)
        .join('\n'),
    )?.[0] ?? ''
  await expect.poll(code).not.toBe('')
  voucher = code()
  await shop.lounge.reload()
  await lounge.isAtRest()
})
test.afterEach(async () => {
  await shop.app.context().tracing.start()
  await shop.close()
})

test('the board never has a full plate, a name or a phone', async () => {
  await lounge.board(masked, '维修')
  const { all: texts } = await textsInMemory(shop.lounge)
  expect(texts).toContain(masked)
  expect(personal.filter((text) => texts.includes(text))).toEqual([])
})

test('a visitor leaves nothing in the memory of the page, nor in its storage', async () => {
  const secrets = [...personal, voucher, people.advisor, '前刹车片', '厚度只剩', '常规保养']
  // Four figures may stand in any longer text; by themselves they are the phone's.
  const alone = new RegExp(`^${endOfPhone}$`, 'm')
  const left = async () => {
    const { all, values } = await textsInMemory(shop.lounge)
    return [...secrets.filter((text) => all.includes(text)), ...(alone.test(values) ? [endOfPhone] : [])]
  }
  expect(await left()).toEqual([])
  await lounge.find()
  await lounge.plate(plate)
  await lounge.phone('0000')
  await lounge.isTold('没有找到')
  await lounge.digits(endOfPhone)
  expect(await left()).toContain(endOfPhone)
  await lounge.look()
  await lounge.myCarShows(masked)
  await lounge.leave()
  await shop.scan('lounge', voucher)
  await lounge.myCarShows(masked)
  await lounge.beginToSign()
  expect(await left()).toEqual(expect.arrayContaining([model, people.advisor, '前刹车片']))
  expect(await canvasesInMemory(shop.lounge)).toBeGreaterThan(0)

  await shop.advance(1)
  await lounge.isAtRest()
  await expect.poll(left).toEqual([])
  await expect.poll(() => canvasesInMemory(shop.lounge)).toBe(0)
  expect(await kept(shop.lounge)).toEqual({ local: 0, session: 0, cookies: 0, databases: 0 })
})
