import { dateTime } from '../format/time'
import { html, type Html } from '../html'
import type { Head } from '../models/index'
import type { DocumentText } from '../text/index'
import type { Block } from './block'
import { paginate } from './paginate'
import { qrCode } from './parts'

/** One form, ready to be put on pages. */
export interface Sheet {
  /** Its number in the shop's list of forms (S:196). */
  formNumber: string
  title: string
  /** What people call this paper: an order's number, a plate. */
  number: string
  /** A copy's name, along the right edge. */
  copy?: string
  /** A code to scan, and what it is for. */
  code?: { data: string; caption: string }
  blocks: readonly Block[]
}

export interface SheetContext {
  head: Head
  text: DocumentText
  reprint: number
  printedAt: string
}

/** 297 mm less the margins, the foot, and a little that rounding may take. */
const pageMm = 297 - 9 - 14 - 1
const headMm = 22

/** The pages of a form: head, what fits, foot with page x of y. */
export function renderSheet(sheet: Sheet, context: SheetContext): Html {
  // What the first page's larger head takes more is left free on the others.
  const pages = paginate(sheet.blocks, pageMm - headMm)
  return html`${pages.map(
    (parts, index) =>
      html`<section class="sheet">
        ${sheetHead(sheet, context, index === 0)} ${parts} ${sheetFoot(sheet, context, index + 1, pages.length)}
        ${sheet.copy === undefined ? null : html`<aside class="copy">${sheet.copy}</aside>`}
      </section>`,
  )}`
}

function sheetHead({ title, number, code }: Sheet, { head: { shop }, text }: SheetContext, first: boolean): Html {
  const words = text.head
  const lines = [
    [shop.phone && `${words.phone} ${shop.phone}`, shop.address].filter(Boolean).join('　'),
    shop.creditCode && `${words.creditCode} ${shop.creditCode}`,
  ].filter(Boolean)
  const titleClass = /^[\x20-\x7e]*$/.test(title) ? 'latin' : ''
  return html`<header class="head ${first ? '' : 'again'}">
    <div class="shop"><b>${shop.name}</b>${first ? lines.map((line) => html`<span>${line}</span>`) : null}</div>
    <div class="title">
      <div>
        <h1 class="${titleClass}">${title}</h1>
        <p class="number">${number}</p>
      </div>
      ${first && code ? html`<div class="code">${qrCode(code.data)}<small>${code.caption}</small></div>` : null}
    </div>
  </header>`
}

function sheetFoot({ formNumber, title }: Sheet, context: SheetContext, page: number, pages: number): Html {
  const { text, reprint, printedAt, head } = context
  const words = text.head
  return html`<footer class="foot">
    <span>${words.form(formNumber)}　${title}</span>
    <span>
      ${reprint > 0 ? html`<b class="again-mark">${words.reprint(reprint)}</b>　 ` : null}${words.printedAt}
      ${dateTime(printedAt, head.zone)}
    </span>
    <span>${words.page(page, pages)}</span>
  </footer>`
}
