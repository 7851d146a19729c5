/** From nothing: an own shop and its first car at the gate; or the demonstration, in it and out of it again. */
import { expect, test, type Page } from '@playwright/test'
import type {} from '#electron/main/test-door'
import { startPrinterSimulator } from '#electron/devices/printer/simulator'
import { decodeReceipt } from '#tests/support/receipt-decoder'
import { FirstStartPage } from './pages/first-start'
import { GatePage } from './pages/gate'
import { launch, type Launched } from './support/launch'

const scan = ({ app }: Launched, code: string) =>
  app.evaluate((_electron, scanned) => globalThis.frontlaneTest.scanners.scan('counter', scanned), code)
const titleOf = (page: Page) => page.getByRole('heading', { level: 1 })

test('an own shop opens from nothing, and its first car comes through the gate', async () => {
  const printer = await startPrinterSimulator()
  const frontlane = await launch({ lounge: 'on' }, 'none')
  try {
    const page = frontlane.page('staff')
    const first = new FirstStartPage(page)
    await first.openOwn()
    await expect(first.nextButton).toBeDisabled()
    await first.fillShop('长安街汽修')
    await first.fillManager('龚䶮', '1234')
    await first.next()
    await first.next()

    await scan(frontlane, 'FLC-007')
    await expect(page.getByText('这是 007 号出门卡。')).toBeVisible()
    await first.useNetworkPrinter(`127.0.0.1:${printer.port}`)
    await first.tryPrinter()
    await expect(page.getByText('打印机说打好了', { exact: false })).toBeVisible()

    // A PIN that anybody would guess leads back to where it is mended, with everything else kept.
    await first.openShop()
    await expect(page.getByText('这个密码太简单，请换一个。')).toBeVisible()
    await first.fillManager('龚䶮', '2580')
    await first.next()
    await first.next()
    await first.openShop()

    const code = await first.recoveryCode.innerText()
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/)
    await first.printRecoveryCode()
    await expect(page.getByText('已打印，请锁进保险柜。')).toBeVisible()
    const papers = printer.slips.map((slip) => decodeReceipt(slip, 48).lines.join('\n'))
    expect(papers).toHaveLength(2)
    expect(papers[1]).toContain(code)

    await first.finish()
    await expect(titleOf(page)).toHaveText('长安街汽修')
    await first.signIn('龚䶮', '2580')
    // What comes first, and the last of it leads to the gate.
    await expect(page.getByRole('button', { name: '给每个人开账号' })).toBeEnabled()
    await page.getByRole('button', { name: '接第一辆车' }).click()
    await scan(frontlane, 'FLC-001')
    const gate = new GatePage(page)
    await gate.enterPlate('苏A12345')
    await gate.comesForRepair()
    await gate.shows('进厂', '001')
    await expect(page.getByRole('button', { name: '接第一辆车' })).toBeDisabled()
  } finally {
    await frontlane.close()
    await printer.close()
  }
})

test('the demonstration opens in the middle of its day, says what it is, and lets go', async () => {
  test.setTimeout(180_000)
  const frontlane = await launch({ lounge: 'on' }, 'none')
  try {
    const page = frontlane.page('staff')
    const first = new FirstStartPage(page)
    await first.openDemonstration()
    await expect(page.getByRole('progressbar')).toBeVisible()
    const gatekeeper = page.locator('.sign-in .tile', { hasText: '周建国' })
    await expect(gatekeeper).toContainText('1101', { timeout: 120_000 })
    await first.signIn('沈国华', '1901')
    const mark = page.getByRole('button', { name: '演示' })
    await expect(mark).toBeVisible()
    // One more is out on a road test.
    const inside = await page.evaluate(() => window.frontlane.invoke({ method: 'gate.overview', input: {} }))
    expect(JSON.parse(inside)).toMatchObject({ ok: true, data: { inside: 17 } })

    // The way out is open to whoever stands before the sign-in screen.
    await page.getByRole('button', { name: '换人' }).click()
    await page.locator('.sign-in').getByRole('button', { name: '演示' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '退出，回自己的店' }).click()
    await expect(page.getByRole('button', { name: /^开自己的店/ })).toBeVisible()
  } finally {
    await frontlane.close()
  }
})
