/** A slip as a person holds it: each character in its columns, codes and pictures drawn, a dashed line where it is cut. */
import { qrModules } from '#electron/documents/format/qr'
import { columnsOf } from '#electron/documents/receipt/text-width'
import { dotsPerColumn, dotsPerLine, type Line, type SlipOp } from '#electron/documents/receipt/ops'
import { fontStack } from '#electron/documents/fonts'

export function slipPage(ops: readonly SlipOp[], columns: number): string {
  return `<!doctype html><meta charset="utf-8"><style>
* { margin: 0; box-sizing: border-box } html { overflow: hidden; background: #fff }
body { width: ${columns * dotsPerColumn}px; margin: 24px; font: ${dotsPerLine - 3}px/1 ${fontStack} }
.line { display: flex; min-height: ${dotsPerLine + 8}px; align-items: center }
.centre { justify-content: center } .right { justify-content: flex-end } .bold { font-weight: 700 }
i { font-style: normal; text-align: center; white-space: pre } i.a { font-family: 'DejaVu Sans Mono', monospace; font-size: 92% } svg { display: block; margin: 6px auto }
hr { margin-top: 16px; border: 0; border-top: 2px dashed #999 }
</style>${ops.map(drawn).join('')}`
}

function drawn(op: SlipOp): string {
  switch (op.op) {
    case 'line':
      return line(op)
    case 'qr':
      return code(op.data)
    case 'picture':
      return `<div class="line">[${op.bitmap.width} × ${op.bitmap.height}]</div>`
    case 'cut':
      return '<hr>'
    case 'drawer':
      return ''
  }
}

function line({ text, align, bold, width, height }: Line): string {
  const signs = [...text].map(
    (sign) =>
      `<i${sign <= '\x7e' ? ' class="a"' : ''} style="width:${columnsOf(sign) * dotsPerColumn * width}px">${sign.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</i>`,
  )
  const size = `font-size:${(dotsPerLine - 3) * Math.min(width, height)}px;min-height:${dotsPerLine * height + 8}px`
  return `<div class="line ${align} ${bold ? 'bold' : ''}" style="${size}">${signs.join('')}</div>`
}

function code(data: string): string {
  const modules = qrModules(data)
  const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg width="168" height="168" viewBox="0 0 ${modules.length} ${modules.length}"><path d="${dark.join('')}"/></svg>`
}
