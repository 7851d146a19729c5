/** Back to a backup: from the manager's screen while the shop is open, and from first start when its database file is damaged. */
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { FirstStartPage } from './pages/first-start'
import { ManagerPage } from './pages/manager'
import { launch, startIn, type Launched } from './support/launch'

const shopName = '前道汽车维修'
const titleOf = (frontlane: Launched) => frontlane.page('staff').getByRole('heading', { level: 1 })

/** A restore ends Frontlane; in a release it starts again by itself. */
async function startedAgain(before: Launched, ask: () => Promise<void>): Promise<Launched> {
  const ended = before.app.waitForEvent('close')
  await ask()
  await ended
  return startIn(before.home)
}

async function managerAt(frontlane: Launched): Promise<ManagerPage> {
  const page = frontlane.page('staff')
  const pin = starterPeople.find(({ name }) => name === people.manager)?.pin ?? ''
  await new FirstStartPage(page).signIn(people.manager, pin)
  return new ManagerPage(page)
}

test('a backup is restored over the shop, and over the ruin of it', async () => {
  let frontlane = await launch()
  try {
    let manager = await managerAt(frontlane)
    await manager.open('备份')
    await manager.backUp()
    await manager.open('设置')
    await manager.nameShop('改错了的店名')
    await manager.open('备份')
    frontlane = await startedAgain(frontlane, () => manager.restore(shopName))
    await expect(titleOf(frontlane)).toHaveText(shopName)

    // What was there before has become a backup itself, and the restore is an event.
    manager = await managerAt(frontlane)
    await manager.open('备份')
    await expect(frontlane.page('staff').getByTestId('backup')).toContainText(['恢复之前', '手动'])
    await manager.open('事件记录')
    await expect(manager.events().filter({ hasText: '恢复备份 frontlane-asked-' })).toBeVisible()
    const { home } = frontlane
    await frontlane.app.close()

    for (const name of await readdir(home)) if (name.startsWith('frontlane.sqlite-')) await rm(join(home, name))
    await writeFile(join(home, 'frontlane.sqlite'), 'half of a page that a dying disk has written')
    frontlane = await startIn(home)
    const first = new FirstStartPage(frontlane.page('staff'))
    await expect(first.damaged).toBeVisible()
    frontlane = await startedAgain(frontlane, () => first.restoreNewest('改错了的店名'))
    await expect(titleOf(frontlane)).toHaveText('改错了的店名')
  } finally {
    await frontlane.close()
  }
})
