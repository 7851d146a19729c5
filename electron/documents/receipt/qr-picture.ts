import type { Bitmap } from '#electron/services/ports/pages'
import { qrModules } from '../format/qr'

const dotsPerModule = 6

/** A QR code as a picture, for printers without a command of their own for it; the paper around it is its quiet margin. */
export function qrPicture(data: string): Bitmap {
  const modules = qrModules(data)
  const side = modules.length * dotsPerModule
  const rowBytes = Math.ceil(side / 8)
  const bits = new Uint8Array(rowBytes * side)
  for (let y = 0; y < side; y++) {
    const row = modules[Math.floor(y / dotsPerModule)]
    for (let x = 0; x < side; x++) {
      if (!row?.[Math.floor(x / dotsPerModule)]) continue
      const place = y * rowBytes + (x >> 3)
      bits[place] = (bits[place] ?? 0) | (0x80 >> (x & 7))
    }
  }
  return { width: side, height: side, bits }
}
