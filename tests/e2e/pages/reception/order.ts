/** From the estimate to what is signed. */
import { expect, type Locator } from '@playwright/test'
import type { VisitSteps } from './steps'

export class Ordering {
  constructor(private readonly steps: VisitSteps) {}

  /** Items of the price list by code or pinyin, with how many (hours or units) where it is not the list's. */
  async estimate(items: { find: string; quantity?: number }[], labourDiscountPercent = 0): Promise<void> {
    await this.steps.step('报价')
    const finder = this.steps.page.getByLabel('加项目：编码、名称、拼音首字母')
    for (const [i, item] of items.entries()) {
      await finder.fill(item.find)
      await this.steps.page
        .getByRole('list', { name: '查到的项目' })
        .getByRole('button', { name: item.find })
        .first()
        .click()
      await expect(this.steps.page.getByTestId('line')).toHaveCount(i + 1)
      if (item.quantity !== undefined) {
        const quantity = this.steps.page.getByTestId('line').filter({ hasText: item.find }).locator('.quantity input')
        await quantity.fill(String(item.quantity))
        await quantity.blur()
      }
    }
    if (labourDiscountPercent > 0) {
      const discount = this.steps.page.getByRole('spinbutton', { name: '工时优惠 %' })
      await discount.fill(String(labourDiscountPercent))
      await discount.blur()
    }
  }

  get estimateTotal(): Locator {
    return this.steps.page.getByTestId('estimate-total')
  }

  /** Where a manager has to agree first. */
  async askToSaveEstimate(): Promise<void> {
    await this.steps.main('保存报价，下一步')
  }

  async saveEstimate(): Promise<void> {
    await this.steps.main('保存报价，下一步')
    await this.steps.leaves('保存报价，下一步')
  }

  /** One item more. */
  async addItem(find: string): Promise<void> {
    await this.steps.step('报价')
    const before = await this.steps.page.getByTestId('line').count()
    await this.steps.page.getByLabel('加项目：编码、名称、拼音首字母').fill(find)
    await this.steps.page.getByRole('list', { name: '查到的项目' }).getByRole('button', { name: find }).first().click()
    await expect(this.steps.page.getByTestId('line')).toHaveCount(before + 1)
  }

  /** A new order for free, of the one whose number is given. */
  async isReworkOf(number: string): Promise<void> {
    await this.steps.step('报价')
    await this.steps.page.getByTestId('rework').getByRole('radio', { name: '返修（免费）' }).click()
    await this.steps.page.getByTestId('rework').getByRole('radio', { name: number }).click()
  }

  async payAll(payer: string): Promise<void> {
    await this.steps.page.getByLabel('全部由谁付').selectOption({ label: payer })
  }

  /** `15:00` of today; how it is paid, where not at delivery. */
  async promise(clock: string, payment?: string): Promise<void> {
    await this.steps.step('交车时间')
    const when = this.steps.page.getByRole('group', { name: '什么时候交车' })
    await when.getByRole('button', { name: '今天' }).click()
    await when.getByLabel('时间', { exact: true }).fill(clock)
    if (payment !== undefined) await this.steps.choose('付款方式', payment)
    await this.steps.main('约好了，报给客户')
    await this.steps.leaves('约好了，报给客户')
  }

  async agreeByPhone(name: string): Promise<void> {
    await this.steps.step('委托书签字')
    const phone = this.steps.page.getByTestId('by-phone')
    await phone.getByLabel('电话里是谁同意的').fill(name)
    await phone.getByRole('button', { name: '记下电话同意' }).click()
    await this.steps.showsStep('移交车间')
  }

  async tickPapers(...papers: string[]): Promise<void> {
    await this.steps.step('保险资料')
    for (const paper of papers)
      await this.steps.page.getByTestId('papers').locator('.el-checkbox', { hasText: paper }).click()
  }

  async savePapers(): Promise<void> {
    await this.steps.main('记下，下一步')
    await this.steps.leaves('记下，下一步')
  }
}
