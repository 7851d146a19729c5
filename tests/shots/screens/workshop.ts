import { people } from '#electron/demonstration/people'
import { staff, type Open, type Screen } from './screen'

/** A card on the workshop's board, opened. */
const cardOf =
  (plate: string): Open =>
  async (page) => {
    await page.locator('.tile', { hasText: plate }).locator('.body').click()
    await page.getByRole('dialog').waitFor()
  }

export const workshop: readonly Screen[] = [
  staff('workshop', people.foreman),
  staff('workshop-to-dispatch', people.foreman, cardOf('7M302')),
  staff('workshop-in-work', people.teamLeader, cardOf('1K845')),
  staff('workshop-inspection', people.inspector, cardOf('5B781')),
]
