import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol, type Session } from 'electron'
import type { WindowKind } from '#electron/contract/method'
import { logFor } from '#electron/logging/log'
import { askedFor, contentSecurityPolicy, fileWithin, scheme } from './address'

const log = logFor('protocol')

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
}

/** To be called before the application is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])
}

export interface Served {
  /** The folder of the built pages. */
  renderer: string
  /** A photo's JPEG, if whoever is signed in to the staff window may see it; else null. */
  photo: (id: string) => Promise<Uint8Array | null>
}

export function serve(session: Session, kind: WindowKind, served: Served): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    try {
      return (method === 'GET' && (await answer(kind, new URL(url), served))) || refused(kind)
    } catch (error) {
      log.error('could not serve', { url }, error)
      return refused(kind)
    }
  })
}

async function answer(kind: WindowKind, url: URL, { renderer, photo }: Served): Promise<Response | null> {
  const asked = askedFor(kind, url)
  if (!asked) return null
  if ('photoId' in asked) {
    const jpeg = await photo(asked.photoId)
    return jpeg && respond(kind, jpeg, 'image/jpeg')
  }
  const path = fileWithin(renderer, kind, asked.path)
  const contentType = path && contentTypes[extname(path)]
  return contentType ? respond(kind, await readFile(path), contentType) : null
}

function respond(kind: WindowKind, body: Uint8Array, contentType: string): Response {
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': contentType,
      'content-security-policy': contentSecurityPolicy(kind),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // A photo is a person's; nothing else changes while the program runs.
      'cache-control': contentType === 'image/jpeg' ? 'no-store' : 'no-cache',
    },
  })
}

function refused(kind: WindowKind): Response {
  return new Response(null, { status: 404, headers: { 'content-security-policy': contentSecurityPolicy(kind) } })
}
