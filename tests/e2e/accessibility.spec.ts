/** axe on every screen that one car brings up: nothing serious, nothing critical. */
import { expect, test, type Page } from '@playwright/test'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { GatePage } from './pages/gate'
import { violations } from './support/axe'
import { RunningShop } from './support/running-shop'

test('axe finds nothing serious on any screen', async () => {
  test.setTimeout(5 * 60_000)
  const shop = await RunningShop.open()
  const { staff, lounge } = shop
  const clean = async (screen: string, page: Page = staff) => {
    expect.soft(await violations(page), screen).toEqual([])
  }
  try {
    await shop.advanceTo('09:00')
    const visit = new OneVisit(shop)
    await clean('sign-in')
    await clean('lounge, empty', lounge)
    await staff.locator('.sign-in .tile').first().click()
    await clean('sign-in, PIN')
    await staff.locator('.forgot').click()
    await expect(staff.getByRole('dialog')).toBeVisible()
    await clean('sign-in, forgotten PIN')
    await staff.keyboard.press('Escape')

    await shop.signIn(people.gatekeeper)
    await clean('gate, idle')
    await shop.scan('staff', `FLC-${storyCar.cardNumber}`)
    await expect(staff.locator('.keypad')).toBeVisible()
    await clean('gate, plate')
    await staff.keyboard.press('Escape')
    const gate = new GatePage(staff)
    for (const entry of ['在厂车辆', '卡扫不出来', '清点出门卡']) {
      await gate.more(entry)
      await expect(staff.locator('.pane')).toBeVisible()
      await clean(`gate, ${entry}`)
    }

    await visit.arrive()
    await shop.signIn(people.advisor)
    await clean('reception, a car waits')
    await visit.receive()
    await visit.walkAround()
    await visit.estimate()
    await shop.signIn(people.advisor)
    await staff.getByTestId('mine').getByRole('button').first().click()
    await clean('reception, a visit')

    await visit.intoWorkshop()
    await visit.proposeBrakePads()
    await shop.signIn(people.teamLeader)
    await clean('workshop')
    await staff.locator('.tile .body').first().click()
    await expect(staff.getByRole('dialog')).toBeVisible()
    await clean('workshop, a card opened')
    await clean('lounge, board', lounge)
    await lounge.getByTestId('my-car').click()
    await clean('lounge, which car', lounge)
    const voucher = shop.papers().map(({ lines }) => /FLV-[A-Z0-9]+/.exec(lines.join('\n'))?.[0])
    await shop.scan('lounge', voucher.find((code) => code !== undefined) ?? '')
    await expect(lounge.getByTestId('add-on')).toBeVisible()
    await clean('lounge, my car', lounge)
    await lounge.getByTestId('agree').click()
    await expect(lounge.locator('.signing .document')).toBeVisible()
    await clean('lounge, signing', lounge)

    await shop.signIn(people.gatekeeper)
    await gate.askWithoutCard(storyCar.plate)
    await gate.shows('不能放行')
    await clean('gate, STOP')
    await gate.more('经理放行')
    await clean('gate, override')
    await staff.getByTestId('printer').click()
    await clean('prints')
    await staff.keyboard.press('Escape')

    await visit.finishAndInspect()
    await shop.signIn(people.cashier)
    await clean('cashier')
    await staff.locator('.queue .row').first().click()
    await expect(staff.getByTestId('due')).toBeVisible()
    await clean('cashier, a settlement')
    await staff.getByTestId('shift').click()
    await expect(staff.getByRole('dialog')).toBeVisible()
    await clean('cashier, a shift opened')
  } finally {
    await shop.close()
  }
})
