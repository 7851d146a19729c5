/** What main does by itself as time passes: tells of what falls due, forgets what was answered long ago. */
import { expect, it, vi } from 'vitest'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { forgetOldRequests } from '#electron/services/forget-requests'
import { wakeOnDueTasks } from '#electron/services/task/wake'
import { eachDatabase } from '#tests/support/databases'
import { HandClock } from '#tests/support/front-desk'
import { TestShop } from '#tests/support/shop'

eachDatabase((_name, open) => {
  it('tells of a task that fell due, also after the database was away', async () => {
    const shop = await TestShop.open(await open())
    const clock = new HandClock()
    const [due, failed] = [vi.fn<(taskId: string) => void>(), vi.fn<(error: unknown) => void>()]
    let away = false
    const database = {
      ...shop.house.database,
      read: <T>(work: Parameters<typeof shop.read<T>>[0]) =>
        away ? Promise.reject(new Error('away')) : shop.read(work),
    }
    const stop = wakeOnDueTasks({ ...shop.house, database }, clock, due, failed)
    const visit = new OneVisit(shop)
    await visit.arrive()
    const [task] = await shop.read((reader) => reader.tasks.list({ kind: 'take_arrival' }))

    away = true
    clock.advance(1)
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce())
    expect(due).not.toHaveBeenCalled()
    away = false
    clock.advance(1)
    await vi.waitFor(() => expect(due).toHaveBeenCalledExactlyOnceWith(task?.id))
    stop()
  })

  it('keeps an answer for thirty days', async () => {
    const shop = await TestShop.open(await open())
    const clock = new HandClock()
    const failed = vi.fn<(error: unknown) => void>()
    const requestId = '019aaaaa-0000-7000-8000-00000000ffff'
    await shop.ask(people.cashier, 'cashier.openShift', { floatFen: 0 }, { requestId })
    const kept = () => shop.read((reader) => reader.requests.get(requestId))

    await shop.advance(30 * 24 * 60)
    const stop = forgetOldRequests(shop.house, clock, failed)
    // A command's turn comes after those before it.
    await shop.call(people.cashier, 'cashier.startCounting', {})
    expect(await kept()).toBeDefined()
    await shop.advance(1)
    clock.advance(24 * 60)
    await vi.waitFor(async () => expect(await kept()).toBeUndefined())
    expect(failed).not.toHaveBeenCalled()
    stop()
  })
})
