/** Estimate, promise, signatures, insurance papers, and what is asked while the car is in the workshop. */
import type { Page } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { inTurn, staff, touch, type Open, type Screen } from '../screen'
import { after, car, confirm, fill, once, step, visitOf } from '../visits'

const { advisor } = people

/** Walked around and signed for; the estimate is saved, nothing is promised. */
const estimated = once(async (shop) => {
  const visit = car(shop, '苏A9R217', 4, { senderName: '顾思远', ownerName: '顾思远' })
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  const items = await shop.call(advisor, 'reception.priceItems', { text: '' })
  await shop.call(advisor, 'reception.saveEstimate', {
    visitId: visit.visitId,
    orderId: null,
    lines: items.slice(0, 6).map(({ id, quantity, partSource }) => ({
      ...{ priceItemId: id, quantity, partSource },
      payer: 'customer' as const,
    })),
    labourDiscountPercent: 5,
    partsDiscountPercent: 0,
    rounding: 'yuan',
  })
})

const find = (text: string): Open => fill('.finder input', text)

async function add(page: Page, code: string): Promise<void> {
  await page.locator('.finder input').fill(code)
  await page.locator('.found .item', { hasText: code }).first().click()
}

const lines =
  (...codes: string[]): Open =>
  async (page) => {
    for (const code of codes) await add(page, code)
  }

const parts = Array.from({ length: 12 }, (_, i) => `P${String(i + 1).padStart(3, '0')}`)
const labour = Array.from({ length: 10 }, (_, i) => `L${String(i + 1).padStart(3, '0')}`)
const estimate = (...steps: Open[]) => inTurn(visitOf('8R231'), step('estimate'), ...steps)
const inWorkshop = (plate: string, ...steps: Open[]) => inTurn(visitOf(plate), step('in_workshop'), ...steps)

export const orders: readonly Screen[] = [
  staff('reception-estimate-hits', advisor, estimate(find('更换'))),
  staff('reception-estimate-no-hit', advisor, estimate(find('涡轮增压器'))),
  staff('reception-estimate-lines', advisor, estimate(lines('L001', 'P001', 'P002', 'O001'))),
  staff('reception-estimate-forty', advisor, estimate(lines(...labour, ...parts, ...labour.slice(0, 6), ...parts))),
  staff(
    'reception-estimate-insurance',
    advisor,
    estimate(lines('L010', 'P004', 'O001'), (page) =>
      page.locator('.terms select').first().selectOption('insurance').then(),
    ),
  ),
  staff(
    'reception-estimate-discount-refused',
    advisor,
    estimate(
      lines('L001', 'P001'),
      fill('.terms input', '30'),
      (page) => page.keyboard.press('Tab'),
      confirm,
      (page) => page.getByRole('dialog').waitFor(),
    ),
  ),
  staff('reception-promise-open', advisor, after(estimated, advisor, inTurn(visitOf('9R217'), step('promise')))),
  staff(
    'reception-promise-suggested',
    advisor,
    inTurn(visitOf('9R217'), step('promise'), touch('.when > .btn'), (page) =>
      page.locator('.when > .btn').first().waitFor(),
    ),
  ),
  staff(
    'reception-order-to-sign',
    advisor,
    inTurn(visitOf('9R217'), step('promise'), touch('.when > .btn'), async (page) => {
      if (await page.locator('.bar .main').isEnabled()) await page.locator('.bar .main').click()
      await step('signature')(page, null as never)
      await page.locator('.pane .paper, .pane .document').first().waitFor()
    }),
  ),
  staff(
    'reception-order-sign-read',
    advisor,
    inTurn(visitOf('9R217'), step('signature'), confirm, (page) => page.getByRole('dialog').waitFor()),
  ),
  staff(
    'reception-order-sign-pad',
    advisor,
    inTurn(visitOf('9R217'), step('signature'), confirm, (page) => page.getByRole('dialog').locator('.main').click()),
  ),
  staff('reception-hand-over-waiting', advisor, inTurn(visitOf('9Q558'), step('hand_over'))),
  staff('reception-insurance-papers', advisor, inTurn(visitOf('7C336'), step('insurance_papers'))),
  staff(
    'reception-add-on-phone',
    advisor,
    inWorkshop('1K845', (page) => page.locator('.ways .btn').nth(1).click()),
  ),
  staff(
    'reception-add-on-sign',
    advisor,
    inWorkshop(
      '1K845',
      (page) => page.locator('.ways .btn').first().click(),
      (page) => page.getByRole('dialog').waitFor(),
    ),
  ),
  staff('reception-add-on-tell', advisor, inWorkshop('F20617', touch('.add-on .tell'))),
  staff(
    'reception-progress-trouble',
    advisor,
    inWorkshop('0P916', (page) => page.locator('[data-testid=progress] [role=radio]').nth(2).click()),
  ),
  staff(
    'reception-tell-late',
    advisor,
    inWorkshop('0P916', (page) => page.locator('.pane section > .btn').last().click()),
  ),
]
