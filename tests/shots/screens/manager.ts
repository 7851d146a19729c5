import { people } from '#electron/demonstration/people'
import { staff, type Open, type Screen } from './screen'

/** In the order of the manager's rail. */
const subjects = ['today', 'staff', 'teams', 'prices', 'cards', 'settings', 'devices', 'backups', 'events'] as const

/** One of the manager's panes. */
const pane =
  (subject: (typeof subjects)[number]): Open =>
  async (page) => {
    await page.locator('.rail .station').last().click()
    await page.locator('.rail .subject').nth(subjects.indexOf(subject)).click()
  }

export const manager: readonly Screen[] = [
  ...subjects.map((subject) => staff(`manager-${subject}`, people.manager, pane(subject))),
]
