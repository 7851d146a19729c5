/** The two windows: what opens where, what a page cannot get at, and what a customer cannot leave. */
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { WindowKind } from '#electron/contract/method'
import { logFileIn } from '#electron/logging/log'
import { expect, test } from './support/fixtures'
import { electronProgram, project, testArguments } from './support/launch'
import { inWindow } from './support/in-window'

const both: WindowKind[] = ['staff', 'lounge']

test.describe('beside each other', () => {
  test.use({ machine: { lounge: 'on' } })

  test('carry Frontlane in their titles, and the lounge never takes the keyboard', async ({ frontlane }) => {
    for (const kind of both) await expect(frontlane.page(kind)).toHaveTitle(/Frontlane/)
    expect(await inWindow(frontlane.app, 'lounge', (window) => window.isFocusable())).toBe(false)
    expect(await inWindow(frontlane.app, 'staff', (window) => window.isFocusable())).toBe(true)
  })

  test('keep a page where it is, with what it has', async ({ frontlane }) => {
    for (const kind of both) {
      const page = frontlane.page(kind)
      const url = page.url()
      await markPage(page)
      await page.evaluate(() => {
        const link = document.createElement('a')
        link.href = 'https://example.com/'
        document.body.append(link)
        link.click()
        link.target = '_blank'
        link.click()
        link.href = '/assets/'
        link.target = ''
        link.download = 'file'
        link.click()
        link.remove()
        location.href = 'file:///etc/passwd'
      })
      expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull()
      expect(await page.evaluate(() => window.open('about:blank'))).toBeNull()
      expect(page.url()).toBe(url)
      expect(await isMarked(page)).toBe(true)
    }
    expect(frontlane.app.windows()).toHaveLength(2)
  })

  test('give a page nothing of the machine, and nothing from elsewhere', async ({ frontlane }) => {
    for (const kind of both) {
      const got = await frontlane.page(kind).evaluate(async () => {
        const failed = () => 'refused'
        const runsInline = () => {
          const script = document.createElement('script')
          script.textContent = 'window.inline = true'
          document.body.append(script)
          return Reflect.has(window, 'inline')
        }
        const frame = document.createElement('iframe')
        frame.src = 'https://example.com/'
        document.body.append(frame)
        const found = {
          node: typeof Reflect.get(globalThis, 'process') + typeof Reflect.get(globalThis, 'require'),
          bridge: Object.keys(window.frontlane).sort().join(),
          inline: runsInline(),
          elsewhere: await fetch('https://example.com/').then(String, failed),
          microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(String, failed),
          place: await new Promise((resolve) =>
            navigator.geolocation.getCurrentPosition(String, () => resolve('refused')),
          ),
          notifications: await Notification.requestPermission(),
          otherPage: (await fetch(location.host === 'staff' ? '/lounge.html' : '/staff.html')).status,
          program: (await fetch('/..%2fmain%2findex.js')).status,
          frames: window.length && frame.contentDocument,
        }
        frame.remove()
        return found
      })
      expect(got).toEqual({
        node: 'undefinedundefined',
        bridge: 'invoke,subscribe',
        inline: false,
        elsewhere: 'refused',
        microphone: 'refused',
        place: 'refused',
        notifications: 'denied',
        otherPage: 404,
        program: 404,
        frames: null,
      })
    }
  })

  test('come back when their page dies', async ({ frontlane }) => {
    for (const kind of both) {
      await markPage(frontlane.page(kind))
      await inWindow(frontlane.app, kind, async ({ webContents }) => {
        const back = new Promise<void>((resolve) => webContents.once('did-finish-load', () => resolve()))
        webContents.forcefullyCrashRenderer()
        await back
      })
      await expectFreshPage(frontlane.app, kind)
    }
  })

  test('come back when their page hangs, though nobody touches it', async ({ frontlane }) => {
    for (const kind of both) await markPage(frontlane.page(kind))
    const back = both.map((kind) =>
      inWindow(frontlane.app, kind, async ({ webContents }) => {
        const loaded = new Promise<void>((resolve) => webContents.once('did-finish-load', () => resolve()))
        void webContents.executeJavaScript('for (;;);').catch(() => null)
        await loaded
      }),
    )
    await Promise.all(back)
    for (const kind of both) await expectFreshPage(frontlane.app, kind)
    // Whoever reads the log finds that each of them was spinning, and did not wait for something: seconds of processor time.
    const logged = await readFile(logFileIn(join(frontlane.home, 'logs')), 'utf8')
    expect(logged.match(/'this page': [1-9]/g)).toHaveLength(both.length)
  })

  test('are opened once: a second start of the same shop ends', async ({ frontlane }) => {
    const second = spawnSync(await electronProgram(), [...testArguments(), join(project, 'out-test')], {
      env: { ...process.env, FRONTLANE_HOME: frontlane.home },
      timeout: 60_000,
    })
    expect(second.status).toBe(0)
    expect(frontlane.app.windows()).toHaveLength(2)
  })
})

/** Playwright gives up a page that crashed; main does not. */
async function expectFreshPage(app: ElectronApplication, kind: WindowKind): Promise<void> {
  const isFresh = () =>
    inWindow(app, kind, async ({ webContents }) => {
      const code = "document.querySelector('#app').childElementCount > 0 && window.marked === undefined"
      return (await webContents.executeJavaScript(code)) === true
    })
  await expect.poll(isFresh).toBe(true)
}

async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => void Reflect.set(window, 'marked', true))
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, 'marked') === true)
}
