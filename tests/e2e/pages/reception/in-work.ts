/** While the car is in the workshop. */
import { expect, type Locator } from '@playwright/test'
import type { VisitSteps } from './steps'

export class InWork {
  constructor(private readonly steps: VisitSteps) {}

  async answerProgress(answer: '能按时完工' | '会晚' | '有问题', note = ''): Promise<void> {
    await this.steps.step('车间维修')
    const asked = this.steps.page.getByTestId('progress').first()
    await asked.getByRole('radio', { name: answer }).click()
    await asked.getByLabel('车间怎么说').fill(note)
    await asked.getByRole('button', { name: '记下' }).click()
  }

  addOn(title: string): Locator {
    return this.steps.page.getByTestId('add-on').filter({ hasText: title })
  }

  async askAddOn(title: string): Promise<void> {
    await this.steps.step('车间维修')
    await this.addOn(title).getByRole('button', { name: '报给客户' }).click()
    await expect(this.addOn(title)).toContainText('待客户确认')
  }

  async answerByPhone(title: string, answer: 'yes' | 'no', name?: string): Promise<void> {
    await this.steps.step('车间维修')
    const card = this.addOn(title)
    await card.getByRole('button', { name: answer === 'yes' ? '电话同意' : '电话不做' }).click()
    if (name !== undefined) await card.getByLabel('谁答复的').fill(name)
    await card.getByRole('button', { name: '记下答复' }).click()
    await expect(card).toContainText(answer === 'yes' ? '已同意' : '已拒绝')
  }

  async signAddOn(title: string, name: string): Promise<void> {
    await this.steps.step('车间维修')
    await this.addOn(title).getByRole('button', { name: '客户在这里签字' }).click()
    await this.steps.signInDialog(name)
    await expect(this.addOn(title)).toContainText('已同意')
  }

  async tellWorkshop(title: string, name: string): Promise<void> {
    await this.steps.step('车间维修')
    const card = this.addOn(title)
    await card.getByRole('button', { name: '告诉车间不做' }).click()
    await card.getByRole('button', { name }).click()
    await expect(card).toContainText(`已告诉 ${name}`)
  }

  /** What the workshop says was done, read and signed by the customer. */
  async signStop(name: string): Promise<void> {
    const card = this.steps.page.getByTestId('stop')
    await card.getByRole('button', { name: '请客户看过并签字' }).click()
    await this.steps.signInDialog(name)
    await expect(card).toContainText('客户已签字')
  }
}
