/** What a manager saves about this machine's devices is in force at once; what was under way ends where it began. */
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { healthy, startPrinterSimulator, type PrinterSimulator } from '#electron/devices/printer/simulator'
import { decodeReceipt } from '#tests/support/receipt-decoder'
import { DevicesPage } from './pages/devices'
import { PrintsPage } from './pages/prints'
import { RunningShop } from './support/running-shop'

let shop: RunningShop
let other: PrinterSimulator
let devices: DevicesPage
let prints: PrintsPage

test.beforeEach(async () => {
  shop = await RunningShop.open()
  other = await startPrinterSimulator()
  devices = new DevicesPage(shop.staff)
  prints = new PrintsPage(shop.staff)
  await shop.signIn(people.manager)
  await devices.open()
})
test.afterEach(async () => {
  await shop.close()
  await other.close()
})

const testSlip = () => shop.call(people.manager, 'prints.testSlip', {})
/** A test slip's rare character is drawn by a window that opens for the first. */
const drawn = { timeout: 30_000 }
/** A printer that answers late on a busy machine is asked again as main's clock goes on. */
async function slipsOfOther(): Promise<string[]> {
  await shop.advance(0.1)
  return other.slips.map((slip) => decodeReceipt(slip, 48).lines.join('\n'))
}

test('a slip comes out of the printer that was saved last, and the old one is left alone', async () => {
  await prints.statusSays('就绪')
  await devices.enterPort(other.port)
  await devices.save()
  await testSlip()
  await expect.poll(slipsOfOther, drawn).toEqual([expect.stringContaining('打印测试')])
  await shop.switchPrinterOff()
  await shop.advance(1)
  await prints.statusSays('就绪')
  expect(shop.papers()).toEqual([])

  await devices.withoutPrinter()
  await prints.statusSays('未设置')
  await testSlip()
  await prints.statusSays('1 张')
  await devices.connectByNetwork('127.0.0.1', other.port)
  await expect.poll(slipsOfOther, drawn).toHaveLength(2)
})

test('a slip that is being printed ends on its printer, once, and the next goes to the new one', async () => {
  await devices.enterPort(other.port)
  shop.printer.behaviour = { ...healthy, mishap: { what: 'paper_ends', afterBytes: 20 } }
  await testSlip()
  await shop.printer.when(({ slips }) => slips[0]?.length === 20)
  await devices.save()
  await testSlip()
  // The new printer waits for the queue, the queue for the paper.
  expect(other.slips).toEqual([])
  shop.printer.resume()
  await expect.poll(slipsOfOther, drawn).toHaveLength(1)
  expect(shop.papers()).toHaveLength(1)
  await prints.open()
  await expect(prints.panel.locator('.job')).toHaveCount(2)
  for (const job of await prints.panel.locator('.job').all()) await expect(job).toContainText('已打印')
})

test('the lounge window goes and comes with its setting', async () => {
  const lounge = () => shop.app.windows().filter((page) => page.url().startsWith('app://lounge/'))
  expect(lounge()).toHaveLength(1)
  await devices.showLounge('不开')
  await expect.poll(lounge).toEqual([])
  await devices.showLounge('总是开')
  await expect.poll(() => lounge().length).toBe(1)
  for (const page of lounge()) await expect(page.locator('#app')).not.toBeEmpty()
})
