/** Back to a backup: on a machine that is new, from the manager's screen while the shop is open, and from first start when its database file is damaged. */
import { copyFile, open, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openSqlite } from '#electron/database/connection/sqlite'
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

/** Where the system's file manager is sent instead of being opened: no test has one. */
async function folderOpened({ app }: Launched, press: () => Promise<void>): Promise<string> {
  const opened = await app.evaluateHandle(({ shell }) => ({
    folder: new Promise<string>((resolve) => {
      shell.openPath = async (path) => {
        resolve(path)
        return ''
      }
    }),
  }))
  await press()
  return opened.evaluate(({ folder }) => folder)
}

test('a new machine becomes the shop of the backup that was carried to it', async () => {
  const old = await launch()
  let fresh = await launch({}, 'none')
  try {
    const manager = await managerAt(old)
    await manager.open('备份')
    await manager.backUp()
    const from = await folderOpened(old, () => manager.openBackupFolder())
    const [carried = ''] = await readdir(from)

    const page = fresh.page('staff')
    const first = new FirstStartPage(page)
    await first.restore()
    await expect(page.getByText('这台电脑上没有备份')).toBeVisible()
    const to = await folderOpened(fresh, () => first.openBackupFolder())
    // As a messenger names what it was sent twice.
    await copyFile(join(from, carried), join(to, carried.replace('.sqlite', ' (1).sqlite')))
    // Back from the file manager.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(page.getByRole('radio', { name: '手动' })).toBeChecked()
    fresh = await startedAgain(fresh, () => first.restoreNewest(shopName))

    await expect(titleOf(fresh)).toHaveText(shopName)
    const here = await managerAt(fresh)
    await here.open('事件记录')
    await expect(here.events().filter({ hasText: `恢复备份 ${carried.slice(0, 16)}` })).toBeVisible()
  } finally {
    await fresh.close()
    await old.close()
  }
})

test('damage that is found while the shop is open is said, and the last backup put in its place', async () => {
  let frontlane = await launch()
  try {
    let manager = await managerAt(frontlane)
    await manager.open('备份')
    await manager.backUp()
    const { home } = frontlane
    await frontlane.app.close()
    // A page that no start reads.
    await spoilTable(join(home, 'frontlane.sqlite'), 'damage_marks')

    frontlane = await startIn(home)
    manager = await managerAt(frontlane)
    await manager.open('备份')
    const page = frontlane.page('staff')
    await expect(page.getByTestId('backup')).toHaveCount(1)
    await frontlane.app.evaluate(() => globalThis.frontlaneTest.advance(120_000))
    await expect(page.getByRole('alert')).toContainText('检查时发现数据文件有一处坏了')
    frontlane = await startedAgain(frontlane, () => manager.restore(shopName))

    manager = await managerAt(frontlane)
    await manager.open('备份')
    await expect(frontlane.page('staff').getByTestId('backup')).toHaveCount(1)
    await expect(frontlane.page('staff').getByRole('alert')).toHaveCount(0)
    // What is sound again is backed up by itself the next day.
    await frontlane.app.evaluate(() => globalThis.frontlaneTest.advance(25 * 3_600_000))
    await expect.poll(() => readdir(join(home, 'backups'))).toContainEqual(expect.stringContaining('-daily-'))
  } finally {
    await frontlane.close()
  }
})

async function spoilTable(file: string, table: string): Promise<void> {
  const engine = await openSqlite(file)
  const page = await engine.read('screens', async (transaction) => {
    const [size] = await transaction.raw<{ page_size: number }[]>('PRAGMA page_size')
    const [root] = await transaction('sqlite_schema').where({ name: table }).pluck<number[]>('rootpage')
    return { bytes: size?.page_size ?? 0, number: root ?? 0 }
  })
  await engine.close()
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(page.bytes, 0xff), 0, page.bytes, (page.number - 1) * page.bytes)
  await handle.close()
}
