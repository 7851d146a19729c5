/** The print panel, in the words of whoever stands at the printer. */
import { expect, type Locator, type Page } from '@playwright/test'

export class PrintsPage {
  readonly panel: Locator
  readonly job: Locator

  constructor(private readonly page: Page) {
    this.panel = page.getByTestId('print-panel')
    this.job = page.getByTestId('print-job')
  }

  /** What the status line says of the printer. */
  async statusSays(words: string): Promise<void> {
    await expect(this.page.getByTestId('printer')).toContainText(words)
  }

  async open(): Promise<void> {
    await this.page.getByTestId('printer').click()
    await expect(this.panel).toBeVisible()
  }

  async lists(paper: string, state: string): Promise<void> {
    await expect(this.panel.locator('.job', { hasText: paper }).first()).toContainText(state)
  }

  async choose(paper: string): Promise<void> {
    await this.panel.locator('.job', { hasText: paper }).first().click()
  }

  /** The document as it was printed, beside the list. */
  async shows(...words: string[]): Promise<void> {
    for (const word of words) await expect(this.job).toContainText(word)
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }
}
