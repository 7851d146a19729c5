/** The printer is off, breaks off, and is on again: nothing is lost, nothing comes twice by itself, and people see why. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { healthy } from '#electron/devices/printer/simulator'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { decodeReceipt } from '#tests/support/receipt-decoder'
import { PrintsPage } from './pages/prints'
import { RunningShop } from './support/running-shop'

let shop: RunningShop
let prints: PrintsPage

test.beforeEach(async () => {
  shop = await RunningShop.open()
  prints = new PrintsPage(shop.staff)
  await shop.advanceTo('09:00')
})
test.afterEach(() => shop.close())

async function orderUpToItsSignature(): Promise<OneVisit> {
  const visit = new OneVisit(shop)
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  return visit
}

const papersOf = (title: string) => shop.papers().filter(({ lines }) => lines.some((line) => line.includes(title)))

test('a slip waits for a printer that is off, and comes out once', async () => {
  const visit = await orderUpToItsSignature()
  await expect.poll(() => papersOf('钥匙牌')).toHaveLength(1)
  await shop.switchPrinterOff()
  await visit.estimate()
  await shop.advance(1)
  await prints.statusSays('打印机连不上')
  await prints.open()
  await prints.lists('取车凭证', '等待打印')
  await prints.shows('连不上打印机', storyCar.senderName, 'FLV-')
  await shop.switchPrinterOn()
  await shop.advance(1)
  await prints.lists('取车凭证', '已打印')
  await prints.statusSays('就绪')
  for (let minute = 0; minute < 3; minute++) await shop.advance(1)
  expect(papersOf('取车凭证')).toHaveLength(1)
})

test('a slip that broke off is never sent again by itself: a person says what the paper shows', async () => {
  shop.printer.behaviour = { ...healthy, mishap: { what: 'hangs_up', afterBytes: 20 } }
  await shop.call(people.cashier, 'prints.testSlip', {})
  await prints.statusSays('1 张请看一眼')
  shop.printer.behaviour = { ...healthy }
  await prints.open()
  await prints.shows('这张单据打全了吗')
  await prints.press('没打全，重新打印')
  await prints.shows('已打印', '补打 1')
  // What broke off is half a paper; the last one is whole.
  const again = decodeReceipt(shop.printer.slips.at(-1) ?? new Uint8Array(), 48)
  expect(again.lines.join('\n')).toContain('补打')
  await prints.lists('打印测试', '已打印')
  await expect(prints.panel).toContainText('已重新打印')

  shop.printer.behaviour = { ...healthy, mishap: { what: 'hangs_up', afterBytes: 20 } }
  await prints.press('打印测试')
  await prints.shows('这张单据打全了吗')
  shop.printer.behaviour = { ...healthy }
  const before = shop.printer.slips.length
  await prints.press('打全了')
  await prints.shows('已打印')
  await shop.advance(1)
  expect(shop.printer.slips).toHaveLength(before)
})

test('forms are read, saved where people find them, and printed again from there', async () => {
  const visit = await orderUpToItsSignature()
  await visit.estimate()
  await shop.signIn(people.advisor)
  await shop.staff.getByTestId('mine').getByRole('button').first().click()
  await shop.staff.getByTestId('papers').click()
  const papers = shop.staff.getByTestId('visit-papers')
  await papers.locator('[data-form=belongings]').click()
  await expect(papers.locator('.document')).toContainText('儿童座椅')
  await papers.getByTestId('to-pdf').click()
  await prints.shows('已存为 PDF', '随车物品清单')
  await shop.staff.keyboard.press('Escape')

  await prints.open()
  await prints.press('空白接车登记表')
  await expect(prints.job.filter({ hasText: '空白' })).toHaveAttribute('data-state', 'printed')
  const folder = join(shop.home, 'documents')
  const files = await readdir(folder)
  expect(files.map((name) => name.replace(/-\w{6}\.pdf$/, ''))).toEqual(
    expect.arrayContaining([expect.stringContaining('随车物品清单'), expect.stringContaining('接车登记表')]),
  )
  for (const file of files) expect((await readFile(join(folder, file))).subarray(0, 5).toString()).toBe('%PDF-')
})
