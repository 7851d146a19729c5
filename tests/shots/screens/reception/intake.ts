/** From the greeting to the intake's signature. */
import { join } from 'node:path'
import { people } from '#electron/demonstration/people'
import { inTurn, staff, touch, type Open, type Screen } from '../screen'
import { after, car, confirm, fill, once, step } from '../visits'
import { visitOf } from '../visits'

const { advisor } = people

const known = once(async (shop) => {
  // The fleet's third car: its people are on file, the car is not.
  const visit = car(shop, '苏A6P720', 1)
  await visit.arrive()
  await shop.call(advisor, 'reception.take', { visitId: visit.visitId })
  await shop.call(advisor, 'reception.greet', { visitId: visit.visitId })
})

const longName = once(async (shop) => {
  const visit = car(shop, '苏A8H306', 2, {
    senderName: '阿依古丽·买买提吐尔逊江',
    ownerName: '江苏南江国际旅游客运（集团）有限公司第二汽车运输分公司',
    make: '梅赛德斯-奔驰',
    model: 'E 300 L 时尚豪华型 运动版',
    colour: '曜岩黑金属漆',
    complaint:
      '高速上一百二左右方向盘抖，踩刹车抖得更厉害，上个月在外面换过前轮轮胎。另外空调开到最大左边出风口不凉，右边正常；倒车影像有时候黑屏，要熄火重新打着才好。',
  })
  await visit.arrive()
  await visit.receive()
})

const fileless = after(known, advisor, visitOf('6P720'))
const withLongName = after(longName, advisor, visitOf('8H306'))

const tow = once(async (shop) => {
  const visit = car(shop, '皖B7T515', 3, { senderName: '孔祥瑞', ownerName: '孔祥瑞' })
  await visit.arrive('tow_in')
})

const marks: Open = async (page) => {
  const drawing = page.getByRole('application')
  const box = await drawing.boundingBox()
  if (box === null) throw new Error('the drawing is not there')
  const places = [
    [0.3, 0.35],
    [0.52, 0.7],
    [0.75, 0.45],
  ] as const
  for (const [i, [x, y]] of places.entries()) {
    await page.locator('.outside [aria-pressed]').nth(i).click()
    await drawing.click({ position: { x: box.width * x, y: box.height * y } })
  }
  await page.locator('[data-testid=mark] input').first().fill('左前翼子板约 12 cm，见底漆')
}

/** Any picture will do: this one is of the screen. */
const photo: Open = async (page, shop) => {
  const path = join(shop.home, 'photo.png')
  await page.screenshot({ path })
  await page.locator('input[type=file]').setInputFiles(path)
  await page.locator('.photos img').first().waitFor()
}

const field = (nth: number, text: string) => fill('.pane input:not([type=checkbox])', text, nth)

export const intake: readonly Screen[] = [
  staff('reception-customer-new', advisor, fileless),
  staff('reception-customer-known', advisor, inTurn(fileless, field(0, '汪师'))),
  staff('reception-customer-several', advisor, inTurn(fileless, field(1, '0000'))),
  staff(
    'reception-customer-refused',
    advisor,
    inTurn(
      fileless,
      field(0, '汪师傅'),
      field(1, '12345'),
      field(2, '别克'),
      field(3, 'GL8'),
      field(6, 'LSGUD8ABC0A123456'),
      touch('.stack [role=radio]'),
      confirm,
      (page) => page.locator('.pane [role=alert], .say [role=alert]').first().waitFor(),
    ),
  ),
  staff(
    'reception-customer-three-people',
    advisor,
    inTurn(fileless, touch('.stack .el-checkbox'), (page) => page.locator('.stack .el-checkbox').last().click()),
  ),
  staff('reception-long-names', advisor, withLongName),
  staff('reception-long-names-customer', advisor, inTurn(withLongName, step('customer'))),
  staff('reception-long-names-complaint', advisor, inTurn(withLongName, step('complaint'))),
  staff('reception-card-open', advisor, inTurn(fileless, step('card'))),
  staff(
    'reception-card-wrong',
    advisor,
    inTurn(fileless, step('card'), async (page, shop) => {
      await shop.scan('staff', 'FLC-059')
      await page.locator('.toast').first().waitFor()
    }),
  ),
  staff('reception-walk-around-open', advisor, inTurn(withLongName, step('walk_around'))),
  staff('reception-walk-around-marks', advisor, inTurn(withLongName, step('walk_around'), marks, photo)),
  staff('reception-belongings-open', advisor, inTurn(withLongName, step('belongings'))),
  staff(
    'reception-belongings-valuable',
    advisor,
    inTurn(withLongName, step('belongings'), async (page) => {
      for (let i = 0; i < 3; i++) await page.locator('.adding').first().locator('.bare').first().click()
      await page.locator('.typed input').fill('笔记本电脑和装有合同原件的公文包')
      await page.keyboard.press('Enter')
      await page.locator('[data-testid=belonging]').last().getByRole('radio').last().click()
      for (const nth of [0, 1, 4]) await page.locator('.toggles .btn').nth(nth).click()
    }),
  ),
  staff('reception-keys-open', advisor, inTurn(withLongName, step('keys'))),
  staff('reception-intake-signature-locked', advisor, inTurn(withLongName, step('intake_signature'))),
  staff('reception-tow-in-arrived', advisor, after(tow, advisor, visitOf('7T515'))),
]
