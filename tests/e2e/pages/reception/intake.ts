/** Who came with what, and what the shop takes in. */
import { expect } from '@playwright/test'
import type { VisitSteps } from './steps'

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

export class Intake {
  constructor(
    private readonly steps: VisitSteps,
    /** A scan by the window's scanner. */
    private readonly scan: (code: string) => Promise<void>,
  ) {}

  async saveCustomer(typed: CustomerTyped): Promise<void> {
    await this.person('sender', typed.sender)
    if (typed.owner) {
      await this.steps.tick('送修人就是车主')
      await this.person('owner', typed.owner)
    }
    if (typed.payer) {
      await this.steps.tick('由送修人付款')
      await this.person('payer', typed.payer)
    }
    await this.steps.page.getByLabel('品牌').fill(typed.make)
    await this.steps.page.getByLabel('车型').fill(typed.model)
    await this.steps.page.getByLabel('颜色').fill(typed.colour)
    await this.steps.page.getByLabel('车架号（VIN）').fill(typed.vin)
    await this.steps.choose('修车时客户', typed.waits ? '在店等候' : '先离开')
    await this.steps.main('登记，下一步')
    await this.steps.leaves('登记，下一步')
  }

  async writeComplaint(words: string): Promise<void> {
    await this.steps.step('客户描述')
    await this.steps.page.getByLabel('客户怎么说').fill(words)
    await this.steps.main('记下，下一步')
    await this.steps.leaves('记下，下一步')
  }

  /** The customer's exit card, scanned in. */
  async takeCard(code: string): Promise<void> {
    await this.steps.step('收出门卡')
    await this.scan(code)
    await expect(this.steps.head).toContainText('在前台')
  }

  async walkAround(typed: WalkAroundTyped): Promise<void> {
    await this.steps.step('环车检查')
    const drawing = this.steps.page.getByRole('application')
    for (const [i, mark] of typed.marks.entries()) {
      await this.steps.page.getByRole('button', { name: mark.kind, exact: true }).click()
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
      await expect(this.steps.page.getByTestId('mark')).toHaveCount(i + 1)
      if (mark.note !== undefined) await this.steps.page.getByTestId('mark').nth(i).getByRole('textbox').fill(mark.note)
    }
    if (typed.photo !== undefined) {
      await this.steps.page.locator('input[type=file]').setInputFiles(typed.photo)
      await expect(this.steps.page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
    }
    await this.steps.page.getByLabel('里程').fill(String(typed.odometerKm))
    await this.steps.choose('油量', `${typed.fuelEighths}/8`)
    for (const lamp of typed.lamps ?? []) await this.steps.page.getByRole('button', { name: lamp, exact: true }).click()
    await this.steps.choose('防护套', `${typed.coversPieces} 件套已铺好`)
    await this.steps.main('检查完成，下一步')
    await this.steps.leaves('检查完成，下一步')
  }

  async belongings(typed: BelongingsTyped): Promise<void> {
    await this.steps.step('物品与证件')
    for (const [i, { item, kept, remark }] of typed.items.entries()) {
      await this.steps.page.getByLabel('物品名称').fill(item)
      await this.steps.page.getByRole('button', { name: '加入', exact: true }).click()
      const row = this.steps.page.getByTestId('belonging').nth(i)
      if (!kept) await row.getByRole('radio', { name: '贵重，请客户带走' }).click()
      if (remark !== undefined) await row.getByLabel('备注').fill(remark)
    }
    await this.steps.choose('储物箱', String(typed.box))
    for (const document of typed.documents) {
      await this.steps.page.getByRole('group', { name: '收存的证件' }).getByRole('button', { name: document }).click()
    }
    await this.steps.main('清点完，下一步')
    await this.steps.leaves('清点完，下一步')
  }

  async keys(count: number, slot: number): Promise<void> {
    await this.steps.step('车钥匙')
    await this.steps.page.getByLabel('几把钥匙？').fill(String(count))
    await this.steps.choose('挂到哪个柜位？', String(slot))
    await this.steps.main('挂好，打钥匙牌')
    await this.steps.leaves('挂好，打钥匙牌')
  }

  private async person(which: 'sender' | 'owner' | 'payer', { name, phone }: PersonTyped): Promise<void> {
    const fields = this.steps.page.getByTestId(which)
    await fields.getByLabel('姓名').fill(name)
    await fields.getByLabel('手机号').fill(phone)
  }
}
