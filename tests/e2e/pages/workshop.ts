import { expect, type Locator, type Page } from '@playwright/test'

/** The workshop's board, in the words of those who work there. */
export class WorkshopPage {
  constructor(private readonly page: Page) {}

  private card(plate: string): Locator {
    return this.page.locator(`.tile[data-plate="${plate}"]`)
  }

  /** The step's. A calendar that is just closing calls itself a dialog too. */
  private get dialog(): Locator {
    return this.page.getByRole('dialog').and(this.page.locator('[aria-modal="true"]'))
  }

  /** The card's button: the one thing to do next. */
  async next(plate: string, label: string): Promise<void> {
    await this.card(plate).locator('.btn').filter({ hasText: label }).click()
  }

  async dispatch(plate: string, team: string, technician: string, minutes: number): Promise<void> {
    await this.next(plate, '派工…')
    await this.dialog.getByRole('radio', { name: new RegExp(team) }).click()
    await this.dialog.getByRole('radio', { name: technician }).click()
    await this.dialog.getByLabel('工位').fill('1 号工位')
    await this.dialog.getByLabel('计划用时（分）').fill(String(minutes))
    await this.dialog.getByRole('button', { name: /^派工/ }).click()
    await expect(this.dialog).toBeHidden()
  }

  async accept(plate: string): Promise<void> {
    await this.next(plate, '班组验收…')
    await expect(this.dialog).toContainText('环车检查')
    await this.dialog.getByRole('button', { name: /验收签字/ }).click()
    await expect(this.dialog).toBeHidden()
  }

  async allowRoadTest(plate: string, driver: string): Promise<void> {
    await this.card(plate).locator('.body').click()
    await this.dialog.getByRole('button', { name: '试车' }).click()
    await this.dialog.getByRole('radio', { name: driver }).click()
    await this.dialog.getByRole('button', { name: '开试车单' }).click()
    await expect(this.dialog).toBeHidden()
  }

  async proposeAddOn(
    plate: string,
    addOn: { title: string; reason: string; codes: string[]; minutes: number; safety: boolean },
  ): Promise<void> {
    await this.card(plate).locator('.body').click()
    await this.dialog.getByRole('button', { name: '提出增项' }).click()
    await this.dialog.getByLabel('做什么').fill(addOn.title)
    await this.dialog.getByLabel('为什么').fill(addOn.reason)
    for (const code of addOn.codes) {
      await this.dialog.getByLabel('工时和配件').fill(code)
      await this.dialog.locator('.found .item').first().click()
    }
    await this.dialog.getByLabel('延长（分）').fill(String(addOn.minutes))
    if (addOn.safety) await this.dialog.locator('.el-checkbox', { hasText: '涉及安全' }).click()
    await this.dialog.getByRole('button', { name: '交前台问客户' }).click()
    await expect(this.dialog).toBeHidden()
  }

  /** 终止维修: lines that are not named were done. */
  async stop(
    plate: string,
    {
      lines,
      condition,
    }: { lines: Record<string, '没做' | { part: string } | { waitsUntil: '今天' | '明天' }>; condition: string },
  ): Promise<void> {
    await this.card(plate).locator('.body').click()
    await this.dialog.getByRole('button', { name: '终止维修…' }).click()
    for (const [name, outcome] of Object.entries(lines)) {
      const line = this.dialog.locator(`[data-line="${name}"]`)
      if (outcome === '没做') await line.getByRole('radio', { name: '没做' }).click()
      else if ('part' in outcome) {
        await line.getByRole('radio', { name: '做了一部分' }).click()
        await line.getByRole('spinbutton').fill(outcome.part)
        await line.getByRole('spinbutton').blur()
      } else {
        await line.getByRole('radio', { name: '等配件' }).click()
        await line.getByRole('button', { name: outcome.waitsUntil }).click()
        await line.getByLabel('时间', { exact: true }).fill('15:00')
      }
    }
    await this.dialog.getByLabel('车辆现状').fill(condition)
    await this.dialog.getByRole('button', { name: '交前台请客户签字' }).click()
    await expect(this.dialog).toBeHidden()
  }

  async check(plate: string, gate: '自检' | '班组长检验' | '总检', advice = ''): Promise<void> {
    await this.next(plate, gate)
    if (advice !== '') await this.dialog.getByLabel(/维修建议/).fill(advice)
    await this.dialog.getByRole('button', { name: '合格，签字' }).click()
    await expect(this.dialog).toBeHidden()
  }

  async fail(plate: string, gate: '自检' | '班组长检验' | '总检', defect: string): Promise<void> {
    await this.next(plate, gate)
    await this.dialog.getByLabel('哪里不合格？').fill(defect)
    await this.dialog.getByRole('button', { name: '不合格，退回' }).click()
    await expect(this.dialog).toBeHidden()
  }

  async park(plate: string, bay: string): Promise<void> {
    await this.next(plate, '停到竣工区…')
    await this.dialog.getByLabel('车位', { exact: true }).fill(bay)
    await this.dialog.getByRole('button', { name: /停好了/ }).click()
    await expect(this.dialog).toBeHidden()
  }

  async says(plate: string, text: string): Promise<void> {
    await expect(this.card(plate)).toContainText(text)
  }
}
