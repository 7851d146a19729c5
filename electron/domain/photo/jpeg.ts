/** What a photo has to be before it is kept: a JPEG, not larger than it needs to be. */
import { ok, refuse, type Result } from '../result'

/** Longest side in pixels. */
const photoLimit = 1600

interface Size {
  width: number
  height: number
}

/** @returns the picture's size in pixels; null when the bytes are not a JPEG */
export function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (startsFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Start of frame, of any coding; C4, C8 and CC are tables in the same range. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

export function checkPhoto(bytes: Uint8Array): Result<Size> {
  const size = jpegSize(bytes)
  if (!size || size.width === 0 || size.height === 0) return refuse('PHOTO_NOT_JPEG')
  if (Math.max(size.width, size.height) > photoLimit) return refuse('PHOTO_TOO_LARGE')
  return ok(size)
}
