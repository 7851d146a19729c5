// What an address of our own stands for. Knows nothing of Electron.
import { join, normalize, sep } from 'node:path'
import type { WindowKind } from '#electron/contract/method'

/** Pages come from `app://staff/` and `app://lounge/`: two origins, so that neither reaches what the other keeps. */
export const scheme = 'app'

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "img-src 'self' blob: data:",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** The file that a path names, or null for one outside the folder or for the other window's page. */
export function fileWithin(folder: string, host: WindowKind, pathname: string): string | null {
  const page = `/${host}.html`
  const path = pathname === '/' ? page : decodeURIComponent(pathname)
  if (path.endsWith('.html') && path !== page) return null
  const file = normalize(join(folder, path))
  return file.startsWith(folder + sep) && !path.includes('\0') ? file : null
}
