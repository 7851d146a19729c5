/** Markup in every name and note, on every screen and form: nothing runs, nothing is fetched, and all of it is there to the letter. */
import { expect, test, type Page } from '@playwright/test'
import { printedForms } from '#electron/contract/prints'
import { people } from '#electron/demonstration/people'
import { rounds } from '#tests/faults/rounds'
import { payloads } from '#tests/support/markup/payloads'
import { decodeReceipt, isWhole } from '#tests/support/receipt-decoder'
import { lookedAt } from '../shots/demonstration-database'
import { bringUp, settled } from '../shots/look'
import { screens } from '../shots/screens/index'
import { lookOver } from './support/looked-over'
import { MarkupShop, writeDay } from './support/markup-shop'

/** The screens that show most of what people wrote: where there is no time for all of them. */
const fullest = [
  ...['sign-in', 'search', 'gate-stop-many', 'gate-yard', 'gate-unknown-code', 'reception', 'reception-papers'],
  ...['reception-step-customer', 'reception-step-belongings', 'reception-step-in_workshop', 'reception-history-events'],
  ...['workshop', 'workshop-look-in-work', 'cashier-settlement', 'cashier-covered', 'manager-today', 'manager-staff'],
  ...['manager-prices', 'manager-events', 'lounge-board', 'lounge-car-add-on', 'lounge-car-signing', 'prints'],
]
const wanted = screens.filter(({ shop, name }) => shop === 'demonstration' && rounds(Number(fullest.includes(name)), 1))

// Another first kind each time: after all rounds, every text has had every kind that fits, on every screen.
for (let first = 0; first < rounds(1, payloads.length); first += 1)
  test(`markup in everything that people write does nothing, from kind ${first} on @soak`, async () => {
    test.setTimeout(10 * 60_000 + wanted.length * 60_000)
    const day = await writeDay(first)
    const shop = await MarkupShop.openDay(day)
    const seen = new Set<number>()
    const isHarmless = async (what: string, page: Page, html?: string) => {
      const { whole, faults } = await lookOver(page, html)
      expect.soft(faults, what).toEqual([])
      for (const kind of whole) seen.add(kind)
    }
    try {
      await shop.advanceTo(lookedAt)
      // After the last car of the day.
      await shop.advance(30)
      await test.step('in the forms', async () => {
        for (const { form, page } of day.pages) await isHarmless(form, shop.staff, page)
        expect(new Set(day.pages.map(({ form }) => form))).toEqual(new Set(printedForms))
      })
      const foreign = [shop.staff, shop.lounge].map(listen)
      for (const screen of wanted)
        await test.step(screen.name, async () => {
          const page = await bringUp(shop, screen)
          await settled(page)
          await isHarmless(screen.name, page)
        })
      await test.step('in the files that the forms become', async () => {
        const { manager } = people
        // One of each kind.
        for (const { form, visitId, subjectId } of new Map(day.pages.map((page) => [page.form, page])).values()) {
          const { printJobId } = await shop.call(manager, 'prints.toPdf', { form, subjectId })
          const ofVisit = () => shop.call(manager, 'prints.ofVisit', { visitId })
          const state = async () => (await ofVisit()).find(({ id }) => id === printJobId)?.state
          await expect.poll(state, { timeout: 30_000 }).toBe('printed')
        }
      })
      expect(foreign.flat()).toEqual([])
      // What came out of the printer holds no command that is not ours, or it could not be read; some screens cut a slip off, and
      // where there is no time for all of them none prints.
      const whole = shop.printer.slips.filter(isWhole)
      expect(whole.length).toBeGreaterThanOrEqual(rounds(0, 1))
      for (const slip of whole) expect(decodeReceipt(slip, 48).cuts).toBe(1)
      expect(seen.size).toBeGreaterThanOrEqual(40)
    } finally {
      await shop.close()
      await day.remove()
    }
  })

/** What a page does that none of ours does: a dialog, a request that leaves it, something that its policy refused. */
function listen(page: Page): string[] {
  const heard: string[] = []
  page.on('dialog', (dialog) => {
    heard.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!/^(app|blob|data):/.test(request.url())) heard.push(`a request: ${request.url()}`)
  })
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) heard.push(`refused: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`an error: ${error.message}`))
  return heard
}
