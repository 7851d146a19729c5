import { people } from '#electron/demonstration/people'
import { inTurn, staff, touch, type Open, type Screen } from './screen'
import { after, once } from './visits'

const { foreman, teamLeader, technician, inspector } = people

/** A card on the workshop's board, opened. */
const cardOf =
  (plate: string): Open =>
  async (page) => {
    await page.locator('.tile', { hasText: plate }).first().locator('.body').click()
    await page.getByRole('dialog').waitFor()
  }

/** The card's own button. */
const act =
  (plate: string): Open =>
  async (page) => {
    await page.locator('.tile', { hasText: plate }).first().locator('> .btn').click()
    await page.getByRole('dialog').waitFor()
  }

const other =
  (nth: number): Open =>
  (page) =>
    page.locator('.el-dialog .form > h3 ~ .btn').nth(nth).click()

const orderOf = once(async (shop) => {
  const { cards } = await shop.call(foreman, 'workshop.board', {})
  return new Map(cards.map((card) => [card.plate.slice(-5), card.orderId]))
})

/** Somebody else has worked since the foreman looked. */
const changed: Open = async (page, shop) => {
  await page.locator('.tile').first().waitFor()
  const orderId = (await orderOf(shop)).get('6K185') ?? ''
  await shop.sit(foreman)
  await page.reload()
  await page.locator('.tile').first().waitFor()
  await shop.call(technician, 'workshop.pause', { orderId, reason: 'other', note: '等举升机', dueAt: null })
  await shop.sit(foreman)
  await page.reload()
  await page.locator('.tile .dot').first().waitFor()
  await shop.call(technician, 'workshop.resume', { orderId })
  await shop.sit(foreman)
}

const onRoadTest = once(async (shop) => {
  const orderId = (await orderOf(shop)).get('4W870') ?? ''
  const [driver] = await shop.call(teamLeader, 'reception.workshopStaff', {})
  await shop.call(teamLeader, 'workshop.allowRoadTest', { orderId, driverId: driver?.id ?? '', minutes: 30 })
})

export const workshop: readonly Screen[] = [
  staff('workshop', foreman),
  staff('workshop-technician', technician),
  staff('workshop-inspector', inspector),
  staff('workshop-look-to-receive', foreman, cardOf('9Q558')),
  staff('workshop-look-to-dispatch', foreman, cardOf('7M302')),
  staff('workshop-look-in-work', teamLeader, cardOf('1K845')),
  staff('workshop-look-in-work-foreman', foreman, cardOf('1K845')),
  staff('workshop-look-waiting', technician, cardOf('4H067')),
  staff('workshop-look-inspection', inspector, cardOf('5B781')),
  staff('workshop-look-sent-back', technician, cardOf('6K185')),
  staff('workshop-look-done', foreman, cardOf('3F126')),
  staff('workshop-dispatch', foreman, act('7M302')),
  staff('workshop-dispatch-again', foreman, inTurn(cardOf('7C336'), other(0))),
  staff('workshop-accept', teamLeader, act('7C336')),
  staff('workshop-check-leader', teamLeader, act('5B781')),
  staff(
    'workshop-check-failed',
    teamLeader,
    inTurn(act('5B781'), (page) =>
      page.locator('.el-dialog textarea').last().fill('后刹车分泵防尘套没装到位，制动液液面偏低'),
    ),
  ),
  staff('workshop-add-on', teamLeader, inTurn(cardOf('1K845'), other(0))),
  staff(
    'workshop-add-on-lines',
    teamLeader,
    inTurn(cardOf('1K845'), other(0), async (page) => {
      for (const code of ['L008', 'P008', 'P011']) {
        await page.locator('[data-testid=find]').fill(code)
        await page.locator('.found .item').first().click()
      }
    }),
  ),
  staff('workshop-pause', teamLeader, inTurn(cardOf('1K845'), other(1))),
  staff(
    'workshop-pause-outside',
    teamLeader,
    inTurn(cardOf('1K845'), other(1), (page) => page.locator('.el-dialog .form [role=radio]').nth(2).click()),
  ),
  staff('workshop-road-test', teamLeader, inTurn(cardOf('1K845'), other(2))),
  staff('workshop-stop', teamLeader, inTurn(cardOf('1K845'), other(3))),
  staff(
    'workshop-stop-lines',
    teamLeader,
    inTurn(cardOf('1K845'), other(3), async (page) => {
      const choice = (line: number, nth: number) =>
        page.locator('.el-dialog li.line').nth(line).getByRole('radio').nth(nth).click()
      await choice(0, 1)
      await choice(1, 3)
      await choice(2, 2)
    }),
  ),
  staff('workshop-park', technician, act('12845')),
  staff('workshop-on-road-test', teamLeader, after(onRoadTest, teamLeader, touch('.column'))),
  staff('workshop-changed', foreman, changed),
]
