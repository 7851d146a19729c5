import { expect, type Page } from '@playwright/test'

/** The gate, in the guard's words. */
export class GatePage {
  constructor(private readonly page: Page) {}

  /** By touch, key after key. */
  async enterPlate(plate: string): Promise<void> {
    for (const key of plate) await this.page.locator('.keypad').getByRole('button', { name: key, exact: true }).click()
  }

  async comesForRepair(): Promise<void> {
    await this.page.getByRole('button', { name: '维修/咨询' }).click()
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

  async shows(verdict: '进厂' | '放行' | '不能放行', ...texts: string[]): Promise<void> {
    const panel = this.page.getByTestId('verdict')
    await expect(panel.getByRole('heading')).toHaveText(verdict)
    for (const text of texts) await expect(panel).toContainText(text)
  }

  /** Whatever the panel says, no sum of money is on it. */
  async showsNoMoney(): Promise<void> {
    await expect(this.page.getByTestId('verdict')).not.toContainText(/[¥￥]|\d+\.\d\d/)
  }

  async counts(inside: number): Promise<void> {
    await expect(this.page.locator('.figure').first()).toContainText(String(inside))
  }
}
