import { readCode } from '#electron/domain/scan/code'
import type { AnyWindow } from '../session/window'

/**
 * A HID scanner has read a code for this window.
 *
 * @param anyCode nobody can be signed in yet: first start tries the scanner
 * @returns the id by which its page may take it; null for what a window that nobody is signed in to is not given
 */
export function receiveScan(window: AnyWindow, code: string, anyCode = false): string | null {
  const signedOut = window.kind === 'staff' && window.session.state !== 'signed_in'
  return signedOut && !anyCode && readCode(code).what !== 'badge' ? null : window.scans.put(code)
}
