import type { SameShape } from '../shape'
import type { blockers as source } from '../zh-CN/blockers'

export const blockers: SameShape<typeof source> = {
  RECEPTION_NOT_FINISHED: 'Reception has not finished',
  CARD_LOST: 'Exit card {number} is lost and not yet replaced',
  CARD_AT_RECEPTION: 'Exit card {number} is still at reception',
  CARD_NOT_CLEARED: 'Exit card {number} is not cleared',
  CARD_NOT_SHOWN: 'Exit card {number} was not shown',
  PLATE_NOT_INSIDE: '{plate} never came in',
  ORDER_UNSIGNED: 'The repair order is not signed',
  ADD_ON_UNDECIDED: 'An add-on waits for the customer’s answer | {n} add-ons wait for the customer’s answer',
  PHONE_CONSENT_OPEN: 'A consent by phone is not countersigned',
  WORK_UNFINISHED: 'The work is not finished',
  QUALITY_GATE_FAILED: '{gate}: not passed',
  QUALITY_GATE_OPEN: '{gate}: not done yet',
  WASH_OPEN: 'The wash is still open',
  RECHECK_OPEN: 'Reception has not re-checked the car',
  SETTLEMENT_NOT_COVERED: 'Not settled at the cashier',
  SETTLEMENT_UNSIGNED: 'The customer has not signed the settlement',
  INSURANCE_PAPERS_INCOMPLETE: 'Insurance papers are incomplete',
  VOUCHER_NOT_RETURNED: 'The pick-up voucher has not come back',
  DELIVERY_OPEN: 'The car has not been delivered',
  KEYS_NOT_RETURNED: 'One key is not handed back | {n} keys are not handed back',
  DOCUMENTS_NOT_RETURNED: 'One document is not handed back | {n} documents are not handed back',
  BELONGINGS_NOT_RETURNED: 'One belonging is not handed back | {n} belongings are not handed back',
}
