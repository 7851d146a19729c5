import { people } from '#electron/demonstration/people'
import { staff, touch, type Open, type Screen } from './screen'

const card: (code: string) => Open = (code) => async (page, shop) => {
  await shop.scan('staff', code)
  await page.getByTestId('verdict').or(page.locator('.keypad')).first().waitFor()
}

export const gate: readonly Screen[] = [
  staff('gate', people.gatekeeper),
  staff('gate-plate', people.gatekeeper, card('FLC-060')),
  staff('gate-stop', people.gatekeeper, card('FLC-013')),
  staff('gate-without-card', people.gatekeeper, touch('.side button, aside button')),
]
