/** 不能放行原因: one code for each reason why a car may not leave. */

import { z } from 'zod'
import { stations } from './states'

/** In the order in which they are shown. None of their sentences carries money. */
export const blockerCodes = [
  'RECEPTION_NOT_FINISHED',
  'CARD_LOST', // {number}
  'CARD_AT_RECEPTION', // {number}
  'CARD_NOT_CLEARED', // {number}
  'CARD_NOT_SHOWN', // {number}: a car at the barrier without its card
  'PLATE_NOT_INSIDE', // {plate}: no car of that plate has come in
  'ORDER_UNSIGNED', // {order}
  'ADD_ON_UNDECIDED', // {order, count}
  'PHONE_CONSENT_OPEN', // {order}
  'WORK_UNFINISHED', // {order}
  'QUALITY_GATE_FAILED', // {order, gate}
  'QUALITY_GATE_OPEN', // {order, gate}
  'WASH_OPEN', // {order}
  'RECHECK_OPEN', // {order}
  'SETTLEMENT_NOT_COVERED', // {order}
  'SETTLEMENT_UNSIGNED', // {order}
  'INSURANCE_PAPERS_INCOMPLETE', // {order}
  'VOUCHER_NOT_RETURNED', // {order}
  'DELIVERY_OPEN', // {order}
  'KEYS_NOT_RETURNED', // {count, slot}: slot 0 when they are not in the cabinet
  'DOCUMENTS_NOT_RETURNED', // {count}
  'BELONGINGS_NOT_RETURNED', // {count, box}: box 0 when there is none
] as const
export type BlockerCode = (typeof blockerCodes)[number]

/** One reason why a visit is not cleared; `params` fill its sentence and never carry money. */
export const blocker = z.object({
  code: z.enum(blockerCodes),
  station: z.enum(stations),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Extension of whom to ring. */
  extension: z.string(),
})
export type Blocker = z.output<typeof blocker>
