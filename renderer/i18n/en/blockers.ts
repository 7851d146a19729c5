import type { SameShape } from '../shape'
import type { blockers as source } from '../zh-CN/blockers'

export const blockers: SameShape<typeof source> = {
  RECEPTION_NOT_FINISHED: 'Reception has not finished',
  CARD_LOST: 'Exit card {number} lost, not yet replaced',
  CARD_AT_RECEPTION: 'Exit card {number} still at reception',
  CARD_NOT_CLEARED: 'Exit card {number} not cleared',
  CARD_NOT_SHOWN: 'Exit card {number} not shown',
  PLATE_NOT_INSIDE: '{plate} never came in',
  ORDER_UNSIGNED: 'Repair order not signed',
  ADD_ON_UNDECIDED: 'Add-on not answered by the customer | {n} add-ons not answered by the customer',
  PHONE_CONSENT_OPEN: 'Consent by phone not countersigned',
  WORK_UNFINISHED: 'Work not finished',
  QUALITY_GATE_FAILED: '{gate}: not passed',
  QUALITY_GATE_OPEN: '{gate}: not done yet',
  WASH_OPEN: 'Wash not done yet',
  RECHECK_OPEN: 'Car not re-checked by reception',
  SETTLEMENT_NOT_COVERED: 'Not settled at the cashier',
  SETTLEMENT_UNSIGNED: 'Settlement not signed',
  INSURANCE_PAPERS_INCOMPLETE: 'Insurance papers incomplete',
  VOUCHER_NOT_RETURNED: 'Pick-up voucher not returned',
  DELIVERY_OPEN: 'Car not delivered yet',
  KEYS_NOT_RETURNED: '{n} key not handed back | {n} keys not handed back',
  DOCUMENTS_NOT_RETURNED: '{n} document not handed back | {n} documents not handed back',
  BELONGINGS_NOT_RETURNED: '{n} belonging not handed back | {n} belongings not handed back',
}
