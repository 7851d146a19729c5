/** A car that comes in is heard at reception: once, and again only for the next one (G2). */
import type { Page } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { expect, test } from './support/counter'
import type { RunningShop } from './support/running-shop'

/** Tones of the sound of an arrival. */
const tones = 2

test('each arrival sounds once in the window of reception', async ({ counter }) => {
  const { shop, visit, reception } = counter
  await countTones(shop.staff)
  // It was there before anybody opened the screen: seen, not heard.
  await visit.arrive()
  // Who may work at both, at the only window: its page stays where it is.
  await shop.signIn(people.manager)
  await reception.open()
  const rows = shop.staff.getByTestId('queue').getByRole('listitem')
  await expect(rows).toHaveCount(1)
  expect(await tonesOf(shop.staff)).toBe(0)

  await comesIn(shop, '苏A8D320', '028')
  await expect(rows).toHaveCount(2)
  await expect.poll(() => tonesOf(shop.staff)).toBe(tones)

  // The queue is read again, and nobody new is in it.
  await shop.call(people.manager, 'reception.take', { visitId: visit.visitId })
  await expect(rows).toHaveCount(1)
  await shop.advance(1)
  expect(await tonesOf(shop.staff)).toBe(tones)
  await comesIn(shop, '苏A77K21', '029')
  await expect.poll(() => tonesOf(shop.staff)).toBe(2 * tones)
})

async function comesIn(shop: RunningShop, plate: string, card: string): Promise<void> {
  const scan = await shop.call(people.manager, 'gate.scanCard', { code: `FLC-${card}` })
  if (scan.next !== 'plate') throw new Error(`card ${card} is out already`)
  const { cardId } = scan
  await shop.call(people.manager, 'gate.issueCard', { cardId, plate, purpose: 'repair', unusualPlate: false })
}

/** What the page starts to play, counted on its way to the loudspeaker. */
async function countTones(page: Page): Promise<void> {
  await page.evaluate(() => {
    const start = Object.getOwnPropertyDescriptor(AudioScheduledSourceNode.prototype, 'start')?.value as (
      this: AudioScheduledSourceNode,
      when?: number,
    ) => void
    Reflect.set(window, 'tones', 0)
    AudioScheduledSourceNode.prototype.start = function (when) {
      Reflect.set(window, 'tones', Number(Reflect.get(window, 'tones')) + 1)
      start.call(this, when)
    }
  })
}

function tonesOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, 'tones')))
}
