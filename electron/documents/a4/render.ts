import type { PageForm } from '#electron/services/ports/pages'
import { html, page } from '../html'
import type { DocumentModel } from '../models/index'
import { textIn, type DocumentText } from '../text/index'
import { addOnSheet } from './forms/add-on'
import { belongingsSheet } from './forms/belongings'
import { releaseNoticeSheet } from './forms/release-notice'
import { repairOrderSheets } from './forms/repair-order'
import { settlementSheet } from './forms/settlement'
import { blankWalkAroundSheet, walkAroundSheet } from './forms/walk-around'
import { warrantySheet } from './forms/warranty-certificate'
import { workStopSheet } from './forms/work-stop'
import { renderSheet, type Sheet } from './sheet'
import { pageStyle } from './style'

interface Options {
  /** Without it, every form that the model has. */
  form?: PageForm
  reprint: number
  printedAt: string
  /** `@font-face` rules of our own fonts. */
  fonts: string
}

/** A document as A4 pages: one HTML text that brings everything it shows. */
export function renderPage(model: DocumentModel, { form, reprint, printedAt, fonts }: Options): string {
  const { head } = model
  const text = textIn(head.language)
  const sheets = sheetsOf(model, text, form).map((sheet) => renderSheet(sheet, { head, text, reprint, printedAt }))
  return page(head.language, `${fonts}\n${pageStyle}`, html`${sheets}`)
}

/** @throws for a document that only exists as a slip, and for a form that this document does not have */
function sheetsOf(model: DocumentModel, text: DocumentText, form: PageForm | undefined): Sheet[] {
  switch (model.kind) {
    case 'order':
      return repairOrderSheets(model, text)
    case 'settlement':
      return [settlementSheet(model, text)]
    case 'add_on':
      return [addOnSheet(model, text)]
    case 'stop':
      return [workStopSheet(model, text)]
    case 'release_notice':
      return [releaseNoticeSheet(model, text)]
    case 'warranty_certificate':
      return [warrantySheet(model, text)]
    case 'blank_walk_around':
      return [blankWalkAroundSheet(model, text)]
    case 'intake':
      if (form === 'walk_around') return [walkAroundSheet(model, text)]
      if (form === 'belongings') return [belongingsSheet(model, text)]
      return [walkAroundSheet(model, text), belongingsSheet(model, text)]
    case 'voucher':
    case 'key_tag':
    case 'shift_report':
    case 'reversal':
    case 'test_slip':
    case 'recovery_code':
      throw new Error(`${model.kind} is a slip, not a form`)
  }
}
