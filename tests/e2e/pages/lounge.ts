import { expect, type Locator, type Page } from '@playwright/test'

/** The lounge's window, in a customer's words. */
export class LoungePage {
  constructor(private readonly page: Page) {}

  async board(maskedPlate: string, state: string): Promise<void> {
    await expect(this.page.locator(`[data-car="${maskedPlate}"]`)).toContainText(state)
  }

  async myCarShows(maskedPlate: string): Promise<void> {
    await expect(this.page.locator('.mine .plate')).toHaveText(maskedPlate)
  }

  async question(sums: { gross: string; discount: string; amount: string }): Promise<void> {
    const question = this.page.getByTestId('add-on')
    await expect(question.getByTestId('gross')).toHaveText(sums.gross)
    await expect(question.getByTestId('discount')).toHaveText(sums.discount)
    await expect(question.getByTestId('amount')).toHaveText(sums.amount)
  }

  async agreeAndSign(): Promise<void> {
    await this.beginToSign()
    await this.page.getByTestId('confirm').click()
    await expect(this.page.getByRole('status')).toContainText('谢谢')
  }

  async find(): Promise<void> {
    await this.page.getByTestId('my-car').click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('查我的车')
  }

  async press(key: string): Promise<void> {
    await this.page.getByRole('button', { name: key, exact: true }).click()
  }

  /** On the keypad, then on to the phone. */
  async plate(plate: string): Promise<void> {
    for (const key of plate) await this.press(key)
    await this.page.getByTestId('look').click()
  }

  async digits(digits: string): Promise<void> {
    while ((await this.page.locator('.digits').textContent()) !== '····') await this.press('删除一位')
    for (const digit of digits) await this.press(digit)
  }

  async phone(lastFour: string): Promise<void> {
    await this.digits(lastFour)
    await this.look()
  }

  async look(): Promise<void> {
    await this.page.getByTestId('look').click()
  }

  async isTold(words: string): Promise<void> {
    await expect(this.page.getByRole('alert')).toContainText(words)
  }

  async beginToSign(): Promise<void> {
    await this.page.getByTestId('agree').click()
    await scribble(this.page, this.page.locator('canvas'))
  }

  async speak(language: string): Promise<void> {
    await this.press(language)
  }

  /** The board in the shop's language, and nobody's page. */
  async isAtRest(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('车辆服务进度')
    await expect(this.page.locator('.mine, .find, .signing')).toHaveCount(0)
  }

  async leave(): Promise<void> {
    await this.page.getByTestId('leave').click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('车辆服务进度')
  }

  async isCalled(maskedPlate: string): Promise<void> {
    await expect(this.page.getByTestId('call')).toContainText(maskedPlate)
  }
}

/** A signature as a hand draws it. */
export async function scribble(page: Page, canvas: Locator): Promise<void> {
  await canvas.scrollIntoViewIfNeeded()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('no pad to sign on')
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  await page.mouse.move(...at(0.15, 0.6))
  await page.mouse.down()
  for (const [x, y] of [
    [0.3, 0.3],
    [0.42, 0.7],
    [0.58, 0.3],
    [0.75, 0.65],
  ] as const)
    await page.mouse.move(...at(x, y), { steps: 6 })
  await page.mouse.up()
}
