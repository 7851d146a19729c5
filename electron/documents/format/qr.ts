import { encode } from 'uqr'

/** A QR code's modules, row by row, true where dark, without the quiet margin. */
export function qrModules(data: string): boolean[][] {
  return encode(data, { ecc: 'M', border: 0 }).data
}
