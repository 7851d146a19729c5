import { healthy } from '#electron/devices/printer/simulator'
import { OneVisit, type Wanted } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { storyCar } from '#electron/demonstration/story-car'
import { inShop, inTurn, staff, touch, type Open, type Screen } from './screen'

const till = (name: string, ...steps: Open[]): Screen => staff(`cashier-${name}`, people.cashier, inTurn(...steps))

const open =
  (plate: string): Open =>
  async (page) => {
    await page.locator('.queue .row', { hasText: plate }).click()
    await page.getByTestId('due').waitFor()
  }
const method =
  (nth: number): Open =>
  (page) =>
    page.locator('.methods .method').nth(nth).click()
const part: Open = (page) => page.getByTestId('paid').click()
const type =
  (sum: string): Open =>
  async (page) => {
    for (const digit of sum) await page.locator('.pane').getByRole('button', { name: digit, exact: true }).click()
  }
const reference: Open = (page) => page.getByTestId('reference').locator('visible=true').fill('4200001899202611240007')
const receive: Open = (page) => page.getByTestId('receive').click()
const slipIs =
  (state: string): Open =>
  (page) =>
    page.locator(`[data-testid=slip-state][data-state=${state}]`).waitFor()
const shift = touch('[data-testid=shift]')
const dialog: Open = (page) => page.getByRole('dialog').waitFor()
/** The main action of the dialog on top. */
const confirm: Open = (page) => page.getByRole('dialog').last().locator('.btn.main').last().click()
const why =
  (text: string): Open =>
  (page) =>
    page.getByRole('dialog').last().locator('input, textarea').last().fill(text)

/** The manager's PIN, over whatever asks for it. */
const agree: Open = async (page) => {
  const asks = page.getByRole('dialog', { includeHidden: false }).filter({ has: page.locator('.pad') })
  await page.locator('textarea:visible').fill('客户是车队，月结')
  const { pin } = starterPeople.find(({ name }) => name === people.manager) ?? { pin: '' }
  for (const digit of pin) await asks.getByRole('button', { name: digit, exact: true }).click()
  await page.locator('.el-overlay:visible').first().waitFor({ state: 'hidden' })
}

/** Everything as expected but the cash, and to whom the drawer goes. */
const countedOut: Open = async (page) => {
  for (const row of await page.locator('tr[data-method]').all()) {
    const counted = row.locator('input')
    if ((await counted.count()) > 0)
      await counted.fill((await row.getByTestId('expected').innerText()).replace(',', ''))
  }
  await page.locator('.piece input').first().fill('8')
  await page.locator('.count textarea').fill('找零误差，已报经理')
  await page.locator('.count [role=radio]').last().click()
}
/** The shift's report, as it is kept among the prints. */
const report: Open = async (page) => {
  await page.getByTestId('printer').click()
  await page
    .locator('[data-testid=print-panel] .job', { hasText: /交班|Shift report/ })
    .first()
    .click()
  await page.locator('[data-testid=print-job] .document').waitFor()
}

/** A car that has passed its three gates, with an estimate of its own. */
const ready =
  (car: Partial<typeof storyCar>, lines: readonly Wanted[]): Open =>
  async (page, shop) => {
    const visit = new OneVisit(shop, { ...storyCar, ...car })
    await visit.arrive()
    await visit.receive()
    await visit.walkAround()
    await visit.estimate({ lines, promisedAt: new Date((await shop.now()).getTime() + 7_200_000).toISOString() })
    await visit.intoWorkshop()
    await visit.finishAndInspect()
    await shop.sit(people.cashier)
    await page.reload()
    await open(visit.car.plate.slice(2))(page, shop)
  }

const labour = (code: string, payer: Wanted['payer'] = 'customer'): Wanted => ({ code, quantity: 100, payer })
const piece = (code: string, payer: Wanted['payer'] = 'customer'): Wanted => ({
  ...{ code, quantity: 1_000, payer },
  partSource: 'oem',
})
const forty = Array.from({ length: 40 }, (_, n) =>
  n < 16 ? labour(`L0${String((n % 10) + 1).padStart(2, '0')}`) : piece(`P0${String((n % 12) + 1).padStart(2, '0')}`),
)

/** After the printer has been waited for in vain; the screen has locked meanwhile. */
const later: Open = async (page, shop) => {
  await shop.advance(11)
  await shop.sit(people.cashier)
  await page.reload()
}

const newShop: readonly Screen[] = [
  till('no-shift'),
  till('opening', shift, dialog),
  till('queue-empty', shift, dialog, async (page) => {
    for (const digit of '500') await page.getByRole('dialog').getByRole('button', { name: digit, exact: true }).click()
    await page.getByRole('dialog').locator('.btn.main').click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }),
  till('forty-lines', ready({}, forty)),
  till(
    'insurance',
    ready({ plate: '苏AD12399', vin: '', cardNumber: '031', slot: 13, box: 5 }, [
      labour('L002', 'insurance'),
      piece('P004', 'insurance'),
      labour('L001'),
      piece('P001'),
    ]),
  ),
  till(
    'zero-due',
    ready({ plate: '苏B7M999', vin: '', cardNumber: '032', slot: 14, box: 6 }, [
      labour('L002', 'rework'),
      piece('P004', 'rework'),
    ]),
  ),
  till(
    'printer-without-paper',
    open('12399'),
    (_page, shop) => {
      shop.printer.behaviour = { ...healthy, paper: false }
      return Promise.resolve()
    },
    receive,
    slipIs('queued'),
  ),
  till('slip-elsewhere', (page) => page.locator('.trouble').waitFor()),
  till('slip-failed', later, open('12399'), slipIs('failed')),
  till(
    'slip-unconfirmed',
    open('7M999'),
    (_page, shop) => {
      shop.printer.behaviour = { ...healthy, mishap: { what: 'hangs_up', afterBytes: 400 } }
      return Promise.resolve()
    },
    receive,
    slipIs('unconfirmed'),
  ),
]

export const cashier: readonly Screen[] = [
  ...inShop('starter', ...newShop),
  staff('cashier', people.cashier),
  till('settlement', open('2T914')),
  till('change', open('2T914'), type('200')),
  till('given-too-little', open('2T914'), type('100')),
  till('too-much', open('2T914'), part, type('500')),
  till('reference-missing', open('2T914'), method(1)),
  till('on-account-agreed', open('5B773')),
  till('covered', open('3F126')),
  till('nothing-to-settle', async (page) => {
    await page.locator('.search input').fill('1K845')
    await page.getByRole('option').first().click()
    await page.locator('[role=alert]').first().waitFor()
  }),
  till('papers', open('3F126'), touch('[data-testid=papers]'), dialog),
  till('shift', shift, dialog),
  till('part-paid', open('2T914'), method(1), part, type('54'), reference, receive, (page) =>
    page.getByTestId('payment').waitFor(),
  ),
  till('several-methods', open('2T914'), method(3), part, type('50'), reference, receive, (page) =>
    page.getByTestId('payment').nth(1).waitFor(),
  ),
  till('printed', open('2T914'), type('100'), receive, slipIs('printed')),
  till('reversal', open('2T914'), touch('.payments .undo'), dialog, why('扫错了码')),
  till('reversal-manager', open('2T914'), touch('.payments .undo'), dialog, why('扫错了码'), confirm, (page) =>
    page.getByRole('dialog').nth(1).waitFor(),
  ),
  till('reversed', open('2T914'), touch('.payments .undo'), dialog, why('扫错了码'), confirm, agree, (page) =>
    page.locator('.payment.stop').waitFor(),
  ),
  till('long-reference', open('2T914'), method(1), reference, (page) =>
    page.getByTestId('reference').locator('visible=true').focus(),
  ),
  till('on-account-dialog', open('5B773'), touch('[data-testid=on-account]'), dialog),
  till('on-account', open('5B773'), touch('[data-testid=on-account]'), dialog, confirm, agree, slipIs('printed')),
  till('cash-moved', shift, dialog, async (page) => {
    for (const digit of '300') await page.getByRole('dialog').getByRole('button', { name: digit, exact: true }).click()
    await page.getByRole('dialog').locator('input').last().fill('存银行')
    await page.getByRole('dialog').locator('.acts .btn').last().click()
    await page.getByRole('dialog').locator('li.row').waitFor()
  }),
  till('count', shift, dialog, confirm, (page) => page.locator('.count .piece').first().waitFor()),
  till('count-differs', shift, dialog, async (page) => {
    await page.locator('.piece input').first().fill('7')
    await page.locator('.piece input').nth(2).fill('3')
    await page.getByRole('dialog').getByRole('heading').first().click()
  }),
  till('count-handed', shift, dialog, countedOut),
  till(
    'shift-report',
    shift,
    dialog,
    countedOut,
    confirm,
    (page) => page.getByRole('dialog').waitFor({ state: 'hidden' }),
    report,
  ),
  ...(
    [
      ['take-over', []],
      ['take-over-differs', ['5']],
    ] as const
  ).map(([name, keys]) =>
    staff(
      `cashier-${name}`,
      people.manager,
      inTurn(touch('.rail .station >> nth=3'), shift, dialog, async (page) => {
        for (const key of keys) await page.getByRole('dialog').getByRole('button', { name: key, exact: true }).click()
      }),
    ),
  ),
]
