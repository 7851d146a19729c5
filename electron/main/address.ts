// What an address of our own stands for. Knows nothing of Electron.
import { join, normalize, sep } from 'node:path'
import type { WindowKind } from '#electron/contract/method'

/** Pages come from `app://staff/` and `app://lounge/`: two origins, so that neither reaches what the other keeps. */
export const scheme = 'app'

const policy = [
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
]

/** In the lounge a page can besides open no dialog, print nothing, download nothing and send no form. */
const withoutDialogs = 'sandbox allow-scripts allow-same-origin'

/** The header that each page and everything it loads comes with. */
export function contentSecurityPolicy(kind: WindowKind): string {
  return (kind === 'lounge' ? [...policy, withoutDialogs] : policy).join('; ')
}

/**
 * What a window's own session may be asked for: a path among its pages, and only staff's a photo. The lounge's session has no way to
 * staff's address, whatever its page should become.
 */
export function askedFor(
  kind: WindowKind,
  { hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>,
): { photoId: string } | { path: string } | null {
  if (hostname !== kind) return null
  const photoId = /^\/photo\/([\w-]{1,64})$/.exec(pathname)?.[1]
  if (photoId === undefined) return { path: pathname }
  return kind === 'staff' ? { photoId } : null
}

/** The file that a path names, or null for one outside the folder or for the other window's page. */
export function fileWithin(folder: string, host: WindowKind, pathname: string): string | null {
  const page = `/${host}.html`
  const path = pathname === '/' ? page : decodeURIComponent(pathname)
  if (path.endsWith('.html') && path !== page) return null
  const file = normalize(join(folder, path))
  return file.startsWith(folder + sep) && !path.includes('\0') ? file : null
}
