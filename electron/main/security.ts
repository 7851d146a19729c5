// Electron's security checklist, for every page that ever exists in this program.
import { app, type IpcMainInvokeEvent, type Session, type WebContents } from 'electron'
import type { WindowKind } from '#electron/contract/method'
import { logFor } from '#electron/logging/log'
import { scheme } from './address'

const log = logFor('security')

/** Where a window's page comes from: our own scheme, or under `npm run dev` the development server. */
export function originOf(kind: WindowKind): string {
  return developmentServer() ?? `${scheme}://${kind}`
}

export function pageOf(kind: WindowKind): string {
  const server = developmentServer()
  return server ? `${server}/${kind}.html` : `${scheme}://${kind}/`
}

function developmentServer(): string | undefined {
  return __DEVELOPMENT__ ? process.env['ELECTRON_RENDERER_URL'] : undefined
}

/** Holds for pages still to be made; to be called before the first. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

function confine(contents: WebContents): void {
  const refuse = (what: string) => (event: { preventDefault(): void }) => {
    event.preventDefault()
    log.warn(`refused: ${what}`, { page: contents.id })
  }
  contents.on('will-navigate', (event) => {
    // A page may load itself anew, as the development server makes it do.
    if (!(__DEVELOPMENT__ && event.url === contents.getURL())) refuse('navigation')(event)
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) refuse('navigation of a frame')(event)
  })
  contents.on('will-redirect', refuse('redirection'))
  contents.on('will-attach-webview', refuse('webview'))
  // A page has no say in whether its window may close.
  contents.on('will-prevent-unload', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => {
    log.warn('refused: a new window', { page: contents.id })
    return { action: 'deny' }
  })
}

/** What pages of a session may have of the machine: nothing, but for the staff window's camera, for photos of a car. */
export function confineSession(session: Session, kind: WindowKind): void {
  const isCamera = (permission: string, mediaTypes: readonly (string | undefined)[] | undefined) =>
    kind === 'staff' && permission === 'media' && mediaTypes?.length === 1 && mediaTypes[0] === 'video'
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isCamera(permission, 'mediaTypes' in details ? details.mediaTypes : undefined))
  })
  session.setPermissionCheckHandler((_contents, permission, _origin, details) =>
    isCamera(permission, [details.mediaType]),
  )
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
    log.warn('refused: a download')
  })
}

/** Whether a call comes from a window's own top page, and not from a frame in it or from a page that took its place. */
export function isOwnPage(
  kind: WindowKind,
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
): boolean {
  if (!senderFrame || senderFrame !== sender.mainFrame) return false
  const url = new URL(senderFrame.url)
  return `${url.protocol}//${url.host}` === originOf(kind)
}
