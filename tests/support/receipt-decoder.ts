import iconv from 'iconv-lite'
import { columnsOf, padStart } from '#electron/documents/receipt/text-width'

/** What a printer would have made of its bytes. */
export interface Paper {
  /** Line by line, as a person reads it; codes, pictures, cut and drawer as `[QR …]`, `[picture 384x24]`, `[cut]`, `[drawer]`. */
  lines: string[]
  drawerPulses: number
  cuts: number
}

/** Turns the bytes of a slip back into lines. A command that Frontlane never sends is an error. */
export function decodeReceipt(bytes: Uint8Array, columns: number): Paper {
  return new Decoder(bytes, columns).decode()
}

/** Whether it ends with its cut: nobody cut the printer off before. */
export function isWhole(slip: Uint8Array): boolean {
  return slip.at(-4) === 0x1d && slip.at(-3) === 0x56
}

class Decoder {
  private readonly paper: Paper = { lines: [], drawerPulses: 0, cuts: 0 }
  private text: number[] = []
  private align = 0
  private width = 1
  private code = ''
  private at = 0

  constructor(
    private readonly bytes: Uint8Array,
    private readonly columns: number,
  ) {}

  decode(): Paper {
    while (this.at < this.bytes.length) {
      const byte = this.next()
      if (byte === 0x0a) this.endLine()
      else if (byte === 0x1b) this.escape()
      else if (byte === 0x1c) this.expect(this.next(), 0x26)
      else if (byte === 0x1d) this.group()
      else if (byte >= 0x20) this.text.push(byte)
      else throw new Error(`byte ${byte} at ${this.at - 1}`)
    }
    if (this.text.length > 0) throw new Error('a line without an end')
    return this.paper
  }

  private escape(): void {
    switch (this.next()) {
      case 0x40:
        this.align = 0
        this.width = 1
        return
      case 0x61:
        this.align = this.next()
        return
      case 0x45:
        this.next()
        return
      case 0x64:
        for (let lines = this.next(); lines > 0; lines--) this.paper.lines.push('')
        return
      case 0x70:
        this.next()
        this.next()
        this.next()
        this.paper.drawerPulses++
        this.paper.lines.push('[drawer]')
        return
      default:
        throw new Error(`ESC at ${this.at}`)
    }
  }

  private group(): void {
    switch (this.next()) {
      case 0x21:
        this.width = (this.next() >> 4) + 1
        return
      case 0x28:
        this.expect(this.next(), 0x6b)
        return this.qr()
      case 0x56:
        this.next()
        this.next()
        this.paper.cuts++
        this.paper.lines.push('[cut]')
        return
      case 0x72:
        this.expect(this.next(), 1)
        return
      case 0x76:
        return this.picture()
      default:
        throw new Error(`GS at ${this.at}`)
    }
  }

  private qr(): void {
    const body = this.take(this.next() + (this.next() << 8))
    if (body[1] === 0x50) this.code = Buffer.from(body.subarray(3)).toString('utf8')
    if (body[1] !== 0x51) return
    this.text.push(...iconv.encode(`[QR ${this.code}]`, 'gb18030'))
    this.width = 1
  }

  private picture(): void {
    this.expect(this.next(), 0x30)
    this.next()
    const rowBytes = this.next() + (this.next() << 8)
    const rows = this.next() + (this.next() << 8)
    this.take(rowBytes * rows)
    this.paper.lines.push(`[picture ${rowBytes * 8}x${rows}]`)
  }

  private endLine(): void {
    const text = iconv.decode(Buffer.from(this.text), 'gb18030')
    const free = this.columns - columnsOf(text) * this.width
    if (free < 0) throw new Error(`wider than the paper: ${text}`)
    const left = this.align === 0 ? 0 : this.align === 1 ? Math.floor(free / 2) : free
    this.paper.lines.push(text === '' ? '' : padStart('', left) + text)
    this.text = []
  }

  private next(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new Error('the bytes end in the middle of a command')
    return byte
  }

  private take(length: number): Uint8Array {
    this.at += length
    if (this.at > this.bytes.length) throw new Error('the bytes end in the middle of a command')
    return this.bytes.subarray(this.at - length, this.at)
  }

  private expect(byte: number, wanted: number): void {
    if (byte !== wanted) throw new Error(`byte ${byte} at ${this.at - 1}, not ${wanted}`)
  }
}
