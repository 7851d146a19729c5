/** The lounge on a machine of its own: what a customer, or a script that got into the page, could try to leave it. */
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { inWindow } from './support/in-window'

type Modifier = 'control' | 'shift' | 'alt' | 'meta'
type WayOut = readonly [name: string, go: (page: Page, app: ElectronApplication) => Promise<void>]

test.use({ machine: { stations: ['lounge'] } })

test('is all there is, fills its display and does not close', async ({ frontlane }) => {
  expect(frontlane.app.windows()).toHaveLength(1)
  const state = await inWindow(frontlane.app, 'lounge', (window) => {
    window.close()
    return {
      kiosk: window.isKiosk(),
      focusable: window.isFocusable(),
      menu: window.isMenuBarVisible(),
      open: !window.isDestroyed(),
    }
  })
  expect(state).toEqual({ kiosk: true, focusable: true, menu: false, open: true })
})

const key =
  (keyCode: string, ...modifiers: Modifier[]): WayOut[1] =>
  (_page, app) =>
    press(app, keyCode, modifiers)

/** Accelerators of Chromium, of Electron's own menu and of the three systems. */
const keys: readonly (readonly [string, ...Modifier[]])[] = [
  ...[...'RWQNTPMOSUHJFGLDIEK0'].map((letter) => [letter, 'control'] as const),
  ...[...'RINTJCWQ'].map((letter) => [letter, 'control', 'shift'] as const),
  ...[...'RQWHML'].map((letter) => [letter, 'meta'] as const),
  ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Escape'].map((name) => [name] as const),
  ...['F4', 'Left', 'Right', 'Home', 'Space', 'D', 'F'].map((name) => [name, 'alt'] as const),
  ['Plus', 'control'],
  ['-', 'control'],
  ['F4', 'control'],
  ['Tab', 'control'],
  ['F5', 'control'],
  ['F10', 'shift'],
  ['BrowserBack'],
  ['BrowserRefresh'],
]

const click = (button: 'left' | 'middle' | 'right', ...modifiers: Modifier[]): WayOut[1] => {
  return async (page, app) => {
    const { x, y } = await withLink(page, 'https://example.com/')
    await app.evaluate(
      ({ BrowserWindow }, mouse) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        for (const type of ['mouseDown', 'mouseUp'] as const)
          contents?.sendInputEvent({ type, clickCount: 1, ...mouse })
      },
      { x, y, button, modifiers },
    )
    await page.evaluate(() => document.querySelector('#way-out')?.remove())
  }
}

/** What a page can do by itself. */
const script =
  (code: string): WayOut[1] =>
  async (page) => {
    // Whether it is refused with an error or in silence is all the same.
    await page.evaluate(`(async () => { ${code} })().catch(() => undefined)`)
  }
const element = (name: string, attributes: string, then = '') =>
  script(`const made = Object.assign(document.createElement('${name}'), { ${attributes} })
    document.body.append(made); ${then}; await new Promise(requestAnimationFrame); made.remove()`)

const download = element('a', `href: location.href, download: 'file'`, 'made.click()')

const waysOut: readonly WayOut[] = [
  ...keys.map(([name, ...modifiers]): WayOut => [[...modifiers, name].join('+'), key(name, ...modifiers)]),
  ['a link', click('left')],
  ['a link with Control', click('left', 'control')],
  ['a link with Shift', click('left', 'shift')],
  ['a link with the middle button', click('middle')],
  ['the right button', click('right')],
  ['another site', script(`location.href = 'https://example.com/'`)],
  ['a file', script(`location.href = 'file:///etc/passwd'`)],
  ['the staff page', script(`location.href = 'app://staff/'`)],
  ['a page in the address', script(`location.href = 'data:text/html,hello'`)],
  ['a script in the address', script(`location.href = 'javascript:document.title = "left"'`)],
  ['a mail program', script(`location.href = 'mailto:a@example.com'`)],
  ['a telephone', script(`location.href = 'tel:12345'`)],
  ['the system settings', script(`location.href = 'ms-settings:'`)],
  ["the browser's own pages", script(`location.href = 'chrome://gpu'`)],
  ['a new window', script(`window.open('https://example.com/')`)],
  ['an empty window', script(`window.open('about:blank')`)],
  ['a window of the staff page', script(`window.open('app://staff/', 'other', 'popup')`)],
  ['history', script(`history.back(); history.forward(); history.go(-5)`)],
  ['printing', script(`window.print()`)],
  ['a dialog', script(`alert('a'); confirm('b'); prompt('c')`)],
  ['a question before leaving', script(`window.addEventListener('beforeunload', (event) => event.preventDefault())`)],
  ['a download', download],
  [
    'a download of what the page has made',
    element('a', `href: URL.createObjectURL(new Blob(['x'])), download: 'file'`, 'made.click()'),
  ],
  ['a form', element('form', `action: 'https://example.com/', method: 'post'`, 'made.submit()')],
  ['a form for a new window', element('form', `action: 'https://example.com/', target: '_blank'`, 'made.submit()')],
  ['a frame', element('iframe', `src: 'https://example.com/'`)],
  ['a frame of its own text', element('iframe', `srcdoc: '<a href="https://example.com/" target="_top">x</a>'`)],
  ['an object', element('object', `data: 'https://example.com/'`)],
  ['an embedded page', element('embed', `src: 'https://example.com/'`)],
  ['a webview', element('webview', `src: 'https://example.com/'`)],
  ['a refresh', element('meta', `httpEquiv: 'refresh', content: '0;url=https://example.com/'`)],
  ['another base', element('base', `href: 'https://example.com/', target: '_blank'`)],
  ['choosing a file', script(`await showOpenFilePicker()`)],
  ['saving a file', script(`await showSaveFilePicker()`)],
  ['full screen and back', script(`void document.documentElement.requestFullscreen(); void document.exitFullscreen()`)],
  ['a worker of its own', script(`await navigator.serviceWorker.register('/worker.js')`)],
  ['the clipboard', script(`await navigator.clipboard.readText()`)],
  ['sharing', script(`await navigator.share({ url: 'https://example.com/' })`)],
  ['moving the window', script(`moveTo(5000, 5000); resizeTo(10, 10); blur()`)],
  ['dropping a file', drop],
  ['zooming with the wheel', zoomByWheel],
]

test(`is not left by any of ${waysOut.length} ways out`, async ({ frontlane }) => {
  expect(waysOut.length).toBeGreaterThanOrEqual(60)
  const page = frontlane.page('lounge')
  const watched = await watch(frontlane.app)
  const gone = () => watched.evaluate(({ wentThrough }) => wentThrough)
  const before = { ...(await stateOf(page, frontlane.app)), marked: true }
  await mark(page)
  for (const [name, go] of waysOut) {
    await test.step(name, async () => {
      await go(page, frontlane.app)
      await settle(page)
      expect(await stateOf(page, frontlane.app)).toEqual(before)
      expect(await gone()).toEqual([])
    })
  }
  // They were tried: each came as far as the lock.
  const held = await watched.evaluate((seen) => [...new Set(seen.held)].toSorted())
  expect(held).toEqual(['app:', 'https:', 'mailto:', 'ms-settings:', 'tel:'])
})

test('is there again at once when its page closes it', async ({ frontlane }) => {
  const { app } = frontlane
  const again = app.waitForEvent('window')
  await frontlane.page('lounge').evaluate(() => window.close())
  const page = await again
  await expect(page.locator('.lounge')).toBeVisible()
  expect(await inWindow(app, 'lounge', (window) => window.isKiosk())).toBe(true)
})

test('would be left by keys, links and scripts, were it not for the lock', async ({ frontlane }) => {
  const { app } = frontlane
  await app.evaluate(({ BrowserWindow, Menu }) => {
    Menu.setApplicationMenu(Menu.buildFromTemplate([{ role: 'viewMenu' }, { role: 'windowMenu' }]))
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      for (const event of ['before-input-event', 'will-navigate', 'zoom-changed'] as const) {
        webContents.removeAllListeners(event)
      }
      webContents.setWindowOpenHandler(() => ({ action: 'allow' }))
    }
  })
  const page = frontlane.page('lounge')
  await mark(page)
  await press(app, 'R', ['control'])
  await page.waitForFunction(() => !Reflect.has(window, 'marked'))

  await press(app, 'Plus', ['control'])
  await expect.poll(() => inWindow(app, 'lounge', ({ webContents }) => webContents.getZoomFactor())).toBeGreaterThan(1)

  await page.evaluate(() => {
    location.href = 'app://lounge/nowhere'
  })
  await page.waitForURL('app://lounge/nowhere')
})

/** A mail program or a telephone that is called leaves the page as it is: whether the way there was held, main knows. */
async function watch(app: ElectronApplication) {
  return app.evaluateHandle(({ BrowserWindow }) => {
    const seen = { held: new Array<string>(), wentThrough: new Array<string>() }
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.on('will-navigate', ({ url, defaultPrevented }) => {
        const into = defaultPrevented ? seen.held : seen.wentThrough
        into.push(new URL(url).protocol)
      })
    }
    return seen
  })
}

async function stateOf(page: Page, app: ElectronApplication) {
  return {
    marked: await page.evaluate(() => Reflect.get(window, 'marked') === true),
    url: page.url(),
    title: await page.evaluate(() => document.title),
    frames: page.frames().length,
    windows: app.windows().length,
    ...(await inWindow(app, 'lounge', (window) => ({
      kiosk: window.isKiosk(),
      zoom: window.webContents.getZoomFactor(),
      tools: window.webContents.isDevToolsOpened(),
      visible: window.isVisible(),
      bounds: window.getBounds(),
    }))),
  }
}

/** Goes the way of real keys, through what would be the menu's accelerators. */
async function press(app: ElectronApplication, keyCode: string, modifiers: Modifier[]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, input) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      contents?.sendInputEvent({ type: 'keyDown', ...input })
      contents?.sendInputEvent({ type: 'keyUp', ...input })
    },
    { keyCode, modifiers },
  )
}

/** A link under the customer's finger, which no screen of the lounge has. */
function withLink(page: Page, href: string): Promise<{ x: number; y: number }> {
  return page.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { id: 'way-out', href: to, textContent: 'out' })
    link.style.cssText = 'position: fixed; inset: 0; z-index: 9999; display: block'
    document.body.append(link)
    return { x: 200, y: 200 }
  }, href)
}

async function drop(page: Page): Promise<void> {
  const input = await page.context().newCDPSession(page)
  const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await input.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  }
  await input.detach()
}

async function zoomByWheel(_page: Page, app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
      ...{ type: 'mouseWheel', x: 300, y: 300, deltaX: 0, deltaY: 120, wheelTicksY: 1, canScroll: false },
      modifiers: ['control'],
    })
  })
}

async function mark(page: Page): Promise<void> {
  await page.evaluate(() => void Reflect.set(window, 'marked', true))
}

/** What was sent before a key that the page does see has been dealt with when the page has seen it. */
async function settle(page: Page): Promise<void> {
  const listening = await page.evaluateHandle(() => {
    const seen = new Promise((resolve) => addEventListener('keydown', resolve, { once: true }))
    return { seen }
  })
  await page.keyboard.press('Shift')
  await listening.evaluate(({ seen }) => seen)
}
