/** From the re-check to the card in the customer's hand. */
import { expect, type Locator } from '@playwright/test'
import type { VisitSteps } from './steps'

export interface DeliveryTyped {
  /** A usual interval is touched, anything else typed: the day `YYYY-MM-DD`. */
  nextService: { touched: string; km: number } | { on: string; km: number }
  /** The day's button, and the shop's clock `HH:MM`. */
  followUp: { day: '明天' | '后天' | '大后天'; clock: string }
}

export class Leaving {
  constructor(
    private readonly steps: VisitSteps,
    /** A scan by the window's scanner. */
    private readonly scan: (code: string) => Promise<void>,
  ) {}

  async recheck(): Promise<void> {
    await this.steps.step('复检')
    for (const box of await this.steps.page.locator('.items .el-checkbox').all()) await box.click()
    await this.steps.main('复检通过')
    await this.steps.leaves('复检通过')
  }

  async callInLounge(): Promise<void> {
    await this.steps.step('交车')
    await this.steps.page.getByRole('button', { name: '休息室叫号' }).click()
    await expect(this.steps.page.locator('.call .tag')).toContainText('休息室叫号')
  }

  /** Voucher scanned in, work and old parts shown, next service and follow-up agreed. */
  async startDelivery(voucherCode: string, typed?: DeliveryTyped): Promise<void> {
    await this.steps.step('交车')
    await this.scan(voucherCode)
    await expect(this.steps.page.getByTestId('voucher')).toContainText('已扫入')
    await this.steps.tick('维修项目和费用逐项讲过')
    await this.steps.tick('旧件给客户看过')
    if (typed) await this.agreeOnLater(typed)
    await this.steps.main('开始交车')
    await this.steps.leaves('开始交车')
  }

  /** Somebody else collects, without the voucher. */
  async startDeliveryTo(name: string, identity: string): Promise<void> {
    await this.steps.step('交车')
    await this.steps.page.getByRole('button', { name: '客户没带凭证' }).click()
    await this.steps.page.getByRole('radio', { name: '别人代取' }).click()
    await this.steps.page.getByLabel('姓名').fill(name)
    await this.steps.page.getByLabel('看过什么证件').fill(identity)
    await this.steps.tick('已打电话向送修人确认')
    await this.steps.tick('维修项目和费用逐项讲过')
    await this.steps.tick('旧件给客户看过')
    await this.steps.main('开始交车')
  }

  private async agreeOnLater({ nextService, followUp }: DeliveryTyped): Promise<void> {
    const { page } = this.steps
    const km = page.getByLabel('下次保养里程')
    if ('touched' in nextService) {
      await page.getByRole('button', { name: nextService.touched }).click()
      await expect(km).toHaveValue(String(nextService.km))
    } else {
      await this.steps.day(page.getByLabel('下次保养日期'), nextService.on)
      await km.fill(String(nextService.km))
    }
    const when = page.getByRole('group', { name: '回访时间' })
    await when.getByRole('button', { name: followUp.day, exact: true }).click()
    await when.getByLabel('时间', { exact: true }).fill(followUp.clock)
  }

  /** What is given back, line by line. */
  get things(): Locator {
    return this.steps.page.locator('.things li')
  }

  async handOver(): Promise<void> {
    await this.steps.step('交车')
    await this.steps.main('都交还了，交车')
    await this.steps.leaves('都交还了，交车')
  }

  /** 有异议, said while the car is being handed over. */
  async object(words: string): Promise<void> {
    await this.steps.step('交车')
    await this.steps.page.locator('.bar').getByRole('button', { name: '客户有异议' }).click()
    await this.steps.confirmEnd('客户有异议，退回车间', words, '退回车间')
  }

  async returnCard(code: string): Promise<void> {
    await this.steps.step('交车')
    await this.scan(code)
    await expect(this.steps.page.getByText('出门卡已还，客户可以离开')).toBeVisible()
  }

  /** The card back to a customer whose order came to nothing. */
  async scanCardBack(code: string): Promise<void> {
    await this.scan(code)
    await expect(this.steps.page.getByText('出门卡已还，客户可以离开')).toBeVisible()
  }
}
