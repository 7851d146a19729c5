import type { session } from '#electron/contract/session'
import { ScanInbox } from '../app/scan-inbox'
import type { LocalHandlers } from '../handler'
import type { Pins } from '../ports/pins'
import type { Alarms, Clock } from '../ports/system'
import type { House } from '../run'
import { sessionLocals } from './locals'
import { createPinCheck, type PinCheck } from './pin-check'
import { StaffSession } from './staff-session'
import type { LoungeWindow, StaffWindow } from './window'

export interface Sessions {
  /** @param changed told when somebody signs in or out, or the window locks */
  openStaffWindow(changed: () => void): StaffWindow
  openLoungeWindow(): LoungeWindow
  locals: LocalHandlers<typeof session, StaffWindow>
  checkPin: PinCheck
}

export interface SessionParts {
  house: House
  pins: Pins
  /** Main's clock, which the idle lock is measured on. */
  clock: Clock & Alarms
  /** Milliseconds that only pass while Frontlane runs, and that nobody can set. */
  uptimeMs: () => number
}

export function createSessions({ house, pins, clock, uptimeMs }: SessionParts): Sessions {
  const checkPin = createPinCheck(house, pins, uptimeMs)
  const scans = () => new ScanInbox(house.ids, uptimeMs)
  return {
    openStaffWindow: (changed) => ({ kind: 'staff', session: new StaffSession(clock, changed), scans: scans() }),
    openLoungeWindow: () => ({ kind: 'lounge', scans: scans() }),
    locals: sessionLocals(house, checkPin),
    checkPin,
  }
}
