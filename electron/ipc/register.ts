/** The one place where pages reach main: their calls come in, hints go out. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { invokeChannel, pushChannel } from '#electron/contract/bridge'
import type { WindowKind } from '#electron/contract/method'
import type { AnyWindow } from '#electron/services/session/window'
import type { Boundary } from './boundary'
import { dispatch } from './dispatch'
import { failed } from './envelope'

export interface Pages {
  /** Which window a call came from; null for anything but the top page of one of ours. */
  kindOf(event: IpcMainInvokeEvent): WindowKind | null
  get(kind: WindowKind): WebContents | null
}

export interface Connected {
  /** What main knows of each window; a page that is loaded anew finds its window as it left it. */
  windows: Record<WindowKind, AnyWindow>
  /** Pages reach nothing any more. */
  end(): void
}

export function connectPages({ calls, sessions, push }: Boundary, pages: Pages): Connected {
  const staff = sessions.openStaffWindow(() => push.hint('session', '', staff))
  const windows = { staff, lounge: sessions.openLoungeWindow() }
  const ends: (() => void)[] = [() => ipcMain.removeHandler(invokeChannel)]
  for (const kind of ['staff', 'lounge'] as const) {
    ends.push(push.open(windows[kind], (message) => pages.get(kind)?.send(pushChannel, message)))
  }
  ipcMain.handle(invokeChannel, async (event, call: unknown) => {
    const kind = pages.kindOf(event)
    return JSON.stringify(kind ? await dispatch(calls, call, windows[kind]) : failed('NOT_ALLOWED'))
  })
  return { windows, end: () => ends.forEach((end) => end()) }
}
