import { describe, expect, it } from 'vitest'
import { checkPhoto, jpegSize } from '#electron/domain/photo/jpeg'

/** A segment with its marker and length. */
const segment = (marker: number, body: number[]) => [0xff, marker, 0, body.length + 2, ...body]
const frame = (marker: number, width: number, height: number) =>
  segment(marker, [8, height >> 8, height & 255, width >> 8, width & 255, 3])
const jpeg = (...segments: number[][]) => new Uint8Array([0xff, 0xd8, ...segments.flat(), 0xff, 0xd9])

describe('a photo', () => {
  it('tells its size, behind whatever segments come first', () => {
    const thumbnail = segment(0xe1, [...Buffer.from('Exif'), 0xff, 0xc0, 0, 17])
    const tables = segment(0xc4, [0, 1, 2, 3])
    expect(jpegSize(jpeg(thumbnail, tables, frame(0xc2, 1600, 1200)))).toEqual({ width: 1600, height: 1200 })
    expect(jpegSize(jpeg([0xff], frame(0xc0, 40, 30)))).toEqual({ width: 40, height: 30 })
  })
  it('is read where it lies in a larger buffer', () => {
    const bytes = jpeg(frame(0xc0, 640, 480))
    expect(jpegSize(new Uint8Array([1, 2, 3, ...bytes]).subarray(3))).toEqual({ width: 640, height: 480 })
  })
  it('is refused when it is none, is cut off, or is larger than it needs to be', () => {
    const code = (bytes: Uint8Array) => {
      const checked = checkPhoto(bytes)
      return checked.ok ? 'ok' : checked.refusal.code
    }
    expect(code(new Uint8Array())).toBe('PHOTO_NOT_JPEG')
    expect(code(new Uint8Array(Buffer.from('<svg onload=alert(1)>')))).toBe('PHOTO_NOT_JPEG')
    expect(code(jpeg(frame(0xc0, 640, 480)).subarray(0, 9))).toBe('PHOTO_NOT_JPEG')
    expect(code(jpeg(segment(0xe0, [1, 2]), [0, 0, 0, 0, 0, 0, 0, 0]))).toBe('PHOTO_NOT_JPEG')
    expect(code(jpeg(frame(0xc0, 0, 480)))).toBe('PHOTO_NOT_JPEG')
    expect(code(jpeg(frame(0xc0, 1600, 1601)))).toBe('PHOTO_TOO_LARGE')
    expect(code(jpeg(frame(0xc0, 1600, 1600)))).toBe('ok')
  })
})
