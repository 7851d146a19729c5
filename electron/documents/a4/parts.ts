import { signaturePadRatio } from '#electron/contract/signature-pad'
import { dateTime } from '../format/time'
import { qrModules } from '../format/qr'
import { html, type Html } from '../html'
import type { DocumentSignature, SignatureRole } from '../models/index'
import type { DocumentText } from '../text/index'
import { hairlineMm, pageWidthMm, textMm, type Piece, type TextSize } from './block'

export interface Field {
  label: string
  /** Empty leaves room to write by hand. */
  value: string
  /** Share of the row's width. */
  share?: number
  strong?: boolean
}

const labelMm = 2.9
const cellPaddingMm = { across: 2.8, down: 1.3 }

/** Rows of labelled cells, closed around like a form's. */
export function fields(rows: readonly (readonly Field[])[]): Piece[] {
  return rows.map((row, index) => fieldRow(row, index === 0))
}

function fieldRow(row: readonly Field[], first: boolean): Piece {
  const shares = row.reduce((sum, { share = 1 }) => sum + share, 0)
  const width = ({ share = 1 }: Field) => (pageWidthMm * share) / shares
  const cells = row.map((field) => {
    const { label, value, strong = false } = field
    return html`<div style="width:${width(field).toFixed(2)}mm">
      <small>${label}</small>
      <p class="${strong ? 'strong' : ''}">${value}</p>
    </div>`
  })
  const texts = row.map((field) => textMm(field.value, width(field) - cellPaddingMm.across))
  return {
    html: html`<div class="fields ${first ? 'first' : ''}">${cells}</div>`,
    mm: Math.max(9.2, Math.max(...texts) + labelMm + cellPaddingMm.down) + (first ? 2 : 1) * hairlineMm,
  }
}

export function heading(text: string): Piece {
  return { html: html`<h2>${text}</h2>`, mm: 7.8 }
}

export function paragraph(text: string, size: TextSize = 'normal'): Piece {
  return { html: html`<p class="${size}">${text}</p>`, mm: textMm(text, pageWidthMm, size) }
}

/** Framed and bold: takes a right away, or is about safety. */
export function notice(text: string): Piece {
  return { html: html`<p class="notice">${text}</p>`, mm: textMm(text, pageWidthMm - 4) + 4 + 2 * hairlineMm }
}

export function list(texts: readonly string[], size: TextSize = 'small'): Piece {
  const mm = texts.reduce((sum, text) => sum + textMm(text, pageWidthMm - 5, size), 0)
  return {
    html: html`<ol class="${size}">
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ol>`,
    mm,
  }
}

export function gap(mm: number): Piece {
  return { html: html`<div style="height:${mm}mm"></div>`, mm }
}

/** One field for each role: the strokes, or the name of who signed by session, with the time; a blank one is left to write in. */
export function signatures(
  roles: readonly SignatureRole[],
  given: readonly DocumentSignature[],
  text: DocumentText,
  zone: string,
): Piece {
  const witnessed = given.some(({ role }) => role === 'witness')
  const cells = roles.map((field) => {
    // A witness signs in the customer's place.
    const role = field === 'customer' && witnessed ? 'witness' : field
    const found = given.findLast((signature) => signature.role === role)
    return html`<div>
      <small>${text.enums.role[role]}</small>
      ${found ? signed(found, zone) : html`<span class="at">${text.fields.date}</span>`}
    </div>`
  })
  return { html: html`<section class="signatures">${cells}</section>`, mm: 21.4 + 2 * hairlineMm }
}

function signed({ name, at, strokes }: DocumentSignature, zone: string): Html {
  const time = dateTime(at, zone)
  if (strokes === null) return html`<span class="name">${name}</span><span class="at">${time}</span>`
  return html`${drawn(strokes)}<span class="at">${name}　${time}</span>`
}

/** Strokes are thousandths of the pad; the picture has the pad's proportions. */
function drawn(strokes: NonNullable<DocumentSignature['strokes']>): Html {
  const width = 1000 * signaturePadRatio
  const paths = strokes.map((stroke) => {
    const points = stroke.map(([x, y]) => `${(x * signaturePadRatio).toFixed(0)} ${y.toFixed(0)}`)
    // A dot is a stroke too.
    return points.length === 1 ? `M${points[0]} h1` : `M${points.join(' L')}`
  })
  return html`<svg viewBox="0 0 ${width} 1000">
    <path
      d="${paths.join(' ')}"
      fill="none"
      stroke="#000"
      stroke-width="28"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>`
}

export function qrCode(data: string): Html {
  const modules = qrModules(data)
  const dark = modules.flatMap((row, y) => row.flatMap((module, x) => (module ? [`M${x} ${y}h1v1h-1z`] : [])))
  return html`<svg viewBox="0 0 ${modules.length} ${modules.length}" shape-rendering="crispEdges">
    <path d="${dark.join('')}" />
  </svg>`
}
