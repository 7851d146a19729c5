/**
 * The hidden window that turns our own pages into paper. Sandboxed, without preload and without script; a page brings its fonts and
 * pictures with it, and everything else it might ask for is refused.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { BrowserWindow, session, type Session } from 'electron'
import type { PageOutcome, PageWindow } from '#electron/services/ports/pages'
import { fontsLoaded, pictureRoom, takePicture } from './page-picture'

/** Pages come from here, and nothing else is in this session. */
const scheme = 'frontlane-page'

/** One page at a time. The window is made when the first page needs it and gone after `close`. */
export function createPageWindow(): PageWindow & { close(): void } {
  const pages = new Map<string, string>()
  let window: BrowserWindow | null = null
  let last: Promise<unknown> = Promise.resolve()

  const ready = () => {
    if (!window || window.isDestroyed()) window = openWindow(pageSession(pages))
    return window
  }
  const withPage = <T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T> => {
    const turn = last.then(async () => {
      const id = randomUUID()
      const ended = new AbortController()
      pages.set(id, html)
      try {
        const shown = ready()
        const worked = (async () => {
          await shown.loadURL(`${scheme}:${id}`)
          await fontsLoaded(shown)
          return work(shown)
        })()
        return await Promise.race([worked, neverDone(ended.signal)])
      } catch (error) {
        // Whatever it still does, the next page gets a window of its own.
        window?.destroy()
        throw error
      } finally {
        ended.abort()
        pages.delete(id)
      }
    })
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    pdf: (html) =>
      withPage(html, ({ webContents }) => webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true })),
    print: (html, printerName) => withPage(html, (shown) => toPrinter(shown, printerName)),
    bitmap: (html, width, height) => withPage(html, (shown) => takePicture(shown, width, height)),
    close: () => window?.destroy(),
  }
}

/** Longer than a spooler may take: by then the page hangs, and the papers behind it would wait for ever. */
const pageMs = 90_000

/** @param ended the page was done in time */
async function neverDone(ended: AbortSignal): Promise<never> {
  await wait(pageMs, null, { signal: ended })
  throw new Error('a page was not painted in time')
}

/** In memory only, answers nothing but our pages. */
function pageSession(pages: ReadonlyMap<string, string>): Session {
  const own = session.fromPartition('pages')
  if (own.protocol.isProtocolHandled(scheme)) own.protocol.unhandle(scheme)
  own.protocol.handle(scheme, ({ url }) => {
    const page = pages.get(url.slice(scheme.length + 1))
    if (page === undefined) return new Response(null, { status: 404 })
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  own.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith(`${scheme}:`) && !url.startsWith('data:') }),
  )
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  return own
}

function openWindow(own: Session): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    frame: false,
    ...pictureRoom,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      offscreen: true,
      backgroundThrottling: false,
    },
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  return window
}

/** A spooler takes a page at once, or there is something wrong with it. */
const spoolerMs = 60_000

function toPrinter(window: BrowserWindow, deviceName: string): Promise<PageOutcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      // Still held by the spooler, it could show no other page.
      window.destroy()
      resolve({ ok: false, reason: 'silent', unsure: true })
    }, spoolerMs)
    window.webContents.print(
      { silent: true, deviceName, pageSize: 'A4', margins: { marginType: 'none' }, color: false },
      (success, reason) => {
        clearTimeout(timer)
        resolve(success ? { ok: true } : { ok: false, reason, unsure: false })
      },
    )
  })
}
