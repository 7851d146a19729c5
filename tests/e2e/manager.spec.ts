/** The manager's station: a new colleague signs in, a setting works elsewhere, a price is new, and a log that was tampered with says so. */
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import knex from 'knex'
import { people } from '#electron/demonstration/people'
import { ManagerPage } from './pages/manager'
import { violations } from './support/axe'
import { RunningShop } from './support/running-shop'

test('a manager adds a person, changes a setting and a price, and finds a tampered log', async () => {
  test.setTimeout(3 * 60_000)
  const shop = await RunningShop.open()
  const { staff } = shop
  const manager = new ManagerPage(staff)
  const clean = async (screen: string) => expect.soft(await violations(staff), screen).toEqual([])
  try {
    await shop.signIn(people.manager)
    await manager.open('今天')
    await expect(staff.getByText('没有要处理的事')).toBeVisible()
    await clean('today, empty')

    await manager.open('员工')
    await manager.addPerson('许诺', 'xn', '服务顾问', '7031')
    await expect(staff.getByTestId('person').filter({ hasText: '许诺' })).toContainText('可以登录')
    await clean('staff')

    await manager.open('设置')
    await manager.nameShop('前道汽车维修（江宁店）')
    await clean('settings')

    await manager.open('价目表')
    await manager.setPrice('P002', '99')
    await clean('price list')
    const offered = await shop.call(people.advisor, 'reception.priceItems', { text: 'P002' })
    expect(offered).toMatchObject([{ unitPriceFen: 9_900 }])

    // The new colleague, on the sign-in screen that carries the shop's new name.
    await staff.evaluate(() => window.frontlane.invoke({ method: 'session.signOut', input: {} }))
    await expect(staff.getByRole('heading', { name: '前道汽车维修（江宁店）' })).toBeVisible()
    await staff.locator('.sign-in .tile', { hasText: '许诺' }).click()
    for (const digit of '7031') await staff.getByRole('button', { name: digit, exact: true }).click()
    await expect(staff.getByRole('heading', { name: '前台' })).toBeVisible()

    await shop.signIn(people.manager)
    await manager.open('事件记录')
    await expect(manager.events().filter({ hasText: '改价 P002 机油滤清器：¥45.00 → ¥99.00' })).toBeVisible()
    await manager.verifyLog()
    await manager.logSays(/记录完整，共 \d+ 条/)
    await clean('event log')

    // What somebody does who has the file, and no Frontlane.
    const file = knex({ client: 'sqlite3', connection: join(shop.home, 'frontlane.sqlite'), useNullAsDefault: true })
    await file('events').where('what', 'price_item.repriced').update({ by: 'nobody' })
    const [row] = await file<{ sequence: number }>('events').where('what', 'price_item.repriced').select('sequence')
    await file.destroy()
    await manager.verifyLog()
    await manager.logSays(`记录有问题：第 ${row?.sequence} 条被改过`)
  } finally {
    await shop.close()
  }
})
