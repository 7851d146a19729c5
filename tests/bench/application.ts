/** What the application takes, in real Electron, beside the smallest application that there is. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { backupFile } from '#electron/database/backup/files'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { machineFile } from '#electron/settings/machine'
import type { Answer } from '#electron/contract/envelope'
import type { OutputOf } from '#electron/contract/index'
import { anotherCar } from '#tests/support/another-car'
import { project, testArguments, windowsOpened } from '../e2e/support/launch'
import { RunningShop } from '../e2e/support/running-shop'
import { timed } from './figures'

const executable = process.env['FRONTLANE_ELECTRON'] ?? ''
const built = join(project, 'out-test')

export interface Start {
  ms: number
  /** Working set of all its processes. */
  memoryMb: number
}

/** The smallest application, until its page is painted. */
export async function startMinimal(): Promise<Start> {
  const [ms, app] = await timed(async () => {
    const opened = await _electron.launch({
      executablePath: executable,
      args: [join(import.meta.dirname, 'minimal'), ...testArguments()],
    })
    const page = await opened.firstWindow()
    await page.locator('#page').waitFor()
    await painted(page)
    return opened
  })
  const memoryMb = await memoryOf(app)
  await app.close()
  return { ms, memoryMb }
}

/** @param file a database; it is opened where it is, and what happens stays in it */
export async function openShop(file: string): Promise<RunningShop> {
  const shop = await RunningShop.open('hid', 'zh-CN', (home) => putShop(home, file))
  // The story's car is promised for the afternoon, whenever the bench is run.
  const shanghai = new Date((await shop.now()).getTime() + 8 * 3_600_000)
  const minutes = shanghai.getUTCHours() * 60 + shanghai.getUTCMinutes()
  await shop.advance((9 * 60 - minutes + 24 * 60) % (24 * 60))
  return shop
}

async function putShop(home: string, file: string): Promise<void> {
  const database = join(home, 'frontlane.sqlite')
  await symlink(file, database)
  // Today's backup is there: gigabytes are not copied while something else is measured.
  const backup = backupFile(database, 'daily', new Date())
  await mkdir(dirname(backup))
  await writeFile(backup, '')
}

/** From nothing to the gate's screen, somebody signed in; the lounge's window follows, and its memory is counted too. */
export async function startShop(file: string): Promise<Start> {
  const home = await mkdtemp(join(tmpdir(), 'frontlane-'))
  await writeFile(join(home, machineFile), JSON.stringify({ lounge: 'on' }))
  await putShop(home, file)
  const [ms, app] = await timed(async () => {
    const opened = await _electron.launch({
      executablePath: executable,
      args: [built, ...testArguments()],
      env: { ...process.env, FRONTLANE_HOME: home, TZ: 'Asia/Shanghai' },
    })
    const staff = await opened.firstWindow()
    const tile = staff.locator('.sign-in .tile', { hasText: people.gatekeeper })
    await tile.waitFor()
    // How long somebody takes to type four digits is not the program's time.
    await signIn(staff, people.gatekeeper)
    await staff.locator('.shell').waitFor()
    await painted(staff)
    return opened
  })
  await windowsOpened(app)
  const memoryMb = await memoryOf(app)
  await app.close()
  await rm(home, { recursive: true, force: true })
  return { ms, memoryMb }
}

/** Two cars that stand in the yard, scanned in turn. @returns milliseconds from the scan to its verdict on the screen */
export async function scanToVerdict(shop: RunningShop, times: number): Promise<number[]> {
  const cars = ['041', '042'].map((cardNumber, n) => anotherCar(41_041 + n, { cardNumber }))
  for (const car of cars) {
    const visit = new OneVisit(shop, car)
    // Of an earlier bench they are there already.
    await visit.arrive().catch(() => undefined)
  }
  await shop.advance(5)
  await shop.sit(people.gatekeeper)
  await shop.staff.locator('.shell').waitFor()
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) {
    const car = cars[n % 2]!
    const seen = await watchFor(shop.staff, '[data-testid="verdict"]', car.plate)
    const from = await shop.app.evaluate((_electron, code) => {
      const now = Date.now()
      globalThis.frontlaneTest.scanners.scan('counter', code)
      return now
    }, `FLC-${car.cardNumber}`)
    taken.push((await seen()) - from)
  }
  return taken
}

/** The workshop's board, while one car after the other of those in sight pauses and goes on. @returns milliseconds of the page's main thread */
export async function boardEvent(shop: RunningShop, events: number): Promise<number> {
  await shop.sit(people.teamLeader)
  const { staff } = shop
  await staff.locator('[data-plate]').first().waitFor()
  const inSight = await staff
    .locator('[data-plate]')
    .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-plate')))
  const board = await shop.call(people.teamLeader, 'workshop.board', {})
  const orders = board.cards
    .filter(({ column, plate }) => column === 'in_work' && inSight.includes(plate))
    .slice(0, events / 2)
  const input = await staff.context().newCDPSession(staff)
  await input.send('Performance.enable')
  // Without what the bench itself asks of the page.
  const busy = async () => {
    const { metrics } = await input.send('Performance.getMetrics')
    const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
    return (seconds('TaskDuration') - seconds('DevToolsCommandDuration')) * 1000
  }
  await painted(staff)
  const before = await busy()
  for (const { orderId, plate } of orders) {
    const seen = await watchFor(staff, `[data-plate="${plate}"]`, '等人')
    await shop.call(people.teamLeader, 'workshop.pause', { orderId, reason: 'other', note: '等人', dueAt: null })
    await seen()
    const seenAgain = await watchFor(staff, `[data-plate="${plate}"] [role="progressbar"]`, '')
    await shop.call(people.teamLeader, 'workshop.resume', { orderId })
    await seenAgain()
  }
  return ((await busy()) - before) / (orders.length * 2)
}

/** An order whose three gates have passed; its settlement is confirmed. @returns milliseconds until the printer hears of it */
export async function settlementToPrinter(shop: RunningShop, times: number): Promise<number[]> {
  const taken: number[] = []
  await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 }).catch(() => undefined)
  for (let n = 0; n < times; n += 1) {
    const car = anotherCar(Date.now() + n, { cardNumber: String(50 + n).padStart(3, '0'), slot: n + 1, box: n + 1 })
    const visit = new OneVisit(shop, car)
    await visit.untilInspected()
    const opened = await shop.call(people.cashier, 'cashier.openSettlement', { orderId: visit.orderId })
    const settlementId = opened.id
    const pays = {
      settlementId,
      method: 'cash',
      amountFen: opened.dueFen,
      tenderedFen: opened.dueFen,
      reference: '',
    } as const
    await shop.call(people.cashier, 'cashier.enterPayment', pays)
    // The papers of the visit so far are out, its PDFs too.
    const waiting = async () => (await shop.call(people.cashier, 'app.status', {})).printsWaiting
    await expect.poll(waiting, { intervals: [20], timeout: 60_000 }).toBe(0)
    await shop.printer.when(({ openConnections }) => openConnections === 0)
    const from = performance.now()
    const heard = shop.printer.when(({ openConnections }) => openConnections > 0).then(() => performance.now() - from)
    await shop.call(people.cashier, 'cashier.confirm', { settlementId })
    taken.push(await heard)
  }
  return taken
}

/** A customer scans a voucher at the kiosk, looks and goes, so many times. @returns megabytes that the page's heap grew per 1 000 */
export async function kioskGrowth(shop: RunningShop, cycles: number): Promise<number> {
  const visit = new OneVisit(shop, anotherCar(Date.now(), { cardNumber: '040', slot: 30, box: 15 }))
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  await visit.estimate()
  await shop.printer.when(({ slips }) => slips.length > 1)
  const voucher =
    /\[QR (FLV[^\]]+)\]/.exec(
      shop
        .papers()
        .flatMap(({ lines }) => lines)
        .join('\n'),
    )?.[1] ?? ''
  const { lounge } = shop
  const input = await lounge.context().newCDPSession(lounge)
  const heapMb = async () => {
    await input.send('HeapProfiler.collectGarbage')
    const { usedSize } = await input.send('Runtime.getHeapUsage')
    return usedSize / 2 ** 20
  }
  const cycle = async () => {
    await shop.scan('lounge', voucher)
    await lounge.getByTestId('agreed').waitFor()
    await lounge.getByTestId('leave').click()
    await lounge.getByTestId('my-car').waitFor()
  }
  // What is loaded once is no growth.
  for (let n = 0; n < 100; n += 1) await cycle()
  const before = await heapMb()
  for (let n = 0; n < cycles; n += 1) await cycle()
  return ((await heapMb()) - before) / (cycles / 1_000)
}

/**
 * Watches from here on, in the page: whoever looks from outside, over and over, keeps the page busy with that.
 *
 * @param text spaces and dots in between do not count
 * @returns waits, and tells when the frame was shown that has the text, as `Date.now()`
 */
async function watchFor(page: Page, selector: string, text: string): Promise<() => Promise<number>> {
  // In an object: a promise itself would be waited for.
  const watched = await page.evaluateHandle(
    ([where, wanted]) => ({
      // Without a function of its own: what names functions for its own sake is not in the page.
      shown: new Promise<number>((resolve) => {
        new MutationObserver((_changes, watcher) => {
          const there = document.querySelector(where)?.textContent ?? null
          if (there === null || !there.replace(/[·\s]/g, '').includes(wanted)) return
          watcher.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())))
        }).observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    }),
    [selector, text] as const,
  )
  return async () => {
    const shownAt = await watched.evaluate(({ shown }) => shown)
    await watched.dispose()
    return shownAt
  }
}

/** As the page does when the PIN is complete. */
async function signIn(staff: Page, name: string): Promise<void> {
  const pin = starterPeople.find((one) => one.name === name)?.pin ?? ''
  await staff.evaluate(
    async (person) => {
      const listed = await window.frontlane.invoke({ method: 'session.people', input: {} })
      const people = JSON.parse(listed) as Answer<OutputOf<'session.people'>>
      const all = people.ok ? people.data : []
      const staffId = all.find((one) => one.name.startsWith(person.name))?.id ?? ''
      const done = await window.frontlane.invoke({ method: 'session.signIn', input: { staffId, pin: person.pin } })
      const answer = JSON.parse(done) as Answer<unknown>
      if (!answer.ok) throw new Error(`not signed in: ${answer.error.code}`)
    },
    { name, pin },
  )
}

async function memoryOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().reduce((total, { memory }) => total + memory.workingSetSize, 0) / 1024,
  )
}

function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => resolve()))),
      ),
  )
}
