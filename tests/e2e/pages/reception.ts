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

  /** One item more. */
  async addItem(find: string): Promise<void> {
    await this.step('报价')
    const before = await this.page.getByTestId('line').count()
    await this.page.getByLabel('加项目：编码、名称、拼音首字母').fill(find)
    await this.page.getByRole('list', { name: '查到的项目' }).getByRole('button', { name: find }).first().click()
    await expect(this.page.getByTestId('line')).toHaveCount(before + 1)
  }

  /** `15:00` of today; how it is paid, where not at delivery. */
  async promise(clock: string, payment?: string): Promise<void> {
    await this.step('交车时间')
    const when = this.page.getByRole('group', { name: '什么时候交车' })
    await when.getByRole('button', { name: '今天' }).click()
    await when.getByLabel('时间', { exact: true }).fill(clock)
    if (payment !== undefined) await this.choose('付款方式', payment)
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
  async startDelivery(voucherCode: string, typed?: DeliveryTyped): Promise<void> {
    await this.step('交车')
    await this.scan(voucherCode)
    await expect(this.page.getByTestId('voucher')).toContainText('已扫入')
    await this.tick('维修项目和费用逐项讲过')
    await this.tick('旧件给客户看过')
    if (typed) await this.agreeOnLater(typed)
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
    await this.confirmEnd(which, reason)
  }

  /** 有异议, said while the car is being handed over. */
  async object(words: string): Promise<void> {
    await this.step('交车')
    await this.page.locator('.bar').getByRole('button', { name: '客户有异议' }).click()
    await this.confirmEnd('客户有异议，退回车间', words)
  }

  async giveBack(): Promise<void> {
    await this.main('交还钥匙、证件和物品')
    const dialog = this.page.getByRole('dialog', { name: '交还钥匙、证件和物品' })
    await dialog.getByRole('button', { name: '确认' }).click()
    await expect(dialog).toBeHidden()
  }

  /** The card back to a customer whose order came to nothing. */
  async scanCardBack(code: string): Promise<void> {
    await this.scan(code)
    await expect(this.page.getByText('出门卡已还，客户可以离开')).toBeVisible()
  }

  async agreeByPhone(name: string): Promise<void> {
    await this.step('委托书签字')
    const phone = this.page.getByTestId('by-phone')
    await phone.getByLabel('电话里是谁同意的').fill(name)
    await phone.getByRole('button', { name: '记下电话同意' }).click()
    await expect(this.page.getByRole('navigation', { name: '步骤' })).toContainText('移交车间')
  }

  async tickPapers(...papers: string[]): Promise<void> {
    await this.step('保险资料')
    for (const paper of papers)
      await this.page.getByTestId('papers').locator('.el-checkbox', { hasText: paper }).click()
  }

  async savePapers(): Promise<void> {
    await this.main('记下，下一步')
    await this.leaves('记下，下一步')
  }

  /** A new order for free, of the one whose number is given. */
  async isReworkOf(number: string): Promise<void> {
    await this.step('报价')
    await this.page.getByTestId('rework').getByRole('radio', { name: '返修（免费）' }).click()
    await this.page.getByTestId('rework').getByRole('radio', { name: number }).click()
  }

  async payAll(payer: string): Promise<void> {
    await this.page.getByLabel('全部由谁付').selectOption({ label: payer })
  }

  /** Somebody else collects, without the voucher. */
  async startDeliveryTo(name: string, identity: string): Promise<void> {
    await this.step('交车')
    await this.page.getByRole('radio', { name: '别人代取' }).click()
    await this.page.getByLabel('姓名').fill(name)
    await this.page.getByLabel('看过什么证件').fill(identity)
    await this.tick('已打电话向送修人确认')
    await this.tick('维修项目和费用逐项讲过')
    await this.tick('旧件给客户看过')
    await this.main('开始交车')
  }

  /** A manager agrees on the spot, by PIN. */
  async managerAgrees(reason: string, pin: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: '需要经理同意' })
    await dialog.locator('textarea').fill(reason)
    for (const digit of pin) await dialog.getByRole('button', { name: digit, exact: true }).click()
    await dialog.getByRole('button', { name: '同意', exact: true }).click()
    await expect(dialog).toBeHidden()
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

  private async agreeOnLater(typed: DeliveryTyped): Promise<void> {
    await this.day(this.page.getByLabel('下次保养日期'), typed.nextServiceOn)
    await this.page.getByLabel('下次保养里程').fill(String(typed.nextServiceKm))
    const followUp = this.page.getByRole('group', { name: '回访时间' })
    await this.day(followUp.getByLabel('日期'), typed.followUp.day)
    await followUp.getByLabel('时间', { exact: true }).fill(typed.followUp.clock)
  }

  private async confirmEnd(title: string, reason: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: title })
    await dialog.locator('textarea').fill(reason)
    await dialog.getByRole('button', { name: '确认' }).click()
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
