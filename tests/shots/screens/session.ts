import type { Page } from '@playwright/test'
import { healthy } from '#electron/devices/printer/simulator'
import { people } from '#electron/demonstration/people'
import type { RunningShop } from '../../e2e/support/running-shop'
import { inTurn, staff, touch, type Open, type Screen } from './screen'

const tile =
  (name: string): Open =>
  (page) =>
    page.locator('.sign-in .tile', { hasText: name }).click()

const typePin =
  (pin: string, scope = '.pin'): Open =>
  async (page) => {
    for (const digit of pin) await page.locator(scope).getByRole('button', { name: digit, exact: true }).click()
  }

/** As the idle lock leaves it. */
const locked: Open = async (page) => {
  await page.evaluate(() => window.frontlane.invoke({ method: 'session.lock', input: {} }))
  await page.reload()
  await page.locator('.pin').waitFor()
}

const refused: Open = (page) => page.locator('.pin [role=alert]').waitFor()
const wrongPin = inTurn(typePin('0000'), refused)
/** After a wrong one, the button enters it. */
const wrongAgain = inTurn(typePin('0000'), touch('.pin .enter'))

const search =
  (text: string): Open =>
  async (page) => {
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill(text)
    await page.locator('.found .hit, .found .none').first().waitFor()
  }

const item =
  (nth: number): Open =>
  async (page) => {
    await page.locator('.status .item').nth(nth).click()
    await page.locator('.says:visible').waitFor()
  }

const openPrints: Open = async (page) => {
  await page.getByTestId('printer').click()
  await page.getByTestId('print-panel').waitFor()
}

/** One job of each kind: waiting for a printer that is off, unconfirmed, failed, saved. */
async function queue(page: Page, shop: RunningShop): Promise<void> {
  shop.printer.behaviour = { ...healthy, mishap: { what: 'hangs_up', afterBytes: 20 } }
  await shop.call(people.cashier, 'prints.testSlip', {})
  await page.locator('.status .tag.late').waitFor()
  shop.printer.behaviour = { ...healthy }
}

const names = [
  '安心怡',
  '白浩然',
  '曹雨桐',
  '常乐',
  '陈嘉懿',
  '程功',
  '崔健',
  '邓婉清',
  '董方',
  '范晓',
  '冯一鸣',
  '高洁',
  '葛平',
  '顾长卫',
  '韩雪松',
  '何苗',
  '胡月',
  '黄渤海',
  '贾思勰',
  '江一燕',
  '康辉',
  '李沐阳',
  '梁静',
  '欧阳娜',
  '阿依古丽·买买提',
] as const

/** Forty people work here. */
const crowd: Open = async (page, shop) => {
  const { people: known, teams } = await shop.call(people.manager, 'staff.list', {})
  for (const name of names.filter((one) => !known.some((person) => person.name === one))) {
    const { staffId } = await shop.call(people.manager, 'staff.add', {
      name,
      initials: '',
      extension: '',
      badgeCode: '',
      roles: ['technician'],
      teamId: teams[0]?.id ?? null,
    })
    await shop.call(people.manager, 'staff.setPin', { staffId, pin: '2580' })
  }
  await shop.sit(null)
  await page.reload()
  await page.locator('.sign-in .tile').first().waitFor()
}

export const session: readonly Screen[] = [
  staff('sign-in', null),
  staff('sign-in-pin', null, tile(people.gatekeeper)),
  staff('sign-in-forgot', null, inTurn(tile(people.gatekeeper), touch('.forgot'))),
  staff('sign-in-forgot-manager', null, inTurn(tile(people.manager), touch('.forgot'))),
  staff('sign-in-badge-unknown', null, (page, shop) =>
    shop.scan('staff', 'FLB-ZZZ9999').then(() => page.locator('[role=alert]').first().waitFor()),
  ),
  staff('sign-in-badge', null, (page, shop) =>
    shop.scan('staff', 'FLB-ZJG1101').then(() => page.locator('.pin').waitFor()),
  ),
  staff('switch', people.advisor, touch('.rail .me')),
  staff('lock', people.advisor, locked),
  staff('status-database', people.gatekeeper, item(0)),
  staff('status-scanner', people.gatekeeper, item(1)),
  staff('status-shift', people.cashier, item(3)),
  staff('search', people.gatekeeper, search('苏A')),
  staff('search-none', people.gatekeeper, search('川Z00000')),
  staff('search-name', people.advisor, search('陈')),
  staff('demonstration-dialog', people.manager, touch('.rail .demonstration')),
]

/** Changes what other pictures show; comes last. */
export const sessionChanging: readonly Screen[] = [
  staff('prints', people.cashier, openPrints),
  staff('prints-unconfirmed', people.cashier, inTurn(queue, openPrints)),
  staff(
    'prints-blank',
    people.cashier,
    inTurn(
      openPrints,
      (page) => page.locator('.foot .btn').last().click(),
      (page) => page.locator('[data-testid=print-job] .document').waitFor(),
    ),
  ),
  staff('prints-waiting', people.cashier, async (page, shop) => {
    await shop.switchPrinterOff()
    await shop.call(people.cashier, 'prints.testSlip', {})
    await shop.advance(1)
    await openPrints(page, shop)
    await page.locator('.job[data-state=queued]').first().click()
  }),
  staff('sign-in-forty', null, crowd),
  staff('sign-in-forty-typed', null, (page) => page.keyboard.type('sl', { delay: 200 })),
  staff('sign-in-wrong', null, inTurn(tile(people.technician), wrongPin)),
  staff(
    'sign-in-locked',
    null,
    inTurn(tile(people.inspector), wrongPin, wrongAgain, wrongAgain, wrongAgain, wrongAgain),
  ),
]
