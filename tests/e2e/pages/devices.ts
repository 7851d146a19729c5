/** The manager's pane of this machine's devices. */
import { expect, type Page } from '@playwright/test'
import { ManagerPage } from './manager'

export class DevicesPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await new ManagerPage(this.page).open('设备')
    await expect(this.page.getByRole('region', { name: '小票打印机' })).toBeVisible()
  }

  async enterPort(port: number): Promise<void> {
    await this.page.getByLabel('端口').fill(String(port))
  }

  async withoutPrinter(): Promise<void> {
    await this.page.getByRole('radiogroup', { name: '怎么连接' }).getByRole('radio', { name: '没有' }).click()
    await this.save()
  }

  async connectByNetwork(host: string, port: number): Promise<void> {
    await this.page.getByRole('radiogroup', { name: '怎么连接' }).getByRole('radio', { name: '网络' }).click()
    await this.page.getByLabel('打印机地址').fill(host)
    await this.enterPort(port)
    await this.save()
  }

  async showLounge(when: '有第二台显示器就开' | '总是开' | '不开'): Promise<void> {
    await this.page.getByRole('radio', { name: when }).click()
    await this.save()
  }

  /** In force when the pane says that nothing is left to save. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: '保存' }).click()
    await expect(this.page.getByText('没有改动，不用保存')).toBeVisible()
  }
}
