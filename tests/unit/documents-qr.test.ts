import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { beforeAll, expect, it } from 'vitest'
import { qrModules } from '#electron/documents/format/qr'

beforeAll(async () => {
  const file = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))
  const bytes = await readFile(file)
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  prepareZXingModule({ overrides: { wasmBinary } })
})

/** As ink on paper: four dots a module, with the white that stands around every code. */
function printed(modules: boolean[][]) {
  const dots = 4
  const white = 4
  const side = (modules.length + 2 * white) * dots
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = modules[Math.floor(y / dots) - white]?.[Math.floor(x / dots) - white] ?? false
      if (dark) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return { data: pixels, width: side, height: side, colorSpace: 'srgb' as const }
}

it.each(['FLV-7K3M9PQ2RSTUVWXY', 'FLC-001', 'FLK-12'])('a scanner reads %s off a drawn code', async (text) => {
  const [read] = await readBarcodes(printed(qrModules(text)), { formats: ['QRCode'] })
  expect(read).toMatchObject({ text, ecLevel: expect.stringMatching(/[MQH]/) as string })
})
