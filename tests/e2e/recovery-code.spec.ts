/** A manager makes a new recovery code: the paper from the receipt printer carries what the screen shows, and it opens the way back in. */
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { ManagerPage } from './pages/manager'
import { RunningShop } from './support/running-shop'

test('the recovery code on paper is the one on the screen', async () => {
  const shop = await RunningShop.open()
  const { staff } = shop
  try {
    await shop.signIn(people.manager)
    await new ManagerPage(staff).open('员工')
    await staff.getByRole('button', { name: '还没有恢复码' }).click()
    const dialog = staff.getByRole('dialog', { name: '恢复码' })
    const pin = starterPeople.find(({ name }) => name === people.manager)?.pin ?? ''
    for (const digit of pin) await dialog.getByRole('button', { name: digit, exact: true }).click()
    await dialog.getByRole('button', { name: '生成' }).click()
    const code = await dialog.getByRole('status', { name: '恢复码' }).innerText()
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/)

    await dialog.getByRole('button', { name: '打印恢复码' }).click()
    await expect(dialog).toContainText('已打印，请锁进保险柜')
    expect(shop.papers()).toHaveLength(1)
    const paper = shop.papers()[0]?.lines.join('\n') ?? ''
    expect(paper).toContain(code)
    expect(paper).toContain(people.manager)
    // It is kept nowhere in readable form: no print job knows it.
    expect(await shop.call(people.manager, 'prints.queue', {})).toEqual([])
  } finally {
    await shop.close()
  }
})
