/** Reception in the words of its advisor. */
import { expect, type Locator, type Page } from '@playwright/test'
import { displayedPlate } from '#electron/contract/plate'

interface PersonTyped {
  name: string
  phone: string
}

export interface CustomerTyped {
  sender: PersonTyped
  /** Somebody else than the sender. */
  owner?: PersonTyped
  payer?: PersonTyped
  make: string
  model: string
  colour: string
  vin: string
  waits: boolean
}

export interface WalkAroundTyped {
  odometerKm: number
  fuelEighths: number
  /** Places on the drawing from above, in parts of its width and height. */
  marks: { kind: '划痕' | '凹陷' | '破损' | '缺失'; x: number; y: number; note?: string }[]
  coversPieces: 3 | 4
  lamps?: string[]
  /** A picture's file. */
  photo?: string
}

export interface BelongingsTyped {
  items: { item: string; kept: boolean; remark?: string }[]
  box: number
  documents: string[]
}

export interface DeliveryTyped {
  /** `YYYY-MM-DD` */
  nextServiceOn: string
  nextServiceKm: number
  /** Day `YYYY-MM-DD` and clock `HH:MM` of the shop. */
  followUp: { day: string; clock: string }
}

export class ReceptionPage {
  constructor(
    readonly page: Page,
    /** A scan by the window's scanner. */
    readonly scan: (code: string) => Promise<void>,
  ) {}

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: '岗位' }).getByRole('button', { name: '前台' }).click()
    await expect(this.page.getByRole('heading', { name: '前台', level: 1 })).toBeVisible()
  }

  /** The waiting car is taken, and met where it stands. */
  async take(plate: string): Promise<void> {
    const row = this.page
      .getByTestId('queue')
      .getByRole('listitem')
      .filter({ hasText: displayedPlate(plate) })
    await row.getByRole('button', { name: '我来接' }).click()
    await this.main('已到车旁')
    await this.showsStep('客户与车辆')
  }

  /** One of the advisor's cars. */
  async show(plate: string): Promise<void> {
    await this.page
      .getByTestId('mine')
      .getByRole('button', { name: displayedPlate(plate) })
      .click()
    await expect(this.head).toContainText(displayedPlate(plate))
  }

  async saveCustomer(typed: CustomerTyped): Promise<void> {
    await this.person('sender', typed.sender)
    if (typed.owner) {
      await this.untick('送修人就是车主')
      await this.person('owner', typed.owner)
    }
    if (typed.payer) {
      await this.untick('由送修人付款')
      await this.person('payer', typed.payer)
    }
    await this.page.getByLabel('品牌').fill(typed.make)
    await this.page.getByLabel('车型').fill(typed.model)
    await this.page.getByLabel('颜色').fill(typed.colour)
    await this.page.getByLabel('车架号（VIN）').fill(typed.vin)
    await this.choose('修车时客户', typed.waits ? '在店等候' : '先离开')
    await this.main('登记，下一步')
    await this.leaves('登记，下一步')
  }

  async writeComplaint(words: string): Promise<void> {
    await this.step('客户描述')
    await this.page.getByLabel('客户怎么说').fill(words)
    await this.main('记下，下一步')
    await this.leaves('记下，下一步')
  }

  /** The customer's exit card, scanned in. */
  async takeCard(code: string): Promise<void> {
    await this.step('收出门卡')
    await this.scan(code)
    await expect(this.head).toContainText('在前台')
  }

  async walkAround(typed: WalkAroundTyped): Promise<void> {
    await this.step('环车检查')
    const drawing = this.page.getByRole('application')
    for (const [i, mark] of typed.marks.entries()) {
      await this.page.getByRole('button', { name: mark.kind, exact: true }).click()
      // The drawing keeps its proportions (520 × 250) inside its box.
      const box = await drawing.boundingBox()
      if (box === null) throw new Error('the drawing is not there')
      const scale = Math.min(box.width / 520, box.height / 250)
      await drawing.click({
        position: {
          x: (box.width - 520 * scale) / 2 + mark.x * 520 * scale,
          y: (box.height - 250 * scale) / 2 + mark.y * 250 * scale,
        },
      })
      await expect(this.page.getByTestId('mark')).toHaveCount(i + 1)
      if (mark.note !== undefined) await this.page.getByTestId('mark').nth(i).getByRole('textbox').fill(mark.note)
    }
    if (typed.photo !== undefined) {
      await this.page.locator('input[type=file]').setInputFiles(typed.photo)
      await expect(this.page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
    }
    await this.page.getByLabel('里程').fill(String(typed.odometerKm))
    await this.choose('油量', `${typed.fuelEighths}/8`)
    for (const lamp of typed.lamps ?? []) await this.page.getByRole('button', { name: lamp, exact: true }).click()
    await this.choose('防护套', `${typed.coversPieces} 件套已铺好`)
    await this.main('检查完成，下一步')
    await this.leaves('检查完成，下一步')
  }

  async belongings(typed: BelongingsTyped): Promise<void> {
    await this.step('物品与证件')
    for (const [i, { item, kept, remark }] of typed.items.entries()) {
      await this.page.getByLabel('物品名称').fill(item)
      await this.page.getByRole('button', { name: '加入', exact: true }).click()
      const row = this.page.getByTestId('belonging').nth(i)
      if (!kept) await row.getByRole('radio', { name: '贵重，请客户带走' }).click()
      if (remark !== undefined) await row.getByLabel('备注').fill(remark)
    }
    await this.choose('储物箱', String(typed.box))
    for (const document of typed.documents) {
      await this.page.getByRole('group', { name: '收存的证件' }).getByRole('button', { name: document }).click()
    }
    await this.main('清点完，下一步')
    await this.leaves('清点完，下一步')
  }

  async keys(count: number, slot: number): Promise<void> {
    await this.step('车钥匙')
    await this.page.getByLabel('几把钥匙？').fill(String(count))
    await this.choose('挂到哪个柜位？', String(slot))
    await this.main('挂好，打钥匙牌')
    await this.leaves('挂好，打钥匙牌')
  }

  /** The customer reads and signs: the car's condition, the order, the settlement. */
  async sign(kind: 'intake' | 'order' | 'settlement', name: string): Promise<void> {
    await this.step({ intake: '接车签字', order: '委托书签字', settlement: '交车' }[kind])
    await this.main('请客户签字')
    await this.signInDialog(name)
  }

  /** Items of the price list by code or pinyin, with how many (hours or units) where it is not the list's. */
  async estimate(items: { find: string; quantity?: number }[], labourDiscountPercent = 0): Promise<void> {
    await this.step('报价')
    const finder = this.page.getByLabel('加项目：编码、名称、拼音首字母')
    for (const [i, item] of items.entries()) {
      await finder.fill(item.find)
      await this.page.getByRole('list', { name: '查到的项目' }).getByRole('button', { name: item.find }).first().click()
      await expect(this.page.getByTestId('line')).toHaveCount(i + 1)
      if (item.quantity !== undefined) {
        const quantity = this.page.getByTestId('line').filter({ hasText: item.find }).locator('.quantity input')
        await quantity.fill(String(item.quantity))
        await quantity.blur()
      }
    }
    if (labourDiscountPercent > 0) {
      const discount = this.page.getByRole('spinbutton', { name: '工时优惠 %' })
      await discount.fill(String(labourDiscountPercent))
      await discount.blur()
    }
  }

  get estimateTotal(): Locator {
    return this.page.getByTestId('estimate-total')
  }

  /** Where a manager has to agree first. */
  async askToSaveEstimate(): Promise<void> {
    await this.main('保存报价，下一步')
  }

  async saveEstimate(): Promise<void> {
    await this.main('保存报价，下一步')
    await this.leaves('保存报价，下一步')
  }

  /** `15:00` of today. */
  async promise(clock: string): Promise<void> {
    await this.step('交车时间')
    const when = this.page.getByRole('group', { name: '什么时候交车' })
    await when.getByRole('button', { name: '今天' }).click()
    await when.getByLabel('时间', { exact: true }).fill(clock)
    await this.main('约好了，报给客户')
    await this.leaves('约好了，报给客户')
  }

  async answerProgress(answer: '能按时完工' | '会晚' | '有问题', note = ''): Promise<void> {
    await this.step('车间维修')
    const asked = this.page.getByTestId('progress').first()
    await asked.getByRole('radio', { name: answer }).click()
    await asked.getByLabel('车间怎么说').fill(note)
    await asked.getByRole('button', { name: '记下' }).click()
  }

  addOn(title: string): Locator {
    return this.page.getByTestId('add-on').filter({ hasText: title })
  }

  async askAddOn(title: string): Promise<void> {
    await this.step('车间维修')
    await this.addOn(title).getByRole('button', { name: '报给客户' }).click()
    await expect(this.addOn(title)).toContainText('待客户确认')
  }

  async answerByPhone(title: string, answer: 'yes' | 'no', name?: string): Promise<void> {
    await this.step('车间维修')
    const card = this.addOn(title)
    await card.getByRole('button', { name: answer === 'yes' ? '电话同意' : '电话不做' }).click()
    if (name !== undefined) await card.getByLabel('谁答复的').fill(name)
    await card.getByRole('button', { name: '记下答复' }).click()
    await expect(card).toContainText(answer === 'yes' ? '已同意' : '已拒绝')
  }

  /** What the workshop says was done, read and signed by the customer. */
  async signStop(name: string): Promise<void> {
    const card = this.page.getByTestId('stop')
    await card.getByRole('button', { name: '请客户看过并签字' }).click()
    await this.signInDialog(name)
    await expect(card).toContainText('客户已签字')
  }

  async signAddOn(title: string, name: string): Promise<void> {
    await this.step('车间维修')
    await this.addOn(title).getByRole('button', { name: '客户在这里签字' }).click()
    await this.signInDialog(name)
    await expect(this.addOn(title)).toContainText('已同意')
  }

  async tellWorkshop(title: string, name: string): Promise<void> {
    await this.step('车间维修')
    const card = this.addOn(title)
    await card.getByRole('button', { name: '告诉车间不做' }).click()
    await card.getByRole('button', { name }).click()
    await expect(card).toContainText(`已告诉 ${name}`)
  }

  async recheck(): Promise<void> {
    await this.step('复检')
    for (const box of await this.page.locator('.items .el-checkbox').all()) await box.click()
    await this.main('复检通过')
    await this.leaves('复检通过')
  }

  async callInLounge(): Promise<void> {
    await this.step('交车')
    await this.page.getByRole('button', { name: '休息室叫号' }).click()
    await expect(this.page.locator('.call .tag')).toContainText('休息室叫号')
  }

  /** Voucher scanned in, work and old parts shown, next service and follow-up agreed. */
  async startDelivery(voucherCode: string, typed: DeliveryTyped): Promise<void> {
    await this.step('交车')
    await this.scan(voucherCode)
    await expect(this.page.getByTestId('voucher')).toContainText('已扫入')
    await this.tick('维修项目和费用逐项讲过')
    await this.tick('旧件给客户看过')
    await this.day(this.page.getByLabel('下次保养日期'), typed.nextServiceOn)
    await this.page.getByLabel('下次保养里程').fill(String(typed.nextServiceKm))
    const followUp = this.page.getByRole('group', { name: '回访时间' })
    await this.day(followUp.getByLabel('日期'), typed.followUp.day)
    await followUp.getByLabel('时间', { exact: true }).fill(typed.followUp.clock)
    await this.main('开始交车')
    await this.leaves('开始交车')
  }

  /** What is given back, line by line. */
  get things(): Locator {
    return this.page.locator('.things li')
  }

  async handOver(): Promise<void> {
    await this.step('交车')
    await this.main('都交还了，交车')
    await this.leaves('都交还了，交车')
  }

  async returnCard(code: string): Promise<void> {
    await this.step('交车')
    await this.scan(code)
    await expect(this.page.getByText('出门卡已还，客户可以离开')).toBeVisible()
  }

  /** The custody record, a row per hand-over. */
  async custody(): Promise<string[]> {
    await this.page.getByRole('button', { name: '交接记录' }).click()
    const rows = this.page.getByTestId('custody')
    await expect(rows.first()).toBeVisible()
    const texts = await rows.allInnerTexts()
    await this.page.getByRole('dialog', { name: '交接记录' }).getByRole('button', { name: '关闭' }).click()
    return texts
  }

  get head(): Locator {
    return this.page.locator('article.page > header')
  }

  get tasks(): Locator {
    return this.page.getByTestId('tasks').getByRole('button')
  }

  /** Opens a step of the visit. */
  async step(label: string): Promise<void> {
    // Its own name, not that of a step that waits for it.
    const own = new RegExp(`^${label} ?（`)
    await this.page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name: own }).click()
    await this.showsStep(label)
  }

  private async showsStep(label: string): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: '步骤' }).locator('[aria-current]')).toContainText(label)
  }

  private async main(action: string): Promise<void> {
    await this.page.locator('.bar').getByRole('button', { name: action }).click()
  }

  /** It went through: the step's main action is gone. */
  private async leaves(action: string): Promise<void> {
    await expect(this.page.locator('.bar').getByRole('button', { name: action })).toBeHidden()
  }

  private async signInDialog(name: string): Promise<void> {
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

  private async person(which: 'sender' | 'owner' | 'payer', { name, phone }: PersonTyped): Promise<void> {
    const fields = this.page.getByTestId(which)
    await fields.getByLabel('姓名').fill(name)
    await fields.getByLabel('手机号').fill(phone)
  }

  private async choose(group: string, option: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: group })
      .first()
      .getByRole('radio', { name: option, exact: true })
      .click()
  }

  private async day(field: Locator, day: string): Promise<void> {
    await field.fill(day)
    await field.press('Tab')
  }

  private async tick(label: string): Promise<void> {
    await this.page.locator('.el-checkbox', { hasText: label }).click()
  }

  private async untick(label: string): Promise<void> {
    await this.tick(label)
  }
}
