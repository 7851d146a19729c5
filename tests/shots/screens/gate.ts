import type { Page } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import type { VisitPurpose } from '#electron/contract/states'
import type { RunningShop } from '../../e2e/support/running-shop'
import { inShop, inTurn, staff, touch, type Open, type Screen } from './screen'
import { after, once } from './visits'

const guard = people.gatekeeper
const verdictShown = (page: Page) => page.getByTestId('verdict').waitFor()

const scan =
  (code: string): Open =>
  async (page, shop) => {
    await shop.scan('staff', code)
    await page
      .getByTestId('verdict')
      .or(page.getByTestId('notice'))
      .or(page.locator('.keypad, .pane'))
      .first()
      .waitFor()
  }

/** Character by character, by touch. */
const press =
  (plate: string): Open =>
  async (page) => {
    for (const key of plate) await page.locator('.keypad').getByRole('button', { name: key, exact: true }).click()
  }

const enter: Open = async (page) => {
  await page.locator('.entry .go-on').click()
  await verdictShown(page)
}

const withoutCard = (plate: string) => inTurn(touch('.buttons .btn'), press(plate), enter)

/** An entry of the one menu, by its place there. */
const menu =
  (nth?: number): Open =>
  async (page) => {
    await page.locator('.buttons .btn').last().click()
    await page.getByRole('dialog').waitFor()
    if (nth === undefined) return
    await page.getByRole('dialog').locator('.entry').nth(nth).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }

/** The card that hangs first in the rack, as it is scanned. */
async function rackCard(shop: RunningShop): Promise<{ cardId: string; code: string }> {
  const { cards } = await shop.call(guard, 'exitCard.rack', {})
  const card = cards.find(({ state }) => state === 'in_rack')
  if (!card) throw new Error('the rack is empty')
  return { cardId: card.cardId, code: `FLC-${card.number}` }
}

/** A minute later: a card that has just come in would be its own verdict again. */
const scanFromRack: Open = async (page, shop) => {
  await shop.advance(1)
  await shop.scan('staff', (await rackCard(shop)).code)
  await page.locator('.keypad').waitFor()
}

/** Each visitor has another plate. */
let visitors = 100
/** Arrives on screen with a plate that nobody has had. */
const arrives = (purpose: number | 'repair', plateOf = () => `苏B${(visitors += 1)}K2`): Open =>
  inTurn(
    scanFromRack,
    (page, shop) => press(plateOf())(page, shop),
    async (page) => {
      const buttons = page.locator('.entry .foot .btn')
      await (purpose === 'repair' ? buttons.last() : buttons.nth(purpose)).click()
      await verdictShown(page)
    },
  )

/** Somebody who leaves with the card: the scan on the way out. */
async function visitorLeaves(page: Page, shop: RunningShop, plate: string, purpose: VisitPurpose): Promise<void> {
  const { cardId, code } = await rackCard(shop)
  await shop.call(guard, 'gate.issueCard', { cardId, plate, purpose, unusualPlate: false })
  await shop.advance(1)
  await scan(code)(page, shop)
}

/** Reported lost while its car is inside and has no other. @returns its number */
const lostInside = once(async (shop) => {
  const { cardId, code } = await rackCard(shop)
  await shop.call(guard, 'gate.issueCard', { cardId, plate: '苏B8K6L2', purpose: 'repair', unusualPlate: false })
  await shop.call(people.manager, 'exitCard.reportLost', { cardId })
  return code.replace('FLC-', '')
})

const managersPin: Open = async (page) => {
  await page.locator('.pane .btn.main').click()
  await page.getByRole('dialog').waitFor()
}

export const gate: readonly Screen[] = [
  ...inShop(
    'starter',
    staff('gate-first-day', guard),
    staff('gate-first-day-plate', guard, scanFromRack),
    staff('gate-first-day-yard', guard, menu(0)),
  ),
  staff('gate', guard),
  staff('gate-stop', guard, scan('FLC-045')),
  staff('gate-stop-energy', guard, scan('FLC-013')),
  staff('gate-stop-some', guard, scan('FLC-023')),
  staff('gate-stop-many', guard, scan('FLC-009')),
  staff('gate-stop-without-card', guard, withoutCard('苏C3N538')),
  staff('gate-stop-never-here', guard, withoutCard('鲁B4821C')),
  staff('gate-unknown-code', guard, scan('6901234567892')),
  staff(
    'gate-unknown-code-typing',
    guard,
    inTurn(scanFromRack, press('苏A1'), (_page, shop) => shop.scan('staff', 'XYZ')),
  ),
  staff('gate-plate', guard, scanFromRack),
  staff('gate-plate-letter', guard, inTurn(scanFromRack, press('苏'))),
  staff('gate-plate-rest', guard, inTurn(scanFromRack, press('苏A3F1'))),
  staff(
    'gate-plate-pinyin',
    guard,
    inTurn(scanFromRack, (page) => page.keyboard.type('g', { delay: 200 })),
  ),
  staff('gate-plate-known', guard, inTurn(scanFromRack, press('苏A1S902'))),
  staff('gate-plate-energy', guard, inTurn(scanFromRack, press('苏AD07358'))),
  staff('gate-plate-foreign', guard, inTurn(scanFromRack, touch('.entry .head .btn'), press('AB123'))),
  staff('gate-plate-inside', guard, inTurn(scanFromRack, press('苏A6L609'), touch('.entry .go-on'))),
  staff('gate-plate-ask', guard, touch('.buttons .btn')),
  staff('gate-menu', guard, menu()),
  staff('gate-menu-car', guard, inTurn(scan('FLC-009'), menu())),
  staff('gate-override', guard, inTurn(scan('FLC-009'), menu(0))),
  staff('gate-override-pin', guard, inTurn(scan('FLC-009'), menu(0), managersPin)),
  staff(
    'gate-override-refused',
    guard,
    inTurn(scan('FLC-009'), menu(0), managersPin, async (page) => {
      await page.getByRole('dialog').locator('textarea').fill('客户家里急事，明天回来接着办')
      for (const digit of '0000')
        await page.getByRole('dialog').getByRole('button', { name: digit, exact: true }).click()
      await page.getByRole('dialog').locator('[role=alert], .error').first().waitFor()
    }),
  ),
  staff('gate-replace-lost', guard, inTurn(scan('FLC-009'), menu(1))),
  staff('gate-replace-damaged', guard, inTurn(scan('FLC-009'), menu(2))),
  staff('gate-replace-wrong', guard, inTurn(scan('FLC-009'), menu(3))),
  staff(
    'gate-replace-refused',
    guard,
    inTurn(scan('FLC-009'), menu(1), (_page, shop) => shop.scan('staff', 'FLC-013')),
  ),
  staff('gate-correct-plate', guard, inTurn(scan('FLC-009'), menu(4))),
  staff('gate-yard', guard, menu(0)),
  staff('gate-number', guard, menu(1)),
  staff(
    'gate-count',
    guard,
    inTurn(menu(2), async (page) => {
      const tiles = page.getByTestId('count').locator('.tile')
      for (const nth of [0, 1, 2, 5, 8]) await tiles.nth(nth).click()
    }),
  ),
  staff(
    'gate-count-stray',
    guard,
    inTurn(menu(2), async (page, shop) => {
      await page.getByTestId('count').locator('.tile').first().click()
      await shop.scan('staff', 'FLC-009')
      await page.locator('.stray').first().waitFor()
    }),
  ),
  // What follows lets cars in and out.
  staff('gate-arrival', guard, arrives('repair')),
  staff('gate-arrival-known', guard, async (page, shop) => {
    const { cardId, code } = await rackCard(shop)
    const verdict = await shop.call(guard, 'gate.issueCard', {
      cardId,
      plate: '苏A1S902',
      purpose: 'repair',
      unusualPlate: false,
    })
    await scan(code)(page, shop)
    await shop.call(guard, 'gate.leaveUnserved', { visitId: verdict.visitId ?? '' })
  }),
  staff('gate-arrival-tow-in', guard, arrives(0)),
  staff('gate-arrival-cleared', guard, arrives(1)),
  staff('gate-go', guard, (page, shop) => visitorLeaves(page, shop, '苏A8V420', 'showroom')),
  staff('gate-not-this-car', guard, async (page, shop) => {
    await visitorLeaves(page, shop, `苏B${(visitors += 1)}K2`, 'delivery')
    await page.getByTestId('not-this-car').click()
    await page.locator('.verdict.stop').waitFor()
  }),
  staff('gate-unserved', guard, async (page, shop) => {
    await visitorLeaves(page, shop, `苏B${(visitors += 1)}K2`, 'repair')
    await page.locator('.verdict .act').first().click()
    await page.locator('.verdict.go').waitFor()
  }),
  staff(
    'gate-lost-of-car-inside',
    guard,
    after(lostInside, guard, async (page, shop) => {
      await scan(`FLC-${await lostInside(shop)}`)(page, shop)
      await page.locator('.offers .btn').click()
      await page.getByTestId('notice').filter({ hasText: '8K6L2' }).waitFor()
    }),
  ),
]
