import { people } from '#electron/demonstration/people'
import { staff, type Screen } from './screen'

export const cashier: readonly Screen[] = [
  staff('cashier', people.cashier),
  staff('cashier-settlement', people.cashier, async (page) => {
    await page.locator('.queue .row').first().click()
    await page.getByTestId('due').waitFor()
  }),
  staff('cashier-shift', people.cashier, (page) => page.getByTestId('shift').click()),
]
