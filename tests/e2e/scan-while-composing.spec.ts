/** A scan is a scan, also while a field has the focus and an input method composes in it. */
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { CashierPage } from './pages/cashier'
import { RunningShop } from './support/running-shop'
import { carToSettle } from './support/visits'
import { wedgeScanIntoInputMethod } from './support/wedge'

/** The cashier types into the search; a voucher of a car to be settled lies at hand. */
async function atTheTill() {
  const shop = await RunningShop.open('wedge')
  await shop.advanceTo('09:00')
  await carToSettle(shop)
  const cashier = new CashierPage(shop.staff)
  await expect.poll(() => shop.papers().length).toBeGreaterThan(1)
  const lines = shop.papers().flatMap((paper) => paper.lines)
  const voucher = /\[QR (FLV[^\]]+)\]/.exec(lines.join('\n'))?.[1] ?? ''
  expect(voucher).toMatch(/^FLV-/)
  await shop.signIn(people.cashier)
  await cashier.openShift('500')
  const search = shop.staff.getByPlaceholder('扫取车凭证，或输入车牌、单号')
  await search.click()
  await shop.staff.keyboard.insertText('陈')
  return { shop, cashier, voucher, search }
}

test('a voucher scanned while pinyin is being typed opens its settlement and leaves no letter of its own', async () => {
  const { shop, cashier, voucher, search } = await atTheTill()
  const input = await shop.staff.context().newCDPSession(shop.staff)
  await input.send('Input.imeSetComposition', { text: 'jian', selectionStart: 4, selectionEnd: 4 })
  await shop.scan('staff', voucher)
  await cashier.total('¥560.90')
  // What was being typed stays, and nothing of the code is added to it.
  await expect(search).toHaveValue('陈jian')
  await shop.close()
})

test('so does one whose keys an input method takes for itself', async () => {
  const { shop, cashier, voucher, search } = await atTheTill()
  await wedgeScanIntoInputMethod(shop.staff, voucher)
  await cashier.total('¥560.90')
  await expect(search).toHaveValue('陈')
  await shop.close()
})
