/** What is looked at: one entry is one picture in every size and language. A new screen or dialog is a new entry. */
import type { Page } from '@playwright/test'
import { people } from '#electron/demonstration/one-visit'
import type { RunningShop } from '../e2e/support/running-shop'

export interface Screen {
  /** The file's name. */
  name: string
  /** Who is signed in; null for the sign-in screen, and for the lounge. */
  person: string | null
  window: 'staff' | 'lounge'
  /** From the station's first look to what is to be seen. */
  open: (page: Page, shop: RunningShop) => Promise<void>
}

type Open = Screen['open']
const asItIs: Open = () => Promise.resolve()
const staff = (name: string, person: string | null, open: Open = asItIs): Screen => ({
  ...{ name, person, open },
  window: 'staff',
})
const lounge = (name: string, open: Open = asItIs): Screen => ({ name, person: null, open, window: 'lounge' })

/** The visit of one of the demonstration's cars, among the advisor's own. */
const visitOf =
  (plate: string): Open =>
  async (page) => {
    await page.getByTestId('mine').getByText(plate, { exact: false }).first().click()
    await page.locator('.visit, .page').first().waitFor()
  }
/** A card on the workshop's board, opened. */
const cardOf =
  (plate: string): Open =>
  async (page) => {
    await page.locator('.tile', { hasText: plate }).locator('.body').click()
    await page.getByRole('dialog').waitFor()
  }
const card: (code: string) => Open = (code) => async (page, shop) => {
  await shop.scan('staff', code)
  await page.getByTestId('verdict').or(page.locator('.keypad')).first().waitFor()
}
/** The advisor's page of a visit, at each stage that a car of the day has come to. */
const stages = {
  taken: '6L609',
  'walked-around': '8R231',
  signed: '9Q558',
  'in-work': '0P916',
  'add-on-asked': '1K845',
  'add-on-declined': 'F20617',
  'add-on-by-phone': '4W870',
  'failed-inspection': '6K185',
  'waiting-part': '4H067',
  'ready-unpaid': '2T914',
  'ready-paid': '3F126',
  insurance: '7C336',
}

/** The manager's, in the order of their rail. */
const subjects = ['today', 'staff', 'teams', 'prices', 'cards', 'settings', 'devices', 'backups', 'events']

export const screens: readonly Screen[] = [
  staff('sign-in', null),
  staff('sign-in-pin', null, (page) => page.locator('.sign-in .tile').first().click()),
  staff('demonstration-dialog', people.manager, (page) => page.locator('.rail .demonstration').click()),

  staff('gate', people.gatekeeper),
  staff('gate-plate', people.gatekeeper, card('FLC-060')),
  staff('gate-stop', people.gatekeeper, card('FLC-013')),
  staff('gate-without-card', people.gatekeeper, async (page) => {
    await page.locator('.side button, aside button').first().click()
  }),

  staff('reception', people.advisor),
  ...Object.entries(stages).map(([name, plate]) => staff(`reception-${name}`, people.advisor, visitOf(plate))),

  staff('workshop', people.foreman),
  staff('workshop-to-dispatch', people.foreman, cardOf('7M302')),
  staff('workshop-in-work', people.teamLeader, cardOf('1K845')),
  staff('workshop-inspection', people.inspector, cardOf('5B781')),

  staff('cashier', people.cashier),
  staff('cashier-settlement', people.cashier, async (page) => {
    await page.locator('.queue .row').first().click()
    await page.getByTestId('due').waitFor()
  }),
  staff('cashier-shift', people.cashier, (page) => page.getByTestId('shift').click()),

  ...subjects.map((name, index) =>
    staff(`manager-${name}`, people.manager, async (page) => {
      await page.locator('.rail .station').last().click()
      await page.locator('.rail .subject').nth(index).click()
    }),
  ),

  lounge('lounge-board'),
  lounge('lounge-find', (page) => page.getByTestId('my-car').click()),
]

export const sizes = {
  staff: [
    [1366, 768],
    [1920, 1080],
  ],
  lounge: [
    [1920, 1080],
    [1080, 1920],
  ],
} as const
