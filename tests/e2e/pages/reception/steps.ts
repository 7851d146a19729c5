/** What every step of a visit's page has in common. */
import { expect, type Locator, type Page } from '@playwright/test'

export class VisitSteps {
  constructor(readonly page: Page) {}

  get head(): Locator {
    return this.page.locator('article.page > header')
  }

  /** Opens a step of the visit, where the page has not gone on to it by itself. */
  async step(label: string): Promise<void> {
    // Its own name, not that of a step that waits for it.
    const own = this.all.getByRole('button', { name: new RegExp(`^${label} ?（`) })
    if ((await own.getAttribute('aria-current')) === null) await own.click()
    await this.showsStep(label)
  }

  async showsStep(label: string): Promise<void> {
    await expect(this.all.locator('[aria-current]')).toContainText(label)
  }

  private get all(): Locator {
    return this.page.getByRole('navigation', { name: '步骤' })
  }

  async main(action: string): Promise<void> {
    await this.page.locator('.bar').getByRole('button', { name: action }).click()
  }

  /** It went through: the step's main action is gone. */
  async leaves(action: string): Promise<void> {
    await expect(this.page.locator('.bar').getByRole('button', { name: action })).toBeHidden()
  }

  async choose(group: string, option: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: group })
      .first()
      .getByRole('radio', { name: option, exact: true })
      .click()
  }

  async tick(label: string): Promise<void> {
    await this.page.locator('.el-checkbox', { hasText: label }).click()
  }

  async day(field: Locator, day: string): Promise<void> {
    await field.fill(day)
    await field.press('Tab')
  }

  async signInDialog(name: string): Promise<void> {
    const { page } = this
    const dialog = page.getByRole('dialog').filter({ visible: true })
    await dialog.getByRole('button', { name: '看过了，去签字' }).click()
    await dialog.getByLabel('签字人').fill(name)
    const pad = await dialog.locator('canvas').boundingBox()
    if (pad === null) throw new Error('the signature pad is not there')
    const at = (x: number, y: number) => [pad.x + pad.width * x, pad.y + pad.height * y] as const
    await page.mouse.move(...at(0.2, 0.5))
    await page.mouse.down()
    await page.mouse.move(...at(0.4, 0.25), { steps: 6 })
    await page.mouse.move(...at(0.6, 0.7), { steps: 6 })
    await page.mouse.move(...at(0.8, 0.4), { steps: 6 })
    await page.mouse.up()
    await dialog.getByRole('button', { name: '确认签字' }).click()
    await expect(dialog).toBeHidden()
  }

  async confirmEnd(title: string, reason: string, action: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: title })
    await dialog.locator('textarea').fill(reason)
    await dialog.getByRole('button', { name: action, exact: true }).click()
    await expect(dialog).toBeHidden()
  }
}
