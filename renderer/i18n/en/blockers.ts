import type { BlockerCode } from '#electron/contract/blockers'

/** Why a car may not leave, as the guard reads it aloud. Never a sum of money. */
export const blockers = {
  PLATE_NOT_INSIDE: 'No car with this plate is inside',
  RECEPTION_NOT_FINISHED: 'Reception has not finished with the visitor',
  CARD_LOST: 'Exit card {number} is reported lost',
  CARD_AT_RECEPTION: 'Exit card {number} is still at reception',
  CARD_NOT_CLEARED: 'Exit card {number} is not cleared',
  ORDER_UNSIGNED: 'The repair order is not signed',
  ADD_ON_UNDECIDED: 'An add-on has no answer yet',
  PHONE_CONSENT_OPEN: 'A consent by phone is not countersigned',
  WORK_UNFINISHED: 'The work is not finished',
  QUALITY_GATE_FAILED: '{gate} failed; it is being put right',
  QUALITY_GATE_OPEN: '{gate} is still to be done',
  WASH_OPEN: 'The car is not washed yet',
  RECHECK_OPEN: 'Reception has not re-checked the car',
  SETTLEMENT_NOT_COVERED: 'The settlement is not complete',
  SETTLEMENT_UNSIGNED: 'The customer has not signed the settlement',
  INSURANCE_PAPERS_INCOMPLETE: 'Insurance papers are missing',
  VOUCHER_NOT_RETURNED: 'The pick-up voucher is not back',
  DELIVERY_OPEN: 'The car has not been delivered',
  KEYS_NOT_RETURNED: 'Keys not returned: {count}',
  DOCUMENTS_NOT_RETURNED: 'Documents not returned: {count}',
  BELONGINGS_NOT_RETURNED: 'Belongings not returned: {count}',
} satisfies Record<BlockerCode, string>
