/** Every method of the contract, asked from where nobody may ask it: each is refused, and the table of roles is the only way in. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { v7 } from 'uuid'
import type { Call } from '#electron/contract/bridge'
import type { Answer } from '#electron/contract/envelope'
import type { WindowKind } from '#electron/contract/method'
import { methods } from '#electron/contract/methods'
import { people } from '#electron/demonstration/people'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { may } from '#electron/domain/staff/permissions'
import { rightInput } from '#tests/support/samples'
import { atAnotherMachine } from './support/another-machine'
import { project } from './support/launch'
import { RunningShop } from './support/running-shop'

const every = [...methods]
const staffs = every.filter(([, { window }]) => window === 'staff')
const lounges = every.filter(([, { window }]) => window === 'lounge')
/** Those for whom somebody has to be signed in. */
const guarded = staffs.filter(([, method]) => method.may !== 'anyone')

type Listed = readonly (typeof every)[number][]
type Handler = (event: object, call: Call) => Promise<string>

let shop: RunningShop

test.beforeEach(async () => {
  shop = await RunningShop.open()
  await shop.advanceTo('09:00')
  await shop.sit(people.manager)
})
test.afterEach(() => shop.close())

test('a page from elsewhere, in our own windows', async () => {
  const server = createServer((_request, response) => response.end('<!doctype html><title>elsewhere</title>'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo
  const elsewhere = [`http://127.0.0.1:${port}/`, 'data:text/html,<title>elsewhere</title>', 'about:blank']
  try {
    for (const kind of ['staff', 'lounge'] as const)
      for (const address of [...elsewhere, kind === 'lounge' ? 'app://staff/' : 'app://lounge/']) {
        await bringTo(kind, address)
        expect(await codes(shop[kind], every), `${address} as ${kind}`).toEqual(all(every, 'NOT_ALLOWED'))
      }
  } finally {
    server.close()
  }
})

test('a frame in our page, which has no bridge; and were it given one', async () => {
  const bare = await shop.staff.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inside = frame.contentWindow
    return inside && ['frontlane', 'require', 'process', 'module'].filter((name) => name in inside)
  })
  expect(bare).toEqual([])
  const answers = await shop.app.evaluate(async ({ BrowserWindow, ipcMain }, sent) => {
    const staff = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === 'app://staff/')
    const sender = staff?.webContents
    const senderFrame = sender?.mainFrame.frames[0]
    // Electron's own, and not declared: what it calls when a page asks.
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> }
    const handler = handlers.get('frontlane:invoke')
    if (!senderFrame || !handler) throw new Error('the frame is not there')
    const answered = await Promise.all(sent.map((call) => handler({ sender, senderFrame }, call)))
    return answered.map((answer) => JSON.parse(answer) as Answer<unknown>)
  }, callsOf(every))
  expect(named(every, answers)).toEqual(all(every, 'NOT_ALLOWED'))
})

test('a window that is not ours, with our own page and preload in it', async () => {
  const opened = shop.app.waitForEvent('window')
  const preload = join(project, 'out-test/preload/staff.cjs')
  await shop.app.evaluate(({ BrowserWindow }, preload) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    })
    return window.loadURL('app://staff/')
  }, preload)
  const page = await opened
  expect(await codes(page, every)).toEqual(all(every, 'NOT_ALLOWED'))
})

test('the other window', async () => {
  expect(await codes(shop.lounge, staffs)).toEqual(all(staffs, 'UNKNOWN_METHOD'))
  expect(await codes(shop.staff, lounges)).toEqual(all(lounges, 'UNKNOWN_METHOD'))
})

test('a window that is locked, or that nobody is signed in to any more', async () => {
  await shop.staff.evaluate(() => window.frontlane.invoke({ method: 'session.lock', input: {} }))
  expect(await codes(shop.staff, guarded), 'locked').toEqual(all(guarded, 'LOCKED'))

  await shop.sit(people.manager)
  await shop.advance(6)
  expect(await codes(shop.staff, guarded), 'nobody touched it').toEqual(all(guarded, 'LOCKED'))

  await shop.sit(null)
  expect(await codes(shop.staff, guarded), 'signed out').toEqual(all(guarded, 'SIGNED_OUT'))

  await shop.sit(people.technician)
  const { people: staff } = await shop.call(people.manager, 'staff.list', {})
  const staffId = staff.find(({ name }) => name === people.technician)?.id ?? ''
  await shop.sit(people.technician)
  await atAnotherMachine(shop, people.manager, 'staff.setActive', { staffId, active: false })
  expect(await codes(shop.staff, guarded), 'works here no more').toEqual(all(guarded, 'SIGNED_OUT'))
})

test('whoever may do something else', async () => {
  for (const { name, roles } of starterPeople) {
    const refused = guarded.filter(
      ([, { may: needed }]) => needed !== 'anyone' && needed !== 'signed_in' && !may(roles, needed),
    )
    await shop.sit(name)
    expect(await codes(shop.staff, refused), name).toEqual(all(refused, 'NOT_ALLOWED'))
  }
})

/** By force, past everything that keeps a page where it is. */
async function bringTo(kind: WindowKind, address: string): Promise<void> {
  const page = shop[kind]
  await shop.app.evaluate(
    async ({ BrowserWindow }, [wanted, ours]) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === ours)
      // One that answers with an error is shown all the same.
      await window?.loadURL(wanted).catch(() => null)
    },
    [address, page.url()] as const,
  )
  // Known here too: what is asked before is asked of the page that has just gone.
  await expect.poll(() => page.url()).toBe(address)
}

function callsOf(listed: Listed): Call[] {
  return listed.map(([method, declared]) => ({ method, input: rightInput(declared), requestId: v7() }))
}

/** Asks each in turn, with an input that its schema takes. @returns the code of each answer by its method */
async function codes(page: Page, listed: Listed): Promise<Record<string, string>> {
  const answers = await page.evaluate(async (calls) => {
    const answers: Answer<unknown>[] = []
    for (const call of calls) answers.push(JSON.parse(await window.frontlane.invoke(call)) as Answer<unknown>)
    return answers
  }, callsOf(listed))
  return named(listed, answers)
}

function named(listed: Listed, answers: readonly Answer<unknown>[]): Record<string, string> {
  return Object.fromEntries(
    listed.map(([method], nth) => {
      const answer = answers[nth]
      return [method, answer && !answer.ok ? answer.error.code : 'let in']
    }),
  )
}

function all(listed: Listed, code: string): Record<string, string> {
  return Object.fromEntries(listed.map(([method]) => [method, code]))
}
