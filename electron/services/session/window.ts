import type { ScanInbox } from '../app/scan-inbox'
import type { StaffSession } from './staff-session'

/** What main knows of a window that asks. */
export interface StaffWindow {
  kind: 'staff'
  session: StaffSession
  scans: ScanInbox
}

/** The lounge has no person; its looks at a car have ids of their own. */
export interface LoungeWindow {
  kind: 'lounge'
  scans: ScanInbox
}

export type AnyWindow = StaffWindow | LoungeWindow
