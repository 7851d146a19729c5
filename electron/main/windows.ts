import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, BrowserWindow, screen, session, type IpcMainInvokeEvent, type Session, type WebContents } from 'electron'
import type { WindowKind } from '#electron/contract/method'
import { logFor } from '#electron/logging/log'
import type { MainClock } from './clock'
import { reviveAfterCrash } from './crash'
import { places } from './home'
import { keepShowing, lockIn } from './kiosk'
import type { Machine } from './machine'
import { isOwnPage, pageOf } from './security'
import { planWindows, type LoungePlan, type WindowPlan } from './window-plan'

const log = logFor('windows')

/** First the window that somebody is waiting for: their first screen takes a quarter longer while the other loads beside it. */
const untilLoungeMs = 500

/** The lounge's is kept in memory: nothing of a customer is ever written down by the page's engine. */
export function sessionOf(kind: WindowKind): Session {
  return kind === 'staff' ? session.defaultSession : session.fromPartition('lounge')
}

/** The staff window and the lounge window, each at most once. */
export class Windows {
  private readonly open = new Map<WindowKind, BrowserWindow>()
  private closing = false

  constructor(
    private readonly machine: Machine,
    private readonly clock: MainClock,
  ) {}

  /** Opens what this machine has, and follows its settings and displays that come and go. */
  async show(): Promise<void> {
    screen.on('display-added', () => void this.arrange())
    screen.on('display-removed', () => void this.arrange())
    this.machine.onChange(['stations', 'lounge'], () => void this.arrange())
    await this.arrange()
  }

  /** From here on the windows may close: the program ends. */
  letGo(): void {
    this.closing = true
  }

  focus(): void {
    const window = this.open.get('staff') ?? this.open.get('lounge')
    if (window?.isMinimized()) window.restore()
    window?.focus()
  }

  /** Every page begins afresh: another shop is open. */
  reload(): void {
    for (const window of this.open.values()) window.webContents.reload()
  }

  get(kind: WindowKind): WebContents | null {
    return this.open.get(kind)?.webContents ?? null
  }

  /** Which window a call came from; null for anything but the top page of one of ours. */
  kindOf(event: IpcMainInvokeEvent): WindowKind | null {
    const kind = [...this.open].find(([, window]) => window.webContents === event.sender)?.[0]
    return kind && isOwnPage(kind, event) ? kind : null
  }

  private async arrange(): Promise<void> {
    if (this.plan().staff && !this.open.has('staff')) {
      await this.openStaff()
      if (this.plan().lounge) await wait(untilLoungeMs)
    }
    if (this.closing) return
    // Displays may have come and gone meanwhile.
    const { lounge } = this.plan()
    if (!lounge) this.open.get('lounge')?.destroy()
    else if (!this.open.has('lounge')) await this.openLounge(lounge)
    else if (lounge.display) this.open.get('lounge')?.setBounds(lounge.display)
  }

  private plan(): WindowPlan {
    const primary = screen.getPrimaryDisplay()
    const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
    return planWindows(this.machine.now, [primary.bounds, ...others.map(({ bounds }) => bounds)])
  }

  private openStaff(): Promise<void> {
    const window = new BrowserWindow({
      ...frame('staff'),
      width: 1366,
      height: 768,
      minWidth: 1024,
      minHeight: 640,
      backgroundColor: '#f5f6f8',
    })
    window.maximize()
    // The lounge alone would stay behind where nobody can close it.
    window.once('closed', () => app.quit())
    return this.load('staff', window)
  }

  private openLounge({ display, focusable }: LoungePlan): Promise<void> {
    const window = new BrowserWindow({
      ...frame('lounge'),
      ...(display ?? { width: 1280, height: 720 }),
      kiosk: display !== null,
      focusable,
      // A second entry in the task bar would be a way for staff to bring up the wrong one.
      skipTaskbar: display !== null,
      backgroundColor: '#0f1720',
    })
    lockIn(window)
    keepShowing(window, this.clock)
    window.on('close', (event) => {
      if (!this.closing) event.preventDefault()
    })
    // A page that closes its own window asks nobody: another takes its place, or none where a display has gone.
    window.on('closed', () => {
      this.open.delete('lounge')
      if (!this.closing) void this.arrange()
    })
    return this.load('lounge', window)
  }

  private async load(kind: WindowKind, window: BrowserWindow): Promise<void> {
    this.open.set(kind, window)
    window.on('closed', () => this.open.delete(kind))
    reviveAfterCrash(window, kind)
    window.once('ready-to-show', () => (window.isFocusable() ? window.show() : window.showInactive()))
    await window.loadURL(pageOf(kind))
    log.info('opened', { window: kind })
  }
}

function frame(kind: WindowKind): Electron.BrowserWindowConstructorOptions {
  return {
    title: 'Frontlane',
    icon: join(places.resources, 'icon.png'),
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(places.preload, `${kind}.cjs`),
      session: sessionOf(kind),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      // A page chooses photos with a plain file field, and saves nothing.
      disableBlinkFeatures: 'FileSystemAccess,FileSystemAccessLocal',
      devTools: __DEVELOPMENT__ || __TEST_BUILD__,
    },
  }
}
