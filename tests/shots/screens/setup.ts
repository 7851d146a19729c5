import { expect, type Page } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { inShop, inTurn, lounge, staff, touch, type Open, type Screen } from './screen'

const fill =
  (testId: string, text: string): Open =>
  (page) =>
    page.getByTestId(testId).fill(text)
const next: Open = (page) => page.locator('.bar .btn.main').click()
const back: Open = (page) => page.locator('.bar .btn.bare').click()

const shopStep = touch('.way')
const managerStep = inTurn(shopStep, fill('shop-name', '前道汽车维修（江宁东山店）'), next)
const numbersStep = inTurn(
  managerStep,
  fill('manager-name', '沈国华'),
  fill('pin', '2580'),
  fill('pinAgain', '2580'),
  next,
)
const devicesStep = inTurn(numbersStep, next)

const networkPrinter =
  (address: string): Open =>
  async (page) => {
    await page.locator('.devices [role=radio]').nth(1).click()
    await page.getByTestId('printer-address').fill(address)
  }
const tryPrinter: Open = async (page) => {
  await page.locator('.devices .card').first().locator('button.btn').last().click()
  await page.locator('.trial').waitFor({ timeout: 60_000 })
}
const simulator: Open = (page, shop) => networkPrinter(`127.0.0.1:${shop.printer.port}`)(page, shop)

/** What comes after the choice. */
const steps: readonly Screen[] = [
  staff('setup-choose', null),
  staff('setup-restore-none', null, touch('.third button')),
  staff('setup-shop', null, shopStep),
  staff('setup-manager', null, managerStep),
  staff(
    'setup-manager-differs',
    null,
    inTurn(managerStep, fill('manager-name', '沈国华'), fill('pin', '2580'), fill('pinAgain', '2581')),
  ),
  staff('setup-numbers', null, numbersStep),
  staff('setup-devices', null, devicesStep),
  staff('setup-devices-away', null, inTurn(devicesStep, networkPrinter('127.0.0.1:9'), tryPrinter)),
  staff(
    'setup-devices-tried',
    null,
    inTurn(devicesStep, simulator, tryPrinter, (_page, shop) => shop.scan('staff', 'FLC-007')),
  ),
  staff(
    'setup-pin-too-simple',
    null,
    inTurn(
      managerStep,
      fill('manager-name', '沈国华'),
      fill('pin', '1234'),
      fill('pinAgain', '1234'),
      next,
      next,
      next,
    ),
  ),
  // The shop is open from here on.
  staff(
    'setup-recovery',
    null,
    inTurn(devicesStep, simulator, next, async (page) => {
      await page.locator('.recovery .btn').click()
      await page.locator('.trial').waitFor()
    }),
  ),
]

const restoring: Open = async (page: Page) => {
  await page.locator('.backup').first().waitFor()
}

export const setup: readonly Screen[] = [
  ...inShop('none', lounge('lounge-welcome'), ...steps),
  ...inShop(
    'damaged',
    staff('setup-restore-damaged', null, restoring),
    staff(
      'setup-restore-contents',
      null,
      inTurn(restoring, next, async (page) => {
        await expect(page.locator('.facts dd').first()).not.toBeEmpty()
      }),
    ),
    staff('setup-choose-with-backups', null, inTurn(restoring, back)),
    staff(
      'setup-making',
      null,
      inTurn(restoring, back, async (page) => {
        await page.locator('.way').last().click()
        await page.getByRole('progressbar').waitFor()
      }),
    ),
  ),
  ...inShop('starter', staff('setup-first-steps', people.manager)),
]
