import { expect, type Page } from '@playwright/test'

/** The till, in the cashier's words. */
export class CashierPage {
  constructor(private readonly page: Page) {}

  async openShift(floatYuan: string): Promise<void> {
    await this.page.getByTestId('shift').click()
    const dialog = this.page.getByRole('dialog')
    for (const key of floatYuan) await dialog.getByRole('button', { name: key, exact: true }).click()
    await dialog.getByRole('button', { name: /^开班/ }).click()
    await expect(dialog).toBeHidden()
  }

  async open(orderNumber: string): Promise<void> {
    await this.page.locator('.queue .row', { hasText: orderNumber }).click()
  }

  async due(sum: string): Promise<void> {
    await expect(this.page.getByTestId('due')).toHaveText(sum)
  }

  async total(sum: string): Promise<void> {
    await expect(this.page.getByTestId('total')).toHaveText(sum)
  }

  async method(name: '现金' | '微信' | '支付宝' | '刷卡' | '对公转账'): Promise<void> {
    await this.page.getByRole('radio', { name }).click()
  }

  /** Part of what is due, in cash. */
  async cash(amount: string, given: string): Promise<void> {
    await this.method('现金')
    await this.page.getByTestId('paid').click()
    await this.type(amount)
    await this.page.getByTestId('given').click()
    await this.type(given)
    await expect(this.page.getByTestId('change')).toBeVisible()
    await this.page.getByTestId('receive').click()
  }

  async reference(text: string): Promise<void> {
    await this.page.locator('.pane input[maxlength="64"]').fill(text)
  }

  async receive(): Promise<void> {
    await this.page.getByTestId('receive').click()
  }

  async slipIs(state: 'printed' | 'unconfirmed' | 'failed' | 'queued'): Promise<void> {
    await expect(this.page.getByTestId('slip-state')).toHaveAttribute('data-state', state)
  }

  async startCounting(): Promise<void> {
    await this.page.getByTestId('shift').click()
    await this.page.getByRole('dialog').getByRole('button', { name: '交班…' }).click()
  }

  async expects(method: string, sum: string): Promise<void> {
    await expect(this.page.locator(`tr[data-method="${method}"]`).getByTestId('expected')).toHaveText(sum)
  }

  async count(pieces: Record<string, number>, others: Record<string, string>): Promise<void> {
    const dialog = this.page.getByRole('dialog')
    for (const [yuan, n] of Object.entries(pieces))
      await dialog.getByRole('spinbutton', { name: `${yuan} 元 · 张`, exact: true }).fill(String(n))
    for (const [name, sum] of Object.entries(others))
      await dialog.getByRole('spinbutton', { name, exact: true }).fill(sum)
    await dialog.getByRole('heading').first().click()
  }

  async closeShift(): Promise<void> {
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('button', { name: '交班并打印报告' }).click()
    await expect(dialog).toBeHidden()
  }

  private async type(amount: string): Promise<void> {
    for (const key of amount) await this.page.locator('.pane').getByRole('button', { name: key, exact: true }).click()
  }
}
