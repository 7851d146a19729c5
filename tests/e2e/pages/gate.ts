import { expect, type Locator, type Page } from '@playwright/test'

/** The gate, in the guard's words. */
export class GatePage {
  constructor(private readonly page: Page) {}

  /** By touch, key after key. */
  async enterPlate(plate: string): Promise<void> {
    for (const key of plate) await this.page.locator('.keypad').getByRole('button', { name: key, exact: true }).click()
  }

  async comesForRepair(): Promise<void> {
    await this.comesFor('维修/咨询')
  }

  async comesFor(purpose: string): Promise<void> {
    await this.page.locator('.entry .foot').getByRole('button', { name: purpose }).click()
  }

  /** A car at the barrier without its card. */
  async askWithoutCard(plate: string): Promise<void> {
    await this.page.getByRole('button', { name: '没有带卡的车' }).click()
    await this.enterPlate(plate)
    await this.page.getByRole('button', { name: '查能不能走' }).click()
  }

  async roadTestGoesOut(): Promise<void> {
    await this.page.getByRole('button', { name: '试车出厂' }).click()
  }

  async roadTestIsBack(): Promise<void> {
    await this.page.getByRole('button', { name: '试车回厂' }).click()
  }

  /** A button on the verdict: 未接待离开, 车牌不符, 改卡号. */
  async touch(name: string): Promise<void> {
    await this.page.getByTestId('verdict').getByRole('button', { name }).click()
  }

  /** From the one menu, about the car that is shown or about the cards. */
  async more(entry: string): Promise<void> {
    await this.page.getByRole('button', { name: '更多', exact: true }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: entry }).click()
    await expect(this.page.getByRole('dialog')).toBeHidden()
  }

  /** A manager's PIN and reason, on the spot; the dialog names what is agreed to. */
  async managerAgrees(act: string, reason: string, pin: string): Promise<void> {
    const dialog = this.page.getByRole('dialog')
    await expect(dialog).toContainText(act)
    await dialog.getByLabel('原因').fill(reason)
    for (const digit of pin) await dialog.getByRole('button', { name: digit, exact: true }).click()
  }

  async shows(verdict: '进厂' | '放行' | '不能放行', ...texts: string[]): Promise<void> {
    const panel = this.page.getByTestId('verdict')
    await expect(panel.getByRole('heading')).toHaveText(verdict)
    for (const text of texts) await expect(panel).toContainText(text)
  }

  /** What the gate says that is no verdict. */
  get notice(): Locator {
    return this.page.getByTestId('notice')
  }

  get yard(): Locator {
    return this.page.getByTestId('yard')
  }

  get count(): Locator {
    return this.page.getByTestId('count')
  }

  /** Every card that should hang in the rack is touched, but for these. */
  async countAllBut(...numbers: string[]): Promise<void> {
    const tiles = this.count.locator('.tile')
    await expect(tiles.first()).toBeVisible()
    for (const number of await tiles.allTextContents()) {
      if (!numbers.includes(number.trim())) await tiles.filter({ hasText: number.trim() }).click()
    }
  }

  /** Whatever the panel says, no sum of money is on it. */
  async showsNoMoney(): Promise<void> {
    await expect(this.page.getByTestId('verdict')).not.toContainText(/[¥￥]|\d+\.\d\d/)
  }

  async counts(inside: number): Promise<void> {
    await expect(this.page.locator('.figure').first()).toContainText(String(inside))
  }
}
