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

  async slipSays(words: string): Promise<void> {
    await expect(this.page.getByTestId('slip-state')).toContainText(words)
  }

  async slipAnswer(answer: '打出来了' | '再打一张' | '再试一次'): Promise<void> {
    await this.page.getByTestId('slip-state').getByRole('button', { name: answer }).click()
  }

  /** What is still due; a manager has to agree next. */
  async putOnAccount(): Promise<void> {
    await this.page.keyboard.press('F8')
    await this.page.getByRole('dialog').getByRole('button', { name: '签单并打印结算单' }).click()
  }

  async onAccountIs(signature: '待客户签字' | '客户已签字', sum: string): Promise<void> {
    const row = this.page.getByTestId('on-account-row')
    await expect(row).toContainText(signature)
    await expect(row).toContainText(sum)
  }

  /** A confirmed payment; a manager has to agree next. */
  async reverse(method: string, reason: string): Promise<void> {
    await this.page.getByTestId('payment').filter({ hasText: method }).getByRole('button', { name: '冲正…' }).click()
    const dialog = this.page.getByRole('dialog', { name: '冲正这笔收款' })
    await dialog.getByLabel('为什么冲正').fill(reason)
    await dialog.getByRole('button', { name: '冲正', exact: true }).click()
  }

  async goThere(): Promise<void> {
    await this.page.getByRole('navigation', { name: '岗位' }).getByRole('button', { name: '收银' }).click()
  }

  async moveCash(direction: '放入现金' | '取出现金', yuan: string, reason: string): Promise<void> {
    await this.page.getByTestId('shift').click()
    const dialog = this.page.getByRole('dialog')
    for (const key of yuan) await dialog.getByRole('button', { name: key, exact: true }).click()
    await dialog.getByLabel('用途').fill(reason)
    await dialog.getByRole('button', { name: direction }).click()
    await expect(dialog).toContainText(`−${yuan}`)
    await dialog.getByRole('button', { name: '关闭' }).click()
    await expect(dialog).toBeHidden()
  }

  async explain(words: string): Promise<void> {
    await this.page.getByRole('dialog').getByLabel('差额说明').fill(words)
  }

  async handTo(name: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: '交给谁' }).getByRole('radio', { name }).click()
  }

  /** With what the colleague counted. */
  async takeOver(from: string, sum: string): Promise<void> {
    await this.page.getByTestId('shift').click()
    const dialog = this.page.getByRole('dialog')
    await expect(dialog).toContainText(`${from} 交给您 ${sum}`)
    await dialog.getByRole('button', { name: `接班 ${sum}` }).click()
    await expect(dialog).toBeHidden()
  }

  async saysOvernight(): Promise<void> {
    await expect(this.page.getByTestId('shift')).toContainText('还没交班')
    await this.page.getByTestId('shift').click()
    await expect(this.page.getByTestId('overnight')).toContainText('请先清点交班')
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
    // The last figure counts once the field is left.
    await this.page.keyboard.press('Tab')
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
