import { expect, type Locator, type Page } from '@playwright/test'

/** The manager's station, in the manager's words. */
export class ManagerPage {
  constructor(private readonly page: Page) {}

  async open(subject: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '岗位' }).getByRole('button', { name: '经理' }).click()
    await this.page.getByRole('navigation', { name: '管理内容' }).getByRole('button', { name: subject }).click()
  }

  async addPerson(name: string, initials: string, role: string, pin: string): Promise<void> {
    await this.page.getByRole('button', { name: '新增员工' }).click()
    const dialog = this.dialog('新增员工')
    await dialog.getByLabel('姓名').fill(name)
    await dialog.getByLabel('拼音首字母').fill(initials)
    await dialog.getByRole('button', { name: role, exact: true }).click()
    await dialog.getByRole('button', { name: '新增，接着设密码' }).click()
    const pad = this.dialog(`给 ${name} 设密码`)
    await this.press(pad, pin)
    await pad.getByRole('button', { name: '下一步' }).click()
    await expect(pad).toContainText('再输一遍')
    await this.press(pad, pin)
    await pad.getByRole('button', { name: '设密码', exact: true }).click()
    await expect(pad).toBeHidden()
  }

  /** By touch: keys pressed as fast as a program presses them are a scanner's. */
  private async press(pad: Locator, digits: string): Promise<void> {
    for (const digit of digits) await pad.getByRole('button', { name: digit, exact: true }).click()
  }

  async nameShop(name: string): Promise<void> {
    await this.page.getByLabel('店名').fill(name)
    await this.page.getByRole('button', { name: '保存' }).click()
    await expect(this.page.getByText('已保存').first()).toBeVisible()
  }

  async setPrice(code: string, yuan: string): Promise<void> {
    await this.page.getByRole('textbox', { name: '编码、名称、拼音首字母' }).fill(code)
    await this.page.getByTestId('price').filter({ hasText: code }).getByRole('button', { name: '修改' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('单价').fill(yuan)
    await expect(dialog).toContainText('改价会记下是谁改的')
    await dialog.getByRole('button', { name: '保存' }).click()
    await expect(dialog).toBeHidden()
  }

  async backUp(): Promise<void> {
    await this.page.getByRole('button', { name: '现在备份' }).click()
    await expect(this.page.getByTestId('backup')).toHaveCount(1)
  }

  openBackupFolder(): Promise<void> {
    return this.page.getByRole('button', { name: '打开备份文件夹' }).click()
  }

  /** The newest one, once what is in it has been looked at. */
  async restore(shopName: string): Promise<void> {
    await this.page.getByTestId('backup').first().getByRole('button', { name: '恢复' }).click()
    const dialog = this.page.getByRole('dialog')
    await expect(dialog).toContainText(shopName)
    await dialog.getByRole('button', { name: '恢复并重新启动' }).click()
  }

  events(): Locator {
    return this.page.getByTestId('event')
  }

  async verifyLog(): Promise<void> {
    await this.page.getByRole('button', { name: '现在核对' }).click()
  }

  async logSays(text: string | RegExp): Promise<void> {
    await expect(this.page.getByTestId('chain')).toContainText(text)
  }

  private dialog(title: string): Locator {
    return this.page.getByRole('dialog', { name: title })
  }
}
