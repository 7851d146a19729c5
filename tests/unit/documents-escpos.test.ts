import { describe, expect, it } from 'vitest'
import { drawWhatLacks, lacks } from '#electron/documents/receipt/drawn'
import { encode } from '#electron/documents/receipt/escpos'
import { plain, type Line, type SlipOp } from '#electron/documents/receipt/ops'
import { qrPicture } from '#electron/documents/receipt/qr-picture'

const codes = { cut: 'partial', drawer: 'pin2' } as const
const hex = (ops: SlipOp[], printer: Parameters<typeof encode>[1] = codes) =>
  Buffer.from(encode(ops, printer)).toString('hex').match(/../g)?.join(' ')
const line = (text: string, style: Partial<Line> = {}): Line => ({ op: 'line', ...plain, ...style, text })

const start = '1b 40 1c 26'

describe('bytes', () => {
  it('of a plain line: reset, Chinese on, left, not bold, normal size', () => {
    expect(hex([line('OK 12')])).toBe(`${start} 1b 61 00 1b 45 00 1d 21 00 4f 4b 20 31 32 0a`)
  })

  it('of Chinese: two bytes a character', () => {
    expect(hex([line('结算')])).toBe(`${start} 1b 61 00 1b 45 00 1d 21 00 bd e1 cb e3 0a`)
  })

  it('of rare characters: 䶮 in two bytes, 㐂 in four', () => {
    expect(hex([line('䶮㐂')])).toBe(`${start} 1b 61 00 1b 45 00 1d 21 00 fe 9f 81 39 ef 31 0a`)
  })

  it('of a centred, bold, large line', () => {
    expect(hex([line('7', { align: 'centre', bold: true, width: 2, height: 3 })])).toBe(
      `${start} 1b 61 01 1b 45 01 1d 21 12 37 0a`,
    )
  })

  it('of a code', () => {
    expect(hex([{ op: 'qr', data: 'FLV-1' }])).toBe(
      `${start} 1b 61 01 1d 28 6b 04 00 31 41 32 00 1d 28 6b 03 00 31 43 06 1d 28 6b 03 00 31 45 31 ` +
        `1d 28 6b 08 00 31 50 30 46 4c 56 2d 31 1d 28 6b 03 00 31 51 30 0a 1b 61 00`,
    )
  })

  it('of a picture, in pieces that a small printer holds', () => {
    const bitmap = { width: 10, height: 130, bits: new Uint8Array(260).fill(0x81) }
    const bytes = encode([{ op: 'picture', bitmap }], codes)
    expect([...bytes.subarray(4, 15)]).toEqual([0x1b, 0x61, 1, 0x1d, 0x76, 0x30, 0, 2, 0, 128, 0])
    expect([...bytes.subarray(15 + 256, 15 + 256 + 12)]).toEqual([
      0x1d, 0x76, 0x30, 0, 2, 0, 2, 0, 0x81, 0x81, 0x81, 0x81,
    ])
    expect(bytes.length).toBe(4 + 3 + 8 + 256 + 8 + 4 + 3)
  })

  it.each([
    ['partial', '1d 56 42 00'],
    ['full', '1d 56 41 00'],
    ['none', '1b 64 04'],
  ] as const)('of a cut: %s', (cut, bytes) => {
    expect(hex([{ op: 'cut' }], { ...codes, cut })).toBe(`${start} ${bytes}`)
  })

  it.each([
    ['pin2', `${start} 1b 70 00 19 fa`],
    ['pin5', `${start} 1b 70 01 19 fa`],
    ['none', start],
  ] as const)('of the drawer: %s', (drawer, bytes) => {
    expect(hex([{ op: 'drawer' }], { ...codes, drawer })).toBe(bytes)
  })
})

describe('what a printer lacks', () => {
  it.each([
    ['结算 OK', 'gb18030', false],
    ['陈䶮 㐂', 'gb18030', false],
    ['𠮷', 'gb18030', true],
    ['😀', 'gb18030', true],
    ['结算', 'gbk', false],
    ['陈䶮', 'gbk', true],
    ['㐂', 'gbk', true],
    ['OK 12', 'ascii', false],
    ['结', 'ascii', true],
  ] as const)('%s on %s', (text, characters, lacking) => {
    expect(lacks(text, characters)).toBe(lacking)
  })

  it('is drawn, the rest printed', async () => {
    const bitmap = { width: 8, height: 1, bits: Uint8Array.of(0xff) }
    const ops: SlipOp[] = [line('车主 陈䶮'), line('合计'), { op: 'qr', data: 'FLV-1' }, { op: 'cut' }]
    const drawn = await drawWhatLacks(ops, { characters: 'gbk', qr: 'drawn' }, 32, async () => bitmap)
    expect(drawn.map(({ op }) => op)).toEqual(['picture', 'line', 'picture', 'cut'])
    expect(drawn[0]).toEqual({ op: 'picture', bitmap })
  })

  it('is drawn as a code of six dots a module', () => {
    const { width, height, bits } = qrPicture('FLV-7Q4M2K9XW3HT6RZP')
    expect([width, height]).toEqual([126, 126])
    // A finder pattern's upper edge: seven dark modules, then a light one.
    expect([...bits.subarray(0, 6)]).toEqual([0xff, 0xff, 0xff, 0xff, 0xff, 0xc0])
  })
})
