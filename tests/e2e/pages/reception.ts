/** Reception in the words of its advisor. */
import { expect, type Locator, type Page } from '@playwright/test'
import { displayedPlate } from '#electron/contract/plate'
import { InWork } from './reception/in-work'
import { Intake } from './reception/intake'
import { Leaving } from './reception/leaving'
import { Ordering } from './reception/order'
import { VisitSteps } from './reception/steps'

export class ReceptionPage {
  readonly intake: Intake
  readonly order: Ordering
  readonly inWork: InWork
  readonly leaving: Leaving
  private readonly steps: VisitSteps

  constructor(
    readonly page: Page,
    /** A scan by the window's scanner. */
    scan: (code: string) => Promise<void>,
  ) {
    this.steps = new VisitSteps(page)
    this.intake = new Intake(this.steps, scan)
    this.order = new Ordering(this.steps)
    this.inWork = new InWork(this.steps)
    this.leaving = new Leaving(this.steps, scan)
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: '岗位' }).getByRole('button', { name: '前台' }).click()
    await expect(this.page.getByRole('heading', { name: '前台', level: 1 })).toBeVisible()
  }

  /** The first that the search finds, among those that show these words. */
  async find(text: string, shows = text): Promise<void> {
    await this.page.getByRole('combobox').first().fill(text)
    await this.page.getByRole('option').filter({ hasText: shows }).first().click()
  }

  /** The waiting car is taken, and met where it stands. */
  async take(plate: string): Promise<void> {
    const row = this.page
      .getByTestId('queue')
      .getByRole('listitem')
      .filter({ hasText: displayedPlate(plate) })
    await row.getByRole('button', { name: '我来接' }).click()
    await this.steps.main('已到车旁')
    await this.steps.showsStep('客户与车辆')
  }

  /** One of the advisor's cars. */
  async show(plate: string): Promise<void> {
    await this.page
      .getByTestId('mine')
      .getByRole('button', { name: displayedPlate(plate) })
      .click()
    await expect(this.head).toContainText(displayedPlate(plate))
  }

  /** The customer reads and signs: the car's condition, the order, the settlement. */
  async sign(kind: 'intake' | 'order' | 'settlement', name: string): Promise<void> {
    await this.steps.step({ intake: '接车签字', order: '委托书签字', settlement: '交车' }[kind])
    await this.steps.main('请客户签字')
    await this.steps.signInDialog(name)
  }

  /** Not a repair: what they came for; a booking with its day and hour, and the number to ring. */
  async noRepair(
    kind: '咨询' | '报价' | '预约',
    note: string,
    booking?: { clock: string; phone: string },
  ): Promise<void> {
    await this.page.getByRole('button', { name: '不修车…' }).click()
    const dialog = this.page.getByRole('dialog', { name: '不修车' })
    await dialog.getByRole('radio', { name: kind }).click()
    await dialog.locator('textarea').fill(note)
    if (booking) {
      const when = dialog.getByRole('group', { name: '约什么时候来' })
      await when.getByRole('button', { name: '明天' }).click()
      await when.getByLabel('时间', { exact: true }).fill(booking.clock)
      await dialog.getByLabel('电话').fill(booking.phone)
    }
    await dialog.getByRole('button', { name: '登记，客户可以离开' }).click()
    await expect(dialog).toBeHidden()
  }

  /** Another ending, from the menu: a refusal, a cancelled order. */
  async end(which: string, reason: string): Promise<void> {
    await this.page.getByRole('button', { name: '其他…' }).click()
    await this.page.getByRole('menuitem', { name: which }).click()
    await this.steps.confirmEnd(which, reason, which === '取消委托' ? which : '客户不修了')
  }

  async giveBack(): Promise<void> {
    await this.steps.main('交还钥匙、证件和物品')
    const dialog = this.page.getByRole('dialog', { name: '交还钥匙、证件和物品' })
    await dialog.getByRole('button', { name: '都交还了' }).click()
    await expect(dialog).toBeHidden()
  }

  /** The custody record, a row per hand-over. */
  async custody(): Promise<string[]> {
    await this.page.getByRole('button', { name: '历史' }).click()
    const dialog = this.page.getByRole('dialog', { name: '历史' })
    await dialog.getByRole('radio', { name: '交接记录' }).click()
    const rows = this.page.getByTestId('custody')
    await expect(rows.first()).toBeVisible()
    const texts = await rows.allInnerTexts()
    await dialog.getByRole('button', { name: '关闭' }).click()
    return texts
  }

  get head(): Locator {
    return this.steps.head
  }

  get tasks(): Locator {
    return this.page.getByTestId('tasks').getByRole('button')
  }

  /** Opens a step of the visit. */
  step(label: string): Promise<void> {
    return this.steps.step(label)
  }
}
