import knex from 'knex'
import { join } from 'node:path'
import { people } from '#electron/demonstration/people'
import { inShop, inTurn, staff, touch, type Open, type Screen } from './screen'
import { after, once } from './visits'

/** In the order of the manager's rail. */
const subjects = ['today', 'staff', 'teams', 'prices', 'cards', 'settings', 'devices', 'backups', 'events'] as const

/** One of the manager's panes. */
const pane =
  (subject: (typeof subjects)[number]): Open =>
  async (page) => {
    await page.locator('.rail .station').last().click()
    await page.locator('.rail .subject').nth(subjects.indexOf(subject)).click()
    // This machine's devices are asked one by one, for as long as that takes.
    if (subject === 'devices') await page.locator('.device').first().waitFor()
  }
const dialog: Open = (page) => page.getByRole('dialog').waitFor()
const seen = (name: string, subject: (typeof subjects)[number], ...steps: Open[]): Screen =>
  staff(`manager-${name}`, people.manager, inTurn(pane(subject), ...steps))
const act =
  (row: string, nth: number): Open =>
  (page) =>
    page.locator(`[data-testid=${row}]`).first().locator('.acts button').nth(nth).click()
const head = (nth: number): Open => touch(`.frame .head button >> nth=${nth}`)
const add = touch('.frame .head .btn.main')
const tab =
  (nth: number): Open =>
  (page) =>
    page.locator('.two > [role=radiogroup] [role=radio], .tabs .btn').nth(nth).click()
const type =
  (text: string): Open =>
  (page) =>
    page.locator('.frame .head input').last().fill(text)

/** Looks after the machines, and decides nothing. */
const administrator = once(async (shop) => {
  const { people: staffOf } = await shop.call(people.manager, 'staff.list', {})
  const row = staffOf.find(({ name }) => name === people.inspector)
  if (!row) throw new Error('nobody inspects')
  const { id: staffId, name, initials, extension, badgeCode, teamId, roles } = row
  const typed = { staffId, name, initials, extension, badgeCode, teamId }
  await shop.call(people.manager, 'staff.change', { ...typed, roles: [...roles, 'administrator'] })
})

const newShop: readonly Screen[] = [
  seen('today-empty', 'today'),
  seen('backups-none', 'backups'),
  seen('backups-made', 'backups', add, (page) => page.getByTestId('backup').waitFor()),
  seen('backups-restore', 'backups', act('backup', 0), dialog, (page) =>
    page.locator('.facts dd', { hasText: /./ }).first().waitFor(),
  ),
  seen(
    'printer-away',
    'devices',
    (_page, shop) => shop.switchPrinterOff(),
    touch('.device .test .btn'),
    (page) => page.getByTestId('trial').first().waitFor({ timeout: 30_000 }),
  ),
  seen(
    'events-broken',
    'events',
    async (_page, shop) => {
      const file = knex({
        client: 'sqlite3',
        connection: join(shop.home, 'frontlane.sqlite'),
        useNullAsDefault: true,
      })
      await file('events').where('sequence', 2).update({ by: 'nobody' })
      await file.destroy()
    },
    touch('[data-testid=chain] button'),
    (page) => page.locator('.chain.stop').waitFor(),
  ),
]

/** A card is taken out of use, which asks for a manager's PIN. Without the prices, which an administrator has not. */
const agreed = inTurn(pane('prices'), touch('[data-testid=card] >> nth=59'), dialog, touch('.btn.danger'), (page) =>
  page.getByRole('dialog').nth(1).waitFor(),
)

export const manager: readonly Screen[] = [
  ...inShop('starter', ...newShop),
  ...subjects.map((subject) => staff(`manager-${subject}`, people.manager, pane(subject))),
  seen('staff-add', 'staff', add, dialog),
  seen('staff-edit', 'staff', act('person', 0), dialog),
  seen('staff-pin', 'staff', act('person', 1), dialog),
  seen('staff-history', 'staff', act('person', 3), dialog),
  seen('staff-roles', 'staff', head(1), dialog),
  seen('staff-recovery', 'staff', head(0), dialog),
  seen('prices-add', 'prices', add, dialog),
  seen('prices-edit', 'prices', act('price', 0), dialog),
  seen('prices-not-found', 'prices', type('没有这个')),
  seen('teams-add', 'teams', add, dialog),
  seen('teams-edit', 'teams', act('team', 0), dialog),
  seen('cards-add', 'cards', add, dialog),
  seen('cards-card', 'cards', touch('[data-testid=card] >> nth=6'), dialog),
  seen('cards-slots', 'cards', tab(1)),
  seen('cards-boxes', 'cards', tab(2)),
  ...(['shop', 'hours', 'clocks', 'money', 'places', 'scanner'] as const).map((name, nth) =>
    seen(`settings-${name}`, 'settings', tab(nth)),
  ),
  seen('devices-tried', 'devices', touch('.device .test .btn'), (page) =>
    page.getByTestId('trial').first().waitFor({ timeout: 30_000 }),
  ),
  staff('manager-cards-agreed', people.inspector, after(administrator, people.inspector, agreed)),
  staff(
    'manager-cards-badge-refused',
    people.inspector,
    after(
      administrator,
      people.inspector,
      // The foreman's, who may not agree.
      inTurn(agreed, (_page, shop) => shop.scan('staff', 'FLB-ZH1301')),
    ),
  ),
  seen('events-row', 'events', touch('[data-testid=event] button')),
]
