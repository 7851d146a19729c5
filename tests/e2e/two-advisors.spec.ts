import { displayedPlate } from '#electron/contract/plate'
import { OneVisit } from '#electron/demonstration/one-visit'
import { storyCar } from '#electron/demonstration/story-car'
import { atAnotherMachine } from './support/another-machine'
import { expect, test } from './support/counter'

const next = { ...storyCar, plate: '苏B99K21', cardNumber: '031' }

test('two advisors take the same arrival: the slower one is told who was faster', async ({ counter }) => {
  const { shop, visit, reception } = counter
  await visit.arrive()
  await new OneVisit(shop, next).arrive()
  await counter.sitDown()
  const queue = shop.staff.getByTestId('queue')
  const row = (plate: string) => queue.getByRole('listitem').filter({ hasText: displayedPlate(plate) })
  await expect(row(storyCar.plate)).toBeVisible()

  await atAnotherMachine(shop, '何文', 'reception.take', { visitId: visit.visitId })
  // This screen has not heard of it.
  await row(storyCar.plate).getByRole('button', { name: '我来接' }).click()
  await expect(queue.getByRole('alert')).toHaveText(`${displayedPlate(storyCar.plate)}：何文 已经接了这台车。`)
  await expect(row(storyCar.plate)).toHaveCount(0)
  await expect(shop.staff.getByTestId('mine').getByRole('listitem')).toHaveCount(0)
  await expect(shop.staff).not.toHaveURL(new RegExp(visit.visitId))

  // The next one is theirs, and the sentence goes.
  await reception.take(next.plate)
  await expect(queue.getByRole('alert')).toHaveCount(0)
})
