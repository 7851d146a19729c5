import { join } from 'node:path'
import { openDatabase } from '#electron/database/open'
import { people } from '#electron/demonstration/people'
import type { RepairOrder } from '#electron/domain/records'
import type { RunningShop } from '../../e2e/support/running-shop'
import { inShop, inTurn, lounge, touch, type Open, type Screen } from './screen'

/** The newest order of that car. */
async function orderOf(shop: RunningShop, plate: string): Promise<RepairOrder> {
  const database = await openDatabase({ kind: 'sqlite', file: join(shop.home, 'demonstration.sqlite') }, (error) => {
    throw error
  })
  try {
    const order = await database.read(async (reader) => {
      const visit = await reader.visits.first({ plate }, { orderBy: [['arrivedAt', 'desc']] })
      return reader.repairOrders.first({ visitId: visit?.id ?? '' }, { orderBy: [['id', 'desc']] })
    })
    if (!order) throw new Error(`no order of ${plate}`)
    return order
  } finally {
    await database.close()
  }
}

/** A customer scans the voucher. */
const car =
  (plate: string): Open =>
  async (page, shop) => {
    await shop.scan('lounge', (await orderOf(shop, plate)).voucherCode ?? '')
    await page.locator('.mine .plate').waitFor()
  }

/** Nobody is being called any more. */
const quiet: Open = async (page, shop) => {
  if (!(await page.getByTestId('call').isVisible())) return
  await shop.advance(6)
  await page.reload()
  await page.locator('.board').waitFor()
}
const find = inTurn(quiet, touch('[data-testid=my-car]'))
const keys =
  (text: string): Open =>
  async (page) => {
    for (const key of text) await page.locator('.entry').getByRole('button', { name: key, exact: true }).click()
  }
const look = touch('[data-testid=look]')
/** By the plate and the end of a phone that is not theirs. */
const guess = inTurn(
  keys('0000'),
  look,
  (page) => page.getByRole('alert').first().waitFor(),
  async (page) => {
    for (let n = 0; n < 4; n += 1) await page.locator('.entry .pad .key').last().click()
  },
)
/** Called to the counter a moment ago. */
const called =
  (plate: string): Open =>
  async (page, shop) => {
    const { id: orderId } = await orderOf(shop, plate)
    const told = { orderId, way: 'lounge_call', reason: 'ready', note: '', newPromisedAt: null } as const
    await shop.call(people.advisor, 'reception.callCustomer', told)
    await page.getByTestId('call').waitFor()
  }
/** Letters twice as large leave a page half of the lines, as a window of half the size does. */
const large = (name: string, open: Open): Screen => ({
  ...lounge(`lounge-large-${name}`, open),
  sizes: [
    [960, 540],
    [540, 960],
  ],
})
/** To another language: English, or from English to the last of the others. */
const another = touch('.foot .key[lang] >> nth=-1')

export const loungeScreens: readonly Screen[] = [
  ...inShop('starter', lounge('lounge-empty')),
  lounge('lounge-board', quiet),
  lounge(
    'lounge-board-last',
    inTurn(quiet, (page) => page.locator('.dots i:last-child.on').waitFor({ timeout: 180_000 })),
  ),
  lounge('lounge-find', find),
  lounge('lounge-find-plate', inTurn(find, keys('苏A1K'))),
  lounge('lounge-find-phone', inTurn(find, keys('苏A1K845'), look, keys('12'))),
  lounge('lounge-find-unknown-code', (page, shop) =>
    shop.scan('lounge', 'FLV-0000000000').then(() => page.getByRole('alert').first().waitFor()),
  ),
  lounge('lounge-find-not-found', inTurn(find, keys('苏A1K845'), look, guess)),
  lounge('lounge-car-add-on', car('苏A1K845')),
  lounge('lounge-car-declining', inTurn(car('苏A1K845'), touch('[data-testid=decline]'))),
  lounge(
    'lounge-car-signing',
    inTurn(car('苏A1K845'), touch('[data-testid=agree]'), (page) => page.locator('.signing .document').waitFor()),
  ),
  lounge('lounge-car-late', car('苏A0P916')),
  lounge('lounge-car-declined', car('苏AF20617')),
  lounge('lounge-car-approved', car('苏A4W870')),
  lounge('lounge-car-part', car('皖A4H067')),
  lounge('lounge-car-ready', car('苏A2T914')),
  lounge('lounge-car-paid', car('苏A3F126')),
  lounge('lounge-car-signed', car('苏A9Q558')),
  lounge('lounge-language', another),
  lounge('lounge-call', called('苏A2T914')),
  lounge('lounge-call-beside', inTurn(called('苏A2T914'), touch('[data-testid=my-car]'))),
  large('board', quiet),
  large('find', find),
  large('find-phone', inTurn(find, keys('苏A1K845'), look)),
  large('car-add-on', car('苏A1K845')),
  large(
    'car-add-on-below',
    inTurn(car('苏A1K845'), (page) => page.getByTestId('agree').scrollIntoViewIfNeeded()),
  ),
  large(
    'car-signing',
    inTurn(car('苏A1K845'), touch('[data-testid=agree]'), (page) => page.locator('.signing .document').waitFor()),
  ),
  // Nobody may look anything up for a while.
  lounge('lounge-find-too-many', inTurn(find, keys('苏A1K845'), look, guess, guess, guess, guess, guess, guess)),
]
