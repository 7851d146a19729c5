import bwipjs from 'bwip-js/node'

/** A QR code's modules, row by row, true where dark, without the quiet margin. */
export function qrModules(data: string): boolean[][] {
  const [code] = bwipjs.raw('qrcode', data, 'eclevel=M')
  if (!code || !('pixs' in code)) throw new Error('a QR code is a matrix of modules')
  const { pixs, pixx: side } = code
  return Array.from({ length: side }, (_, row) =>
    pixs.slice(row * side, (row + 1) * side).map((module) => module === 1),
  )
}
