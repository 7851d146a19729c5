/** First start, as somebody sees it who has just unpacked Frontlane. */
import { expect, type Page } from '@playwright/test'

export class FirstStartPage {
  constructor(private readonly page: Page) {}

  openOwn() {
    return this.page.getByRole('button', { name: /^开自己的店/ }).click()
  }

  openDemonstration() {
    return this.page.getByRole('button', { name: /^先看演示店/ }).click()
  }

  async fillShop(name: string) {
    await this.page.getByTestId('shop-name').fill(name)
    await this.next()
  }

  async fillManager(name: string, pin: string) {
    await this.page.getByTestId('manager-name').fill(name)
    await this.page.getByTestId('pin').fill(pin)
    await this.page.getByTestId('pinAgain').fill(pin)
  }

  next() {
    return this.page.getByRole('button', { name: /^下一步/ }).click()
  }

  get nextButton() {
    return this.page.getByRole('button', { name: /^下一步/ })
  }

  async useNetworkPrinter(address: string) {
    await this.page.getByRole('radio', { name: '网络打印机' }).click()
    await this.page.getByTestId('printer-address').fill(address)
  }

  tryPrinter() {
    return this.page.getByRole('button', { name: '打一张测试条' }).click()
  }

  openShop() {
    return this.page.getByRole('button', { name: /^开店/ }).click()
  }

  get recoveryCode() {
    return this.page.getByLabel('恢复码', { exact: true })
  }

  printRecoveryCode() {
    return this.page.getByRole('button', { name: '打印恢复码' }).click()
  }

  finish() {
    return this.page.getByRole('button', { name: /^我收好了/ }).click()
  }

  /** What is said of a database file that could not be opened. */
  get damaged() {
    return this.page.getByRole('heading', { name: '店里的数据文件坏了，打不开' })
  }

  /** The way of a machine that is new. */
  restore() {
    return this.page.getByRole('button', { name: '从备份恢复' }).click()
  }

  openBackupFolder() {
    return this.page.getByRole('button', { name: '打开备份文件夹' }).click()
  }

  async restoreNewest(shopName: string) {
    await this.page.getByRole('button', { name: /^看看里面/ }).click()
    const dialog = this.page.getByRole('dialog')
    await expect(dialog).toContainText(shopName)
    await dialog.getByRole('button', { name: '恢复并重新启动' }).click()
  }

  async signIn(name: string, pin: string) {
    await this.page.locator('.sign-in .tile', { hasText: name }).click()
    // By touch: keys pressed as fast as a program presses them are a scanner's.
    for (const digit of pin) await this.page.getByRole('button', { name: digit, exact: true }).click()
    await this.page.locator('.shell').waitFor()
  }
}
