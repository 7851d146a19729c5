import type { DocumentModel } from '../models/index'
import { textIn } from '../text/index'
import type { SlipOp } from './ops'
import { Slip } from './slip'
import type { SlipContext } from './slips/common'
import { keyTagSlip } from './slips/key-tag'
import { paymentReversalSlip } from './slips/payment-reversal'
import { releaseNoticeSlip } from './slips/release-notice'
import { settlementSlip } from './slips/settlement'
import { shiftReportSlip } from './slips/shift-report'
import { recoveryCodeSlip } from './slips/recovery-code'
import { testSlip } from './slips/test-slip'
import { voucherSlip } from './slips/voucher'

interface Options {
  columns: number
  reprint: number
  printedAt: string
  openDrawer: boolean
}

/**
 * A document as a slip. The drawer's pulse comes first, so that the change can be counted while the slip comes out; the cut comes last.
 * @throws for a document that only exists as a form
 */
export function renderSlip(model: DocumentModel, { columns, reprint, printedAt, openDrawer }: Options): SlipOp[] {
  const slip = new Slip(columns)
  layOut(model, { slip, text: textIn(model.head.language), reprint, printedAt })
  return [...(openDrawer ? [{ op: 'drawer' } as const] : []), ...slip.ops, { op: 'cut' }]
}

function layOut(model: DocumentModel, context: SlipContext): void {
  switch (model.kind) {
    case 'voucher':
      return voucherSlip(model, context)
    case 'key_tag':
      return keyTagSlip(model, context)
    case 'settlement':
      return settlementSlip(model, context)
    case 'release_notice':
      return releaseNoticeSlip(model, context)
    case 'shift_report':
      return shiftReportSlip(model, context)
    case 'reversal':
      return paymentReversalSlip(model, context)
    case 'test_slip':
      return testSlip(model, context)
    case 'recovery_code':
      return recoveryCodeSlip(model, context)
    case 'intake':
    case 'blank_walk_around':
    case 'order':
    case 'add_on':
    case 'stop':
    case 'warranty_certificate':
      throw new Error(`${model.kind} is a form, not a slip`)
  }
}
