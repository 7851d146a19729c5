import { sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askedFor, contentSecurityPolicy, fileWithin } from '#electron/main/address'

const folder = `${sep}app${sep}renderer`
const inFolder = (path: string) => folder + path.replaceAll('/', sep)

describe('the file that an address names', () => {
  it.each([
    ['/', '/staff.html'],
    ['/staff.html', '/staff.html'],
    ['/assets/staff-1a2b.js', '/assets/staff-1a2b.js'],
    ['/assets/%E5%AD%97.woff2', '/assets/字.woff2'],
  ])('%s', (path, file) => expect(fileWithin(folder, 'staff', path)).toBe(inFolder(file)))

  it.each([
    '/../main/index.js',
    '/assets/../../main/index.js',
    '/%2e%2e/main/index.js',
    '/..%2fmain%2findex.js',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/../renderer-of-another/file.js',
    '/assets/a.js%00.png',
    '/..',
  ])('is none outside the pages: %s', (path) => expect(fileWithin(folder, 'staff', path)).toBeNull())

  it('is none that is the other window’s page', () => {
    expect(fileWithin(folder, 'lounge', '/staff.html')).toBeNull()
    expect(fileWithin(folder, 'lounge', '/')).toBe(inFolder('/lounge.html'))
  })
})

describe('what a window’s session is asked for', () => {
  const ask = (kind: 'staff' | 'lounge', address: string) => askedFor(kind, new URL(address))

  it('is a page of its own, and staff’s a photo', () => {
    expect(ask('staff', 'app://staff/')).toEqual({ path: '/' })
    expect(ask('lounge', 'app://lounge/assets/a.js')).toEqual({ path: '/assets/a.js' })
    expect(ask('staff', 'app://staff/photo/019aaaaa-0000-7000-8000-000000000001')).toEqual({
      photoId: '019aaaaa-0000-7000-8000-000000000001',
    })
    expect(ask('staff', 'app://staff/photo/../assets/a.js')).toEqual({ path: '/assets/a.js' })
  })

  it.each(['app://staff/', 'app://staff/photo/019aaaaa', 'app://lounge/photo/019aaaaa', 'app://elsewhere/'])(
    'is nothing of anybody else’s for the lounge: %s',
    (address) => expect(ask('lounge', address)).toBeNull(),
  )
})

it.each(['staff', 'lounge'] as const)('lets a page load only from where it came: %s', (kind) => {
  expect(contentSecurityPolicy(kind).split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "media-src 'self'",
      "img-src 'self' blob: data:",
    ]),
  )
  expect(contentSecurityPolicy(kind)).not.toMatch(/unsafe|\*|https?:/)
})
