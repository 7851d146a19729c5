import { columnsOf, padEnd, padStart, printable } from './text-width'
import { plain, type SlipOp, type Style } from './ops'
import { wrap } from './wrap'

export interface Column {
  width: number
  align: 'left' | 'right'
}

const indent = '  '

/** A slip being laid out, top to bottom, on paper of so many columns. */
export class Slip {
  readonly ops: SlipOp[] = []

  constructor(readonly columns: number) {}

  text(text: string, style: Partial<Style> = {}): this {
    const whole = { ...plain, ...style }
    for (const line of wrap(text, Math.floor(this.columns / whole.width))) this.line(line, whole)
    return this
  }

  /** What belongs to the line above. */
  inner(text: string): this {
    for (const line of wrap(text, this.columns - indent.length)) this.line(indent + line)
    return this
  }

  centred(text: string, style: Partial<Style> = {}): this {
    return this.text(text, { ...style, align: 'centre' })
  }

  /** As large as it fits in one line, up to the given size. */
  large(text: string, size: number, style: Partial<Style> = {}): this {
    const width = Math.max(1, Math.min(size, Math.floor(this.columns / columnsOf(printable(text)))))
    return this.centred(text, { bold: true, ...style, width, height: Math.min(size, Math.max(2, width)) })
  }

  /** A label on the left and a figure on the right edge; the figure gets lines of its own where both do not fit. */
  sum(label: string, figure: string, style: Partial<Style> = {}): this {
    const lines = wrap(label, this.columns)
    // A payment's reference is whatever was typed or scanned.
    const [first = '', ...rest] = wrap(figure, this.columns)
    const last = lines.at(-1) ?? ''
    const together = columnsOf(last) + 1 + columnsOf(first) <= this.columns && rest.length === 0
    if (together) lines.pop()
    for (const line of lines) this.line(line, style)
    const front = together ? last : ''
    this.line(front + padStart(first, this.columns - columnsOf(front)), style)
    for (const line of rest) this.line(padStart(line, this.columns), style)
    return this
  }

  /** A sum that belongs to the one above it. */
  part(label: string, figure: string, style: Partial<Style> = {}): this {
    const inner = new Slip(this.columns - indent.length).sum(label, figure, style)
    for (const op of inner.ops) this.ops.push(op.op === 'line' ? { ...op, text: indent + op.text } : op)
    return this
  }

  /** Labels in a column of their own, values beside them; a field without a value is left out. */
  fields(fields: readonly (readonly [label: string, value: string])[]): this {
    const filled = fields.filter(([, value]) => value !== '')
    const labels = Math.min(Math.floor(this.columns / 2), Math.max(0, ...filled.map(([label]) => columnsOf(label) + 1)))
    for (const [label, value] of filled) {
      const values = wrap(value, this.columns - labels)
      const fits = columnsOf(label) < labels
      if (!fits) this.text(label)
      values.forEach((line, index) => this.line(padEnd(index === 0 && fits ? label : '', labels) + line))
    }
    return this
  }

  /** Cells side by side, each wrapped within its column. */
  row(columns: readonly Column[], cells: readonly string[], style: Partial<Style> = {}): this {
    const wrapped = columns.map(({ width }, index) => wrap(cells[index] ?? '', width))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    for (let line = 0; line < height; line++) {
      const parts = columns.map(({ width, align }, index) => {
        const text = wrapped[index]?.[line] ?? ''
        return align === 'right' ? padStart(text, width) : padEnd(text, width)
      })
      this.line(parts.join(''), style)
    }
    return this
  }

  rule(): this {
    return this.line('-'.repeat(this.columns))
  }

  blank(): this {
    return this.line('')
  }

  /** A line to write on. */
  signature(label: string): this {
    this.blank().blank()
    const front = `${label} `
    return this.line(front + '_'.repeat(Math.max(8, this.columns - columnsOf(front))))
  }

  qr(data: string): this {
    this.ops.push({ op: 'qr', data })
    return this
  }

  /** The only way of text onto the slip. */
  private line(text: string, style: Partial<Style> = {}): this {
    this.ops.push({ op: 'line', ...plain, ...style, text: printable(text).trimEnd() })
    return this
  }
}
